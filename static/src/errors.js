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

export class Errors {
  /** @param {HTMLElement} place has role=alert @param {{onGoTo: GoTo, onRetry: () => void}} events */
  constructor(place, { onGoTo, onRetry }) {
    this.place = place;
    this.onGoTo = onGoTo;
    this.onRetry = onRetry;
    this.shown = '';
  }

  clear() {
    this.change('', () => show(this.place));
  }

  /** @param {GoError[]} errors */
  showGoErrors(errors) {
    this.change(JSON.stringify(errors), () => show(this.place,
      el('div', { class: 'alert alert-error' },
        el('p', { class: 'alert-title' }, `${plural(errors.length, 'error')} in the program`),
        el('ul', { class: 'error-list' }, ...errors.map((error) => this.goError(error))))));
  }

  /** @param {GoError} error */
  goError(error) {
    return el('li', {}, positionButton(error, this.onGoTo), el('span', {}, error.message));
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
