// menu: the forms in which the program and its report can be downloaded, behind one button.
import { Problem, Unreachable } from './api.js';
import { el } from './dom.js';
import { FORMS, download } from './download.js';
import { notice } from './notice.js';

/** @param {HTMLElement} place a details element @param {() => {files: import('./report.js').SourceFile[], options: import('./report.js').Options}} program */
export function downloadMenu(place, program) {
  const details = /** @type {HTMLDetailsElement} */ (place);
  const close = () => {
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  details.append(el('ul', { class: 'menu-list' }, ...FORMS.map((form) => el('li', {}, el('button', {
    type: 'button',
    async onclick() {
      close();
      const { files, options } = program();
      try {
        await download(form, files, options);
      } catch (error) {
        if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
        notice(`${error.title}: ${error.message}`);
      }
    },
  }, form.name)))));
  details.addEventListener('keydown', (event) => event.key === 'Escape' && details.open && close());
  document.addEventListener('pointerdown', (event) => {
    if (!details.contains(/** @type {Node} */ (event.target))) details.open = false;
  });
}
