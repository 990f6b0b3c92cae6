// notice: a line at the bottom of the page that tells what was done, and can undo it, for a while.
import { byId, el, show } from './dom.js';

const SHOWN_MS = 9000;
let timer = 0;

/** @param {string} text @param {{name: string, act: () => void}} [action] */
export function notice(text, action) {
  const place = byId('notice');
  const hide = () => show(place);
  clearTimeout(timer);
  show(place, el('p', { class: 'notice' }, el('span', {}, text),
    action && el('button', { type: 'button', class: 'plain', onclick: () => (hide(), action.act()) }, action.name),
    el('button', { type: 'button', class: 'icon', 'aria-label': 'Close this notice', onclick: hide }, '×')));
  timer = window.setTimeout(function close() {
    if (place.matches(':hover') || place.contains(document.activeElement)) timer = window.setTimeout(close, SHOWN_MS);
    else hide();
  }, SHOWN_MS);
}
