// examples: small programs to start from, each about one reason to allocate, with a few sentences that stand beside it and
// lead to the next.
import { examples } from 'course:examples';
import { el, show } from './dom.js';
import { partOrNotice } from './parts.js';

/** @typedef {{id: string, title: string, lesson: string, text: string}} Example */

export class Examples {
  /** @param {HTMLSelectElement} menu @param {HTMLElement} lesson @param {(example: Example) => void} load */
  constructor(menu, lesson, load) {
    this.menu = menu;
    this.lesson = lesson;
    this.load = load;
    this.firstLine = ''; // of the example that is explained
    menu.append(...examples.map(({ id, title }) => el('option', { value: id }, title)));
    menu.addEventListener('change', () => {
      if (menu.value) this.choose(menu.value);
    });
  }

  /** @param {string} id */
  async choose(id) {
    this.menu.value = id;
    const course = await partOrNotice(() => import('course:programs'));
    if (!course) {
      this.menu.value = ''; // so that it can be chosen again
      return;
    }
    const { programs } = course;
    const example = programs.find((own) => own.id === id);
    if (!example || this.menu.value !== id) return;
    this.load(example);
    this.firstLine = example.text.split('\n', 1)[0];
    const index = programs.indexOf(example);
    const step = (/** @type {number} */ by, /** @type {string} */ name) => {
      const other = programs[index + by];
      return el('button', { type: 'button', class: 'plain', disabled: !other, title: other?.title ?? '', onclick: () => other && this.choose(other.id) }, name);
    };
    show(this.lesson, el('div', { class: 'course' },
      el('p', { class: 'course-count' }, `Example ${index + 1} of ${programs.length}`),
      el('h2', {}, example.title),
      el('p', {}, example.lesson),
      el('p', { class: 'course-steps' }, step(-1, '← Previous'), step(1, 'Next →'),
        el('button', { type: 'button', class: 'icon', 'aria-label': 'Close the explanation of the example', onclick: () => this.leave() }, '×'))));
  }

  /** The program has changed: if nothing reminds of the example, it isn't explained any more. @param {() => string} text */
  follow(text) {
    if (this.firstLine && !text().includes(this.firstLine)) this.leave();
  }

  /** The program isn't the example's any more. */
  leave() {
    this.firstLine = '';
    this.menu.value = '';
    show(this.lesson);
  }
}
