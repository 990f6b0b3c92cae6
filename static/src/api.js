// api: asks the service. Each function gives its answer, or throws a Problem (the service said no, and why) or an
// Unreachable (nothing sensible came back). An aborted request throws the signal's AbortError.
import { isReport } from './report.js';

/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./report.js').Options} Options */
/** @typedef {import('./report.js').SourceFile} SourceFile */
/** @typedef {{id: string, url?: string, created_at?: string, release?: string, name?: string}} Saved */
/** @typedef {Saved & {files: SourceFile[], options: Partial<Options>}} Snippet */

const ANALYZE = '/api/v1/analyze';
const SNIPPETS = '/api/v1/snippets';
const JSON_HEADERS = { 'Content-Type': 'application/json', Accept: 'application/json' };
const MAX_BODY_BYTES = 1 << 20; // what the service takes; asking with more would only break the connection
const ANSWER_WITHIN_MS = 15_000; // the service gives up earlier; beyond this the connection is dead

/** An answer of application/problem+json. */
export class Problem extends Error {
  /** @param {{status?: number, code?: string, title?: string, detail?: string}} body @param {number} [retryAfterSeconds] */
  constructor(body, retryAfterSeconds = 0) {
    super(String(body.detail || body.title || 'The service refused the request.'));
    this.name = 'Problem';
    this.status = Number(body.status) || 0;
    this.code = String(body.code || '');
    this.title = String(body.title || 'The request failed');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** No answer, or none that makes sense. */
export class Unreachable extends Error {
  /** @param {string} title @param {string} message @param {boolean} [timedOut] */
  constructor(title, message, timedOut = false) {
    super(message);
    this.name = 'Unreachable';
    this.title = title;
    this.timedOut = timedOut;
  }
}

/**
 * @param {SourceFile[]} files
 * @param {Options} options
 * @param {AbortSignal} signal
 * @returns {Promise<{report: Report, spent: number | null}>} spent: the milliseconds of the analysis itself; null if it was known before
 */
export async function analyze(files, options, signal) {
  const body = new TextEncoder().encode(JSON.stringify({ ...options, files }));
  if (body.length > MAX_BODY_BYTES) {
    throw new Problem({ status: 413, code: 'too_large', title: 'The program is too large', detail: 'It has more than 1 MiB.' });
  }
  const { report, spent } = await ask(ANALYZE, { method: 'POST', headers: JSON_HEADERS, body }, async (response) => ({ report: await readJson(response), spent: spentOn(response) }), signal);
  if (!isReport(report)) throw unexpected('The response is not a report.');
  return { report, spent };
}

/** @param {Response} response */
function spentOn(response) {
  const found = /(?:^|,)\s*analyze\s*;[^,]*\bdur=(\d+(?:\.\d+)?)/.exec(response.headers.get('Server-Timing') ?? '');
  return found ? Number(found[1]) : null;
}

/**
 * The analysis in another form, as text.
 * @param {SourceFile[]} files @param {Options} options @returns {Promise<string>}
 */
export function render(files, options) {
  return ask(ANALYZE, { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: '*/*' }, body: JSON.stringify({ ...options, files }) }, (response) => response.text());
}

/**
 * Saves a program under an address of its own.
 * @param {SourceFile[]} files @param {Options} options @param {string} [name] what it is called where it is shown
 * @returns {Promise<Saved>}
 */
export async function save(files, { release, ...options }, name) {
  const saved = await ask(SNIPPETS, { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify({ ...(name && { name }), files, ...(release && { release }), options }) }, readJson);
  if (typeof saved?.id !== 'string') throw unexpected('The response has no id.');
  return { ...saved, name };
}

/** A saved program. @param {string} id @returns {Promise<Snippet>} */
export async function load(id) {
  const snippet = await ask(`${SNIPPETS}/${encodeURIComponent(id)}`, { headers: { Accept: 'application/json' } }, readJson);
  if (!Array.isArray(snippet?.files) || snippet.files.length === 0) throw unexpected('The response has no files.');
  return { ...snippet, id, options: snippet.options ?? {} };
}

/** The Go releases that can be asked for. @returns {Promise<{default: string, releases: {release: string, go_version: string}[]}>} */
export function releases() {
  return ask('/api/v1/releases', { headers: { Accept: 'application/json' } }, readJson);
}

/**
 * @template T
 * @param {string} address @param {RequestInit} request
 * @param {(response: Response) => Promise<T>} read an answer that is ok
 * @param {AbortSignal} [signal]
 */
async function ask(address, request, read, signal = new AbortController().signal) {
  const deadline = AbortSignal.timeout(ANSWER_WITHIN_MS);
  try {
    const response = await fetch(address, { ...request, signal: AbortSignal.any([signal, deadline]) });
    if (response.ok) return await read(response);
    const body = await readJson(response);
    if (body && typeof body === 'object') throw new Problem({ status: response.status, ...body }, Number(response.headers.get('Retry-After')) || 0);
    throw unexpected(`It answered with status ${response.status} and nothing that this page can read.`);
  } catch (error) {
    signal.throwIfAborted();
    if (deadline.aborted) throw new Unreachable('The service takes too long', `No response within ${ANSWER_WITHIN_MS / 1000} seconds.`, true);
    if (error instanceof TypeError) throw new Unreachable('The service can’t be reached', 'Connection lost.');
    throw error;
  }
}

/** @param {string} what */
function unexpected(what) {
  return new Unreachable('Unexpected response from the service', what);
}

/** The answer's JSON; null if it isn't any. @param {Response} response @returns {Promise<any>} */
async function readJson(response) {
  try {
    return JSON.parse(await response.text());
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
