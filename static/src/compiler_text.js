// compiler_text: what go build -gcflags=-m would print, word for word, to read or to copy.
import { el, show } from './dom.js';

const HEAP = /^\S+: (moved to heap: .*|.* escapes to heap)$/;
const COPIED_MS = 1500;

/** @param {HTMLElement} place @param {string} text @param {import('./report.js').Options} options */
export function showCompilerText(place, text, { detail, no_inlining }) {
  const flags = [detail === 2 ? '-m=2' : '-m', no_inlining && '-l'].filter(Boolean).join(' ');
  const quoted = flags.includes(' ') ? `'${flags}'` : flags;
  const lines = text.replace(/\n$/, '').split('\n');
  show(place,
    el('h2', { class: 'visually-hidden' }, 'Compiler output'),
    el('div', { class: 'output-head' }, el('code', {}, `go build -gcflags=${quoted}`), copyButton(text)),
    el('pre', { class: 'output', tabindex: '0', 'aria-label': 'Compiler output' },
      ...lines.flatMap((line) => [HEAP.test(line) ? el('span', { class: 'output-heap' }, line) : line, '\n'])));
}

/** @param {string} text */
function copyButton(text) {
  const button = el('button', { type: 'button', class: 'plain' }, 'Copy');
  button.addEventListener('click', async () => {
    const copied = await navigator.clipboard.writeText(text).then(() => true, () => false);
    button.textContent = copied ? 'Copied' : 'Copying is not allowed here';
    setTimeout(() => (button.textContent = 'Copy'), COPIED_MS);
  });
  return button;
}
