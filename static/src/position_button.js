// position_button: "12:2", which leads to line 12, column 2 of the program; "list.go:12:2" where there are several files.
// For what has no place in the program, nothing.
import { el } from './dom.js';

/** @typedef {{file: string, line: number, column: number, end_line?: number | null, end_column?: number | null}} Place */
/** @typedef {(place: Place) => void} GoTo */

/** @type {Set<string>} */
let files = new Set();

/** Says which files there are. @param {string[]} names */
export function setProgramFiles(names) {
  files = new Set(names);
}

/** @param {{file?: string | null, line?: number | null, column?: number | null}} place @returns {place is Place} */
export function isInProgram(place) {
  return Boolean(place.file && files.has(place.file) && place.line && place.line > 0);
}

/** "12:2"; with the file's name where there are several, and in library code; "–" where there is no place. @param {{file?: string | null, line?: number | null, column?: number | null}} place */
export function placeText({ file, line, column }) {
  if (!file || !line) return '–';
  const text = column ? `${line}:${column}` : `${line}`;
  return files.size > 1 || !files.has(file) ? `${file}:${text}` : text;
}

/** @param {{file?: string | null, line?: number | null, column?: number | null}} place @param {GoTo} [goTo] without it, the click is left to whatever the button is in */
export function positionButton(place, goTo) {
  if (!isInProgram(place)) return null;
  const text = placeText(place);
  const button = el('button', { type: 'button', class: 'position', 'aria-label': `${text}, go to this line` }, text);
  if (goTo) button.addEventListener('click', () => goTo(place));
  return button;
}
