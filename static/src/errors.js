// errors: what went wrong, above everything else: errors in the Go program, each leading to its place; or a request
// that failed, with what can be done about it. It is announced to screen readers when it changes, and only then.
import { Problem } from './api.js';
import { el, plural, show } from './dom.js';
import { positionButton } from './position_button.js';

/** @typedef {import('./report.js').GoError} GoError */
/** @typedef {import('./api.js').Unreachable} Unreachable */
/** @typedef {import('./position_button.js').GoTo} GoTo */

/** What helps, by the problem's code. @type {Record<string, string>} */
const ADVICE = {
  analysis_timeout: 'Try a smaller program.',
  analysis_out_of_memory: 'Try a smaller program.',
  analysis_crashed: 'The analyzer crashed on this program. Nothing else is affected.',
};

/** Problems of the program itself: asking again can't help. */
const LASTING = new Set(['too_large', 'invalid_request', 'report_too_large', 'not_found']);

const MOST = 50; // errors listed
const NOTES = {
  old: 'Results are from your last version that compiled.',
  'old, part at hand': 'Results are from your last version that compiled. ',
  part: 'Showing results for declarations without errors.',
};
const ELSEWHERE = /^[^/"]*\.[^/"]*\//; // an import path whose first part has a dot: a module's, not the standard library's

export class Errors {
  /** @param {HTMLElement} place has role=alert @param {{onGoTo: GoTo, onRetry: () => void, onImport: (error: GoError, path: string) => void, onPart: () => void, onNew: () => void}} events */
  constructor(place, { onGoTo, onRetry, onImport, onPart, onNew }) {
    this.place = place;
    this.onGoTo = onGoTo;
    this.onRetry = onRetry;
    this.onImport = onImport;
    this.onPart = onPart;
    this.onNew = onNew;
    this.shown = '';
  }

  clear() {
    this.change('', () => show(this.place));
  }

  /**
   * @param {GoError[]} errors
   * @param {'old' | 'old, part at hand' | 'part' | ''} shown what the page shows below: an earlier answer, or what was found of the sound part
   */
  showGoErrors(errors, shown) {
    this.change(JSON.stringify([errors, shown]), () => show(this.place,
      el('div', { class: 'alert alert-error' },
        el('p', { class: 'alert-title' }, `${plural(errors.length, 'error')} in the program`),
        el('ul', { class: 'error-list' }, ...errors.slice(0, MOST).map((error) => this.goError(error))),
        errors.length > MOST && el('p', {}, `and ${errors.length - MOST} more`),
        errors.some(isElsewhere) && el('p', { class: 'alert-note' }, 'Other modules aren’t available here: this service knows the standard library and what its operator has added. ',
          el('a', { href: '/api/v1/releases', target: '_blank', rel: 'noopener' }, 'List of packages'), '.'),
        shown && el('p', { class: 'alert-note' }, NOTES[shown],
          shown === 'old, part at hand' && el('button', { type: 'button', class: 'plain', onclick: this.onPart }, 'Show results for the code that compiles')))));
  }

  /** @param {GoError} error */
  goError(error) {
    const near = isElsewhere(error) ? [] : (error.near ?? []).slice(0, 3);
    return el('li', {}, positionButton(error, this.onGoTo),
      el('span', {}, error.message,
        near.length > 0 && el('span', { class: 'near' }, ' Did you mean ',
          ...near.flatMap((path, index) => [index > 0 && ' or ', el('button', { type: 'button', class: 'link', title: 'Import this instead', onclick: () => this.onImport(error, path) }, `"${path}"`)]), '?')));
  }

  /** @param {Problem | Unreachable} error @param {number} retryInSeconds @param {boolean} isOldShown an earlier answer stays on the page */
  showFailure(error, retryInSeconds, isOldShown) {
    const problem = error instanceof Problem ? error : null;
    const words = [detailOf(error), problem ? ADVICE[problem.code] : '', retryInSeconds > 0 ? 'Retrying…' : '', isOldShown ? 'Results may be out of date.' : ''];
    this.failure(error.title, words, problem && LASTING.has(problem.code) ? null : { name: 'Try again', act: this.onRetry });
  }

  /** A saved program can't be shown. @param {Problem | Unreachable} error @param {() => void} retry */
  showNotOpened(error, retry) {
    if (error instanceof Problem && error.code === 'not_found') this.failure('Not found', ['There is no saved program with this link.'], { name: 'Start a new program', act: this.onNew });
    else this.failure(error.title, [detailOf(error)], { name: 'Try again', act: retry });
  }

  showDamagedLink() {
    this.failure('This link is damaged', ['It should hold a program, but that can’t be read. Perhaps a part of the link is missing.'], { name: 'Start a new program', act: this.onNew });
  }

  /** @param {string} title @param {(string | undefined)[]} sentences @param {{name: string, act: () => void} | null} way */
  failure(title, sentences, way) {
    const words = sentences.filter(Boolean).join(' ');
    this.change(`${title}\n${words}`, () => show(this.place,
      el('div', { class: 'alert alert-failure' },
        el('p', { class: 'alert-title' }, title),
        words && el('p', {}, words),
        way && el('button', { type: 'button', class: 'plain', onclick: way.act }, way.name))));
  }

  /** @param {string} what @param {() => void} render */
  change(what, render) {
    if (what === this.shown) return;
    this.shown = what;
    render();
  }
}

/** The service's words as a sentence; nothing if the title has them. @param {Problem | Unreachable} error */
function detailOf(error) {
  const text = error.message.trim();
  if (text === error.title || !text) return '';
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.');
}

/** Whether an import is of a module that isn't here. @param {GoError} error */
function isElsewhere({ kind, message }) {
  const path = /"([^"]+)"|could not import (\S+)|^package (\S+) is not/.exec(message);
  return kind === 'import' && ELSEWHERE.test(`${path?.[1] ?? path?.[2] ?? path?.[3] ?? ''}/`);
}
