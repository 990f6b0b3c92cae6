// compiler_text: what go build -gcflags=-m would print, word for word, to read or to copy.
import { copyButton } from './copy_button.js';
import { el, show } from './dom.js';

const HEAP = /^\S+: (moved to heap: .*|.* escapes to heap:?)$/;
const FIRST_LINES = 3000; // more would be slow to lay out; Copy has them all

/** @param {HTMLElement} place @param {string} text @param {import('./report.js').Options} options */
export function showCompilerText(place, text, { detail, no_inlining }) {
  const flags = [detail === 2 ? '-m=2' : '-m', no_inlining && '-l'].filter(Boolean).join(' ');
  const quoted = flags.includes(' ') ? `'${flags}'` : flags;
  const lines = text.replace(/\n$/, '').split('\n');
  show(place,
    el('h2', { class: 'visually-hidden' }, 'Compiler output'),
    el('div', { class: 'output-head' }, el('code', {}, `go build -gcflags=${quoted}`), copyButton('Copy', () => text, 'Copy the compiler’s output')),
    el('pre', { class: 'output', tabindex: '0', role: 'region', 'aria-label': 'Compiler output' },
      ...lines.slice(0, FIRST_LINES).flatMap((line) => [HEAP.test(line) ? el('span', { class: 'output-heap' }, line) : line, '\n'])),
    lines.length > FIRST_LINES && el('p', { class: 'facts' }, `and ${(lines.length - FIRST_LINES).toLocaleString('en')} lines more, which Copy takes along`));
}
