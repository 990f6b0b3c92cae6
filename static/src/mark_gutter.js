// mark_gutter: the column left of the line numbers. A line that has something to tell has a button there: for what escapes a
// filled badge with how many values there are and their bytes, grey if none of it counts; for the quieter kinds a small shape each. The buttons are one
// stop of the Tab key; the arrow keys go from one to the next.
import { GutterMarker } from '@codemirror/view';
import { el } from './dom.js';
import { isCounted } from './findings.js';
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
    return this.kinds.has('escapes') ? badgeOf(this.marks.escapes) : '';
  }

  /** @param {MarkButton} other */
  eq(other) {
    return this.label === other.label && this.badge === other.badge; // what has changed beside is looked up by the line, not at the button
  }

  toDOM() {
    const { marks, kinds, badge } = this;
    // Its name holds what is shown (WCAG 2.5.3), so that it can be asked for by voice.
    const name = badge ? `${badge}, ${this.label}` : this.label;
    return el('button', { type: 'button', class: 'mark', tabindex: '-1', 'aria-label': name, 'data-line': marks.line },
      marks.errors.length > 0 && el('span', { class: 'mark-error' }, '!'),
      ...KINDS.filter(({ kind }) => kind !== 'escapes' && kinds.has(kind) && marks[kind].length > 0)
        .map(({ kind, glyph }) => el('span', { class: `glyph glyph-${kind}` }, glyph)),
      badge && el('span', { class: marks.escapes.some(isCounted) ? 'mark-heap' : 'mark-heap mark-free' }, badge));
  }
}

/** "24 B", "3 · 48 B"; of what isn't counted "0 B" or "copy". @param {LineMarks['escapes']} escapes */
function badgeOf(escapes) {
  const counted = escapes.filter(isCounted);
  if (counted.length > 0) return counted.length > 1 ? `${counted.length} · ${totalText(counted)}` : totalText(counted);
  if (escapes.length === 0) return '';
  return escapes.every(({ allocates }) => !allocates) ? '0 B' : 'copy';
}

/** The mark's button that an element is in. @param {EventTarget | null} target @returns {HTMLElement | null} */
export function markButton(target) {
  return target instanceof Element ? target.closest('.mark') : null;
}
