// copy_button: copies a text to the clipboard and says that it did.
import { el } from './dom.js';

const COPIED_MS = 1500;

/** @param {string} name @param {() => string} text @param {string} [label] */
export function copyButton(name, text, label) {
  const words = el('span', {}, name);
  const button = el('button', { type: 'button', class: 'plain copy', 'aria-label': label ?? false, title: label ?? false }, words);
  button.addEventListener('click', async () => {
    const copied = await copy(text());
    words.textContent = copied ? 'Copied' : 'Not allowed here';
    button.setAttribute('aria-live', 'polite');
    setTimeout(() => (words.textContent = name), COPIED_MS);
  });
  return button;
}

/** @param {string} text */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

// Without https there is no clipboard API; a selection can be copied all the same.
/** @param {string} text */
function copyBySelection(text) {
  const area = el('textarea', { class: 'visually-hidden', 'aria-hidden': 'true' });
  area.value = text;
  const host = document.querySelector('dialog[open]') ?? document.body;
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  host.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  focused?.focus();
  return copied;
}
