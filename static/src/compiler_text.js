// compiler_text: what go build -gcflags=-m would print, word for word, to read or to copy. A line's place leads there: by a click, or
// by Enter, with the arrow keys from one to the next.
import { copyButton } from './copy_button.js';
import { el, show } from './dom.js';
import { isInProgram } from './position_button.js';

const HEAP = /^(moved to heap: .*|.* escapes to heap:?)$/;
const PLACE = /^(?:\.\/)?(([^:\s]+\.go):(\d+):(\d+)): (.*)$/;
const FIRST_LINES = 3000; // more would be slow to lay out; Copy has them all

/**
 * @param {HTMLElement} place @param {string} text @param {import('./report.js').Options} options
 * @param {import('./position_button.js').GoTo} goTo
 */
export function showCompilerText(place, text, { detail, no_inlining }, goTo) {
  const flags = [detail === 2 ? '-m=2' : '-m', no_inlining && '-l'].filter(Boolean).join(' ');
  const quoted = flags.includes(' ') ? `'${flags}'` : flags;
  const lines = text.replace(/\n$/, '').split('\n');
  const output = el('pre', { class: 'output', tabindex: '0', role: 'region', 'aria-label': 'Compiler output' },
    ...lines.slice(0, FIRST_LINES).flatMap((line) => [...lineParts(line), '\n']));
  output.addEventListener('click', (event) => leadTo(placeOf(event), goTo));
  output.addEventListener('keydown', (event) => onKey(event, output, goTo));
  output.querySelector('.output-place')?.setAttribute('tabindex', '0'); // one stop for all of them
  show(place,
    el('h2', { class: 'visually-hidden' }, 'Compiler output'),
    el('div', { class: 'output-head' }, el('code', {}, `go build -gcflags=${quoted}`), copyButton('Copy', () => text, 'Copy the compiler’s output')),
    output,
    lines.length > FIRST_LINES && el('p', { class: 'facts' }, `and ${(lines.length - FIRST_LINES).toLocaleString('en')} lines more, which Copy takes along`));
}

/** @param {Event} event @returns {HTMLElement | null} */
const placeOf = ({ target }) => (target instanceof Element ? target.closest('.output-place') : null);

/** @param {HTMLElement | null} place @param {import('./position_button.js').GoTo} goTo */
function leadTo(place, goTo) {
  const [, , file, line, column] = PLACE.exec(`${place?.textContent}: `) ?? [];
  if (file) goTo({ file, line: Number(line), column: Number(column) });
}

/** @param {KeyboardEvent} event @param {HTMLElement} output @param {import('./position_button.js').GoTo} goTo */
function onKey(event, output, goTo) {
  const place = placeOf(event);
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!place || (!by && event.key !== 'Enter')) return;
  event.preventDefault();
  if (!by) {
    leadTo(place, goTo);
    return;
  }
  const places = [.../** @type {NodeListOf<HTMLElement>} */ (output.querySelectorAll('.output-place'))];
  const next = places[places.indexOf(place) + by];
  if (!next) return;
  place.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

/** @param {string} line @returns {(Node | string)[]} */
function lineParts(line) {
  const [, where, file, number, , message] = PLACE.exec(line) ?? [];
  if (!where || !isInProgram({ file, line: Number(number) })) return [line];
  const start = line.slice(0, line.indexOf(where));
  return [start, el('span', { class: 'output-place', role: 'link', tabindex: '-1' }, where), ': ', HEAP.test(message) ? el('span', { class: 'output-heap' }, message) : message];
}
