// hints: suggestions, worded as such, each with its place.
import { el, show } from './dom.js';
import { positionButton } from './position_button.js';

/** @typedef {import('./report.js').Hint} Hint */
/** @typedef {import('./position_button.js').GoTo} GoTo */

/** @type {Record<string, string>} */
const TITLES = {
  reuse_allocation: 'Reuse the buffer',
  preallocate: 'Preallocate',
};

/** @param {HTMLElement} place @param {Hint[]} hints @param {GoTo} goTo */
export function showHints(place, hints, goTo) {
  show(place,
    el('h2', { class: 'visually-hidden' }, 'Hints'),
    el('p', { class: 'legend' }, hints.length > 0
      ? 'These are suggestions, not compiler output. Measure before and after you change something.'
      : 'No hints for this program. Hints are about buffers that a loop could reuse and slices that it could preallocate; they aren’t a list of what escapes.'),
    hints.length > 0 && el('ul', { class: 'hints' }, ...hints.map((hint) => el('li', {},
      el('p', { class: 'hint-title' }, TITLES[hint.kind] ?? 'Hint',
        positionButton(hint, goTo)),
      el('p', {}, ...sentence(hint.message))))));
}

// The message as a sentence. What it says of the program's own names is code, and stays as it is written.
/** @param {string} message */
function sentence(message) {
  const text = message.trim() + (/[.!?]$/.test(message.trim()) ? '' : '.');
  /** @type {(string | Node)[]} */
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(CODE)) {
    parts.push(text.slice(at, match.index), el('code', {}, match[0]));
    at = match.index + match[0].length;
  }
  return [...parts, text.slice(at)];
}

// As analyzer/advice words it: "out grows as …", "make([]byte, 64) is allocated in …", "making buf once", "buf[:0]".
const CODE = /^.+?(?= (?:grows as|is allocated in) )|(?<=making )\S+(?= once)|make\(.*\)(?=,|\.$)|[\p{L}\p{N}_]+\[:0\]/gu;
