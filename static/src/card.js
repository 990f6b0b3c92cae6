// card: what the marks of a line mean, beside the mark that the pointer or the keyboard's focus is on. It stays while it is
// hovered or holds the focus; Escape takes it away. Opened by a click or the Enter key, it takes the focus.
import { el, show } from './dom.js';
import { explanation, flowList } from './explanation.js';
import { bytesText, leakText, shorten } from './words.js';

/** @typedef {import('./marks.js').LineMarks} LineMarks */
/** @typedef {import('./marks.js').Kinds} Kinds */
/** @typedef {import('./position_button.js').GoTo} GoTo */

const SHOW_AFTER_MS = 120; // a pointer that only passes by shows nothing
const HIDE_AFTER_MS = 220; // time to move from the mark into the card
const MOST = 12; // of one kind on one line
const MARGIN = 8;

export class Card {
  /** @param {{goTo: GoTo, kinds: () => Kinds, onShow: (marks: LineMarks) => void}} page */
  constructor({ goTo, kinds, onShow }) {
    this.kinds = kinds;
    this.onShow = onShow;
    this.timer = 0;
    /** @type {HTMLElement | null} */
    this.anchor = null;
    /** @type {HTMLElement | null} */
    this.returnTo = null;
    this.goTo = (/** @type {import('./position_button.js').Place} */ place) => (this.hide(), goTo(place));
    this.element = el('div', { class: 'card', role: 'dialog', 'aria-label': 'What the compiler says about this line', tabindex: '-1', hidden: true });
    this.element.addEventListener('mouseenter', () => clearTimeout(this.timer));
    this.element.addEventListener('mouseleave', () => this.leave(null));
    this.element.addEventListener('focusout', (event) => this.leave(event.relatedTarget));
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.element.hidden) return;
      event.preventDefault();
      event.stopPropagation();
      const back = this.element.contains(document.activeElement) ? this.returnTo : null;
      this.hide();
      back?.focus();
    }, true);
    document.addEventListener('pointerdown', (event) => {
      if (!this.element.contains(/** @type {Node} */ (event.target)) && !this.anchor?.contains(/** @type {Node} */ (event.target))) this.hide();
    });
    document.body.append(this.element);
  }

  /** @param {LineMarks} marks @param {HTMLElement} anchor @param {'hover' | 'focus' | 'open'} how */
  onMark(marks, anchor, how) {
    clearTimeout(this.timer);
    if (how === 'hover') {
      if (this.anchor === anchor && !this.element.hidden) return;
      if (this.element.contains(document.activeElement)) return; // it is being read by keyboard
      this.timer = window.setTimeout(() => this.show(marks, anchor), SHOW_AFTER_MS);
      return;
    }
    this.show(marks, anchor);
    if (how === 'open') {
      if (!this.element.contains(document.activeElement)) this.returnTo = /** @type {HTMLElement | null} */ (document.activeElement);
      this.element.focus({ preventScroll: true });
    }
  }

  /** @param {EventTarget | null} to where the pointer or the focus goes */
  leave(to) {
    clearTimeout(this.timer);
    if (to instanceof Node && this.element.contains(to)) return;
    this.timer = window.setTimeout(() => {
      if (!this.element.matches(':hover') && !this.element.contains(document.activeElement) && document.activeElement !== this.anchor) this.hide();
    }, HIDE_AFTER_MS);
  }

  hide() {
    clearTimeout(this.timer);
    this.element.hidden = true;
    this.anchor = null;
  }

  /** @param {LineMarks} marks @param {HTMLElement} anchor */
  show(marks, anchor) {
    if (!anchor.isConnected) return;
    this.anchor = anchor;
    show(this.element, ...this.content(marks));
    this.element.hidden = false;
    this.element.scrollTop = 0;
    this.place(anchor);
    this.onShow(marks);
  }

  /** @param {HTMLElement} anchor */
  place(anchor) {
    const mark = anchor.getBoundingClientRect();
    const { style } = this.element;
    style.maxHeight = '';
    const card = this.element.getBoundingClientRect();
    const below = window.innerHeight - mark.bottom - MARGIN * 2;
    const above = mark.top - MARGIN * 2;
    const isBelow = below >= Math.min(card.height, 240) || below >= above;
    const height = Math.min(card.height, isBelow ? below : above);
    style.maxHeight = `${Math.max(height, 96)}px`;
    style.top = `${isBelow ? mark.bottom + MARGIN / 2 : mark.top - height - MARGIN / 2}px`;
    style.left = `${Math.max(MARGIN, Math.min(mark.left, window.innerWidth - card.width - MARGIN))}px`;
  }

  /** @param {LineMarks} marks */
  content(marks) {
    const kinds = this.kinds();
    const { goTo } = this;
    /** @template T @param {T[]} list @param {boolean} shown @returns {T[]} */
    const some = (list, shown = true) => (shown ? list.slice(0, MOST) : []);
    const more = KINDS_LISTED.some((kind) => marks[kind].length > MOST);
    return [
      ...some(marks.errors).map(({ message }) => el('p', { class: 'card-line card-error' }, el('span', { class: 'glyph', 'aria-hidden': 'true' }, '!'), el('span', {}, message))),
      ...some(marks.escapes, kinds.has('escapes')).map((allocation, index, all) =>
        explanation(allocation, goTo, { heading: 'h4', withLesson: all.findIndex(({ cause_kind }) => cause_kind === allocation.cause_kind) === index })),
      ...some(marks.leaks, kinds.has('leaks')).map((leak) => el('div', { class: 'card-quiet' },
        quiet('leaks', '◇', el('code', {}, leakText(leak)), '. What the caller passes has to live as long.'),
        leak.steps.length > 0 && flowList(leak.steps, goTo))),
      ...some(marks.inlining, kinds.has('inlining')).map((call) => quiet('inlining', '↳', 'The call to ', el('code', {}, shorten(call.callee)), ' is inlined: its body is compiled in place.')),
      ...some(marks.stack, kinds.has('stack')).map(({ what, bytes, may_allocate }) => quiet('stack', '□', el('code', {}, shorten(what)), ` does not escape${bytes ? ` (${bytesText(bytes)})` : ''}${may_allocate ? `; ${may_allocate}` : ''}.`)),
      more && el('p', { class: 'facts' }, 'There is more on this line; the table and the compiler’s output have it all.'),
    ];
  }
}

const KINDS_LISTED = /** @type {const} */ (['errors', 'escapes', 'leaks', 'inlining', 'stack']);

/** @param {string} kind @param {string} glyph @param {import('./dom.js').Child[]} words */
function quiet(kind, glyph, ...words) {
  return el('p', { class: 'card-line' }, el('span', { class: `glyph glyph-${kind}`, 'aria-hidden': 'true' }, glyph), el('span', {}, ...words));
}
