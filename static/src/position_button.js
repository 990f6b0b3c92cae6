// position_button: "12:2", which leads to line 12, column 2 of the program. For what has no place there, nothing.
import { el } from './dom.js';
import { FILE_NAME } from './report.js';

/** @typedef {import('./report.js').Position} Position */
/** @typedef {(position: {line: number, column: number}) => void} GoTo */

/** @param {{file?: string, line: number}} position */
export function isInProgram({ file, line }) {
  return file === FILE_NAME && line > 0;
}

/** @param {Position} position @param {GoTo} [goTo] without it, the click is left to whatever the button is in */
export function positionButton(position, goTo) {
  if (!isInProgram(position)) return null;
  const { line, column } = position;
  const text = column > 0 ? `${line}:${column}` : `${line}`;
  const button = el('button', { type: 'button', class: 'position', 'aria-label': `${text}, go to this line` }, text);
  if (goTo) button.addEventListener('click', () => goTo(position));
  return button;
}
