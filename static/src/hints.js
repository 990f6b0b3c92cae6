// hints: suggestions, worded as such, each with its place.
import { el, show } from './dom.js';
import { positionButton } from './position_button.js';

/** @typedef {import('./report.js').Hint} Hint */
/** @typedef {import('./position_button.js').GoTo} GoTo */

/** @type {Record<string, string>} */
const TITLES = {
  reuse_allocation: 'Use it again',
  preallocate: 'Preallocate',
  pass_value: 'Pass a value',
};

/** @param {HTMLElement} place @param {Hint[]} hints @param {GoTo} goTo */
export function showHints(place, hints, goTo) {
  show(place,
    el('h2', { class: 'visually-hidden' }, 'Hints'),
    el('p', { class: 'legend' }, hints.length > 0
      ? 'Suggestions, not findings of the compiler. Measure before and after you change something.'
      : 'No hints for this program.'),
    hints.length > 0 && el('ul', { class: 'hints' }, ...hints.map((hint) => el('li', {},
      el('p', { class: 'hint-title' }, TITLES[hint.kind] ?? 'Hint',
        positionButton(hint, goTo)),
      el('p', {}, sentence(hint.message))))));
}

/** @param {string} message */
function sentence(message) {
  const text = message.trim();
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
}
