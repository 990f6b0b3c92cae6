// file_tabs: the program's files above the editor: one tab each, a button for a new one. F2 or a double click renames, Delete or
// the cross takes a file away, which a notice can undo.
import { el, show } from './dom.js';
import { notice } from './notice.js';
import { isGoName } from './txtar.js';

/** @typedef {import('./editor.js').Editor} Editor */

export class FileTabs {
  /** @param {HTMLElement} place @param {Editor} editor @param {{onRemove: (file: import('./report.js').SourceFile) => void}} events */
  constructor(place, editor, { onRemove }) {
    this.place = place;
    this.editor = editor;
    this.onRemove = onRemove;
    this.render();
  }

  render() {
    const { names, active } = this.editor;
    show(this.place,
      el('div', { role: 'tablist', class: 'files', 'aria-label': 'Files' }, ...names.map((name) => this.tab(name, name === active))),
      names.length > 1 && el('button', { type: 'button', class: 'icon', 'aria-label': `Remove ${active}`, title: `Remove ${active}`, onclick: () => this.remove(active) }, '×'),
      el('button', { type: 'button', class: 'icon', id: 'add-file', 'aria-label': 'Add a file', title: 'Add a file', onclick: () => this.add() }, '+'));
  }

  /** @param {string} name @param {boolean} isActive */
  tab(name, isActive) {
    const tab = el('button', { type: 'button', role: 'tab', class: 'file', 'aria-selected': String(isActive), 'aria-controls': 'editor', tabindex: isActive ? 0 : -1, title: 'Double click or F2 renames' }, name);
    tab.addEventListener('click', () => this.choose(name));
    tab.addEventListener('dblclick', () => this.rename(name));
    tab.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const { names } = this.editor;
      const index = names.indexOf(name);
      /** @type {Record<string, number>} */
      const targets = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: names.length - 1 };
      if (event.key in targets) this.choose(names[(targets[event.key] + names.length) % names.length], true);
      else if (event.key === 'F2') this.rename(name);
      else if (event.key === 'Delete' && names.length > 1) this.remove(name);
      else return;
      event.preventDefault();
    });
    return tab;
  }

  /** @param {string} name @param {boolean} [withFocus] */
  choose(name, withFocus = false) {
    this.editor.show(name);
    if (withFocus) this.focus();
  }

  focus() {
    /** @type {HTMLElement | null} */ (this.place.querySelector('[role=tab][aria-selected=true]'))?.focus();
  }

  add() {
    const { names } = this.editor;
    let number = 2;
    while (names.includes(`file${number}.go`)) number++;
    const name = `file${number}.go`;
    this.editor.add({ name, text: `package ${this.packageName()}\n` });
    this.rename(name);
  }

  packageName() {
    return /^package\s+([\p{L}_][\p{L}\p{N}_]*)/mu.exec(this.editor.files[0].text)?.[1] ?? 'main';
  }

  /** @param {string} name */
  remove(name) {
    const file = this.editor.files.find((own) => own.name === name);
    this.editor.remove(name);
    this.focus();
    if (file) this.onRemove(file);
  }

  /** @param {string} name */
  rename(name) {
    const tab = [...this.place.querySelectorAll('[role=tab]')].find((own) => own.textContent === name);
    if (!tab) return;
    const input = el('input', { class: 'file-name', 'aria-label': `New name of ${name}`, value: name, spellcheck: 'false', size: Math.max(name.length, 8) });
    const isFree = () => input.value === name || (isGoName(input.value) && !this.editor.names.includes(input.value));
    let isDone = false;
    const done = (/** @type {boolean} */ keep) => {
      if (isDone) return;
      isDone = true;
      if (keep && !isFree()) notice('Not renamed: a file’s name ends in .go, and no other file has it.');
      if (keep && isFree() && input.value !== name) this.editor.rename(name, input.value);
      else this.render();
    };
    input.addEventListener('input', () => input.setAttribute('aria-invalid', String(!isFree())));
    input.addEventListener('blur', () => done(true));
    input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' || event.key === 'Escape') {
        done(event.key === 'Enter');
        this.focus();
      }
    });
    const list = tab.parentElement;
    tab.setAttribute('hidden', '');
    list?.after(input); // beside the list, which may hold tabs only
    input.focus();
    input.setSelectionRange(0, Math.max(name.lastIndexOf('.'), 0));
  }
}
