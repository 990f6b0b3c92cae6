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
  too_large: 'Shorten the program.',
  analysis_timeout: 'The program took too long to analyze. A smaller one may do.',
  analysis_out_of_memory: 'The program took too much memory to analyze. A smaller one may do.',
  analysis_crashed: 'The analyzer failed on this program; nothing else was harmed.',
};

const MOST = 50; // errors listed
const NOTES = {
  old: 'What is shown is the last answer from before.',
  'old, part at hand': 'What is shown is the last answer from before. ',
  part: 'What is shown is of the declarations without errors.',
};

export class Errors {
  /** @param {HTMLElement} place has role=alert @param {{onGoTo: GoTo, onRetry: () => void, onImport: (error: GoError, path: string) => void, onPart: () => void}} events */
  constructor(place, { onGoTo, onRetry, onImport, onPart }) {
    this.place = place;
    this.onGoTo = onGoTo;
    this.onRetry = onRetry;
    this.onImport = onImport;
    this.onPart = onPart;
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
        shown && el('p', { class: 'alert-note' }, NOTES[shown],
          shown === 'old, part at hand' && el('button', { type: 'button', class: 'plain', onclick: this.onPart }, 'Show the sound part')))));
  }

  /** @param {GoError} error */
  goError(error) {
    const near = (error.near ?? []).slice(0, 3);
    return el('li', {}, positionButton(error, this.onGoTo),
      el('span', {}, error.message,
        near.length > 0 && el('span', { class: 'near' }, ' Did you mean ',
          ...near.flatMap((path, index) => [index > 0 && ' or ', el('button', { type: 'button', class: 'link', title: 'Import this instead', onclick: () => this.onImport(error, path) }, `"${path}"`)]), '?')));
  }

  /** @param {Problem | Unreachable} error @param {number} retryInSeconds @param {boolean} isOldShown an earlier answer stays on the page */
  showFailure(error, retryInSeconds, isOldShown) {
    const problem = error instanceof Problem ? error : null;
    const { title } = error;
    const detail = problem ? (problem.message === problem.title ? '' : problem.message) : error.message;
    const next = retryInSeconds > 0 ? 'It will be asked again.' : '';
    const old = isOldShown ? 'What is shown is the last answer.' : '';
    const words = [detail, problem ? ADVICE[problem.code] : '', next, old].filter(Boolean).join(' ');
    this.change(`${title}\n${words}`, () => show(this.place,
      el('div', { class: 'alert alert-failure' },
        el('p', { class: 'alert-title' }, title),
        el('p', {}, words),
        el('button', { type: 'button', class: 'plain', onclick: this.onRetry }, 'Try again'))));
  }

  /** @param {string} what @param {() => void} render */
  change(what, render) {
    if (what === this.shown) return;
    this.shown = what;
    render();
  }
}
