// mark_gutter: the column left of the line numbers. A line that has something to tell has a button there: for the heap a
// filled badge with the bytes, and how many values there are; for the quieter kinds a small shape each. The buttons are one
// stop of the Tab key; the arrow keys go from one to the next.
import { GutterMarker } from '@codemirror/view';
import { el } from './dom.js';
import { KINDS, marksInWords } from './marks.js';
import { totalText } from './words.js';

/** @typedef {import('./marks.js').LineMarks} LineMarks */
/** @typedef {import('./marks.js').Kinds} Kinds */

export class MarkButton extends GutterMarker {
  /** @param {LineMarks} marks @param {Kinds} kinds */
  constructor(marks, kinds) {
    super();
    this.marks = marks;
    this.kinds = kinds;
  }

  get label() {
    return `Line ${this.marks.line}: ${marksInWords(this.marks, this.kinds)}`;
  }

  get badge() {
    return this.kinds.has('escapes') && this.marks.escapes.length > 0 ? totalText(this.marks.escapes) : '';
  }

  /** @param {MarkButton} other */
  eq(other) {
    return this.label === other.label && this.badge === other.badge; // what has changed beside is looked up by the line, not at the button
  }

  toDOM() {
    const { marks, kinds, badge } = this;
    // Its name holds what is shown (WCAG 2.5.3), so that it can be asked for by voice.
    const name = badge ? `${badge}${marks.escapes.length > 1 ? `×${marks.escapes.length}` : ''}, ${this.label}` : this.label;
    return el('button', { type: 'button', class: 'mark', tabindex: '-1', 'aria-label': name, 'data-line': marks.line },
      marks.errors.length > 0 && el('span', { class: 'mark-error' }, '!'),
      ...KINDS.filter(({ kind }) => kind !== 'escapes' && kinds.has(kind) && marks[kind].length > 0)
        .map(({ kind, glyph }) => el('span', { class: `glyph glyph-${kind}` }, glyph)),
      badge && el('span', { class: 'mark-heap' }, badge, marks.escapes.length > 1 && el('span', { class: 'mark-count' }, `×${marks.escapes.length}`)));
  }
}

/** The mark's button that an element is in. @param {EventTarget | null} target @returns {HTMLElement | null} */
export function markButton(target) {
  return target instanceof Element ? target.closest('.mark') : null;
}
