// api: asks the service. analyze() gives a report, or throws a Problem (the service said no, and why) or an
// Unreachable (nothing sensible came back). An aborted request throws the signal's AbortError.
import { FILE_NAME } from './report.js';

/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./report.js').Options} Options */

const ANALYZE = '/api/v1/analyze';
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
 * @param {string} text the program
 * @param {Options} options
 * @param {AbortSignal} signal
 * @returns {Promise<Report>}
 */
export async function analyze(text, options, signal) {
  const body = new TextEncoder().encode(JSON.stringify({ ...options, files: [{ name: FILE_NAME, text }] }));
  if (body.length > MAX_BODY_BYTES) {
    throw new Problem({ status: 413, code: 'too_large', title: 'Too large', detail: 'The program is larger than 1 MiB.' });
  }
  const deadline = AbortSignal.timeout(ANSWER_WITHIN_MS);
  try {
    const response = await fetch(ANALYZE, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
      signal: AbortSignal.any([signal, deadline]),
    });
    return await readAnswer(response);
  } catch (error) {
    signal.throwIfAborted();
    if (deadline.aborted) throw new Unreachable('The service takes too long', `No answer within ${ANSWER_WITHIN_MS / 1000} seconds.`, true);
    if (error instanceof TypeError) throw new Unreachable('The service can’t be reached', 'The connection failed.');
    throw error;
  }
}

/** @param {Response} response @returns {Promise<Report>} */
async function readAnswer(response) {
  const body = await response.text().then(JSON.parse).catch((error) => {
    if (error instanceof SyntaxError) return null;
    throw error;
  });
  if (response.ok && isReport(body)) return body;
  if (!response.ok && body && typeof body === 'object') {
    throw new Problem({ status: response.status, ...body }, Number(response.headers.get('Retry-After')) || 0);
  }
  throw new Unreachable('The service doesn’t answer as it should', `What came (status ${response.status}) is not a report.`);
}

const LISTS = ['errors', 'lines', 'allocations', 'structs', 'headers', 'hints'];

/** @param {any} body */
function isReport(body) {
  return Boolean(body) && (body.status === 'ok' || body.status === 'errors') && typeof body.text === 'string' &&
    Boolean(body.summary) && LISTS.every((name) => Array.isArray(body[name]));
}
