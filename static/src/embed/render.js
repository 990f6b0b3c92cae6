// render: asks the service for annotated code as HTML, and gives what of it is shown.
import { allowedCopy } from './allowed.js';

const ANSWER_WITHIN_MS = 15_000;
const SHOWN = '.escapement, .escapement-note, .escapement-foot';

/**
 * @param {string} origin @param {{snippet: string, code: string}} program
 * @param {URLSearchParams} options @param {AbortSignal} signal
 * @returns {Promise<Element[]>}
 */
export async function rendered(origin, { snippet, code }, options, signal) {
  const html = snippet
    ? await ask(`${origin}/embed/${snippet}?${options}`, {}, signal)
    : await ask(`${origin}/api/v1/analyze?output=html&${options}`, { method: 'POST', headers: { 'Content-Type': 'text/plain;charset=utf-8' }, body: code }, signal);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const parts = [...page.querySelectorAll(SHOWN)].filter((part) => !part.parentElement?.closest(SHOWN))
    .map((part) => allowedCopy(part, origin)).filter((part) => part instanceof Element);
  if (parts.length === 0) throw new Error('the response has no code in it.');
  return parts;
}

/** @param {string} address @param {RequestInit} request @param {AbortSignal} signal */
async function ask(address, request, signal) {
  let response;
  try {
    response = await fetch(address, { ...request, mode: 'cors', credentials: 'omit', signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]) });
  } catch (error) {
    throw new Error('the service can’t be reached.', { cause: error });
  }
  if (response.ok) return response.text();
  const problem = await response.json().catch(() => null);
  throw new Error(problem?.detail || problem?.title || `the service responded with status ${response.status}.`);
}
