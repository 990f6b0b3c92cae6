// examples: a menu of small programs to start from, each about one reason to allocate.
import { examples } from 'course:examples';
import { el } from './dom.js';

/** @param {HTMLSelectElement} menu @param {(text: string) => void} load */
export function examplesMenu(menu, load) {
  menu.append(...examples.map(({ id, title }) => el('option', { value: id }, title)));
  menu.addEventListener('change', () => {
    const chosen = examples.find(({ id }) => id === menu.value);
    if (chosen) load(chosen.text);
  });
}
