// mark_field: the marks of a file as the editor's state holds them: tints, underlines, notes and the gutter's buttons. They move
// with the text while it is edited, until the next report replaces them. Findings and errors are kept apart, since the findings
// of the last good program stay while it is broken.
import { RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, gutter, gutterLineClass } from '@codemirror/view';
import { NotesWidget, hasNotes } from './line_notes.js';
import { MarkButton } from './mark_gutter.js';
import { isShown, mergeMarks } from './marks.js';
import { isCounted } from './findings.js';
import { wholeRange } from './expression.js';
import { rangeOf } from './positions.js';

/** @typedef {import('@codemirror/state').Text} Text */
/** @typedef {import('@codemirror/state').EditorState} EditorState */
/** @typedef {import('./marks.js').LineMarks} LineMarks */
/** @typedef {import('./marks.js').Kinds} Kinds */
/** @typedef {{lines: Map<number, LineMarks>, kinds: Kinds}} Marks */
/** @typedef {{decorations: import('@codemirror/view').DecorationSet, buttons: RangeSet<MarkButton>, tints: RangeSet<GutterMarker>}} Shown */

// A line's tint goes on through the gutters.
class Tint extends GutterMarker {
  /** @param {'error' | 'heap'} tone */
  constructor(tone) {
    super();
    this.elementClass = `cm-${tone}-gutter`;
  }

  /** @param {Tint} other */
  eq(other) {
    return other.elementClass === this.elementClass;
  }
}

const TINTS = { error: new Tint('error'), heap: new Tint('heap') };
const LINES = { error: Decoration.line({ class: 'cm-error-line' }), heap: Decoration.line({ class: 'cm-heap-line' }) };
const ERROR = Decoration.mark({ class: 'cm-error-range' });
const HEAP = Decoration.mark({ class: 'cm-heap-range' });
const FREE = Decoration.mark({ class: 'cm-heap-range is-free' });
const LEAK = Decoration.mark({ class: 'cm-leak-range' });

/** @param {EditorState} state @param {Marks} marks @returns {Shown} */
function build(state, { lines, kinds }) {
  const { doc } = state;
  /** @type {import('@codemirror/state').Range<Decoration>[]} */
  const decorations = [];
  /** @type {import('@codemirror/state').Range<MarkButton>[]} */
  const buttons = [];
  /** @type {import('@codemirror/state').Range<GutterMarker>[]} */
  const tints = [];
  /** @param {Decoration} decoration @param {{from: number, to: number}} range */
  const underline = (decoration, { from, to }) => {
    if (to > from) decorations.push(decoration.range(from, to));
  };
  for (const [number, marks] of lines) {
    if (number > doc.lines || !isShown(marks, kinds)) continue;
    const line = doc.line(number);
    buttons.push(new MarkButton(marks, kinds).range(line.from));
    const tone = marks.errors.length > 0 ? 'error' : kinds.has('escapes') && marks.escapes.some(isCounted) ? 'heap' : null;
    if (tone) {
      decorations.push(LINES[tone].range(line.from));
      tints.push(TINTS[tone].range(line.from));
    }
    for (const error of marks.errors) underline(ERROR, rangeOf(doc, error));
    if (kinds.has('escapes')) for (const allocation of marks.escapes) underline(isCounted(allocation) ? HEAP : FREE, firstLineOf(doc, wholeRange(state, allocation)));
    if (kinds.has('leaks')) for (const leak of marks.leaks) underline(LEAK, rangeOf(doc, leak));
    if (hasNotes(marks, kinds)) decorations.push(Decoration.widget({ widget: new NotesWidget(marks, kinds), side: 1 }).range(line.to));
  }
  return { decorations: Decoration.set(decorations, true), buttons: RangeSet.of(buttons, true), tints: RangeSet.of(tints, true) };
}

// An expression of many lines, such as a function literal, is underlined at its start only.
/** @param {Text} doc @param {{from: number, to: number}} range */
function firstLineOf(doc, { from, to }) {
  return { from, to: Math.min(to, doc.lineAt(from).to) };
}

/** Shows other findings. @type {import('@codemirror/state').StateEffectType<Marks>} */
export const setFindings = StateEffect.define();
/** Shows other errors. @type {import('@codemirror/state').StateEffectType<Marks>} */
export const setErrors = StateEffect.define();

/** @param {import('@codemirror/state').StateEffectType<Marks>} effectType @returns {StateField<Shown>} */
function fieldOf(effectType) {
  return StateField.define({
    create: () => ({ decorations: Decoration.none, buttons: RangeSet.empty, tints: RangeSet.empty }),
    update(value, transaction) {
      for (const effect of transaction.effects) if (effect.is(effectType)) return build(transaction.state, effect.value);
      if (!transaction.docChanged) return value;
      return { decorations: value.decorations.map(transaction.changes), buttons: value.buttons.map(transaction.changes), tints: value.tints.map(transaction.changes) };
    },
    provide: (self) => [
      EditorView.decorations.from(self, ({ decorations }) => decorations),
      gutterLineClass.from(self, ({ tints }) => tints),
    ],
  });
}

const fields = [fieldOf(setErrors), fieldOf(setFindings)];

/** The marks at a line of the text as it is now. @param {EditorState} state @param {number} number @returns {LineMarks | null} */
export function marksAt(state, number) {
  const { from, to } = state.doc.line(number);
  /** @type {LineMarks | null} */
  let found = null;
  for (const field of fields) state.field(field).buttons.between(from, to, (_from, _to, { marks }) => void (found = found ? mergeMarks(found, marks) : marks));
  return found;
}

/** The numbers of the lines that have a button, in order. @param {EditorState} state */
export function markedLines(state) {
  /** @type {Set<number>} */
  const numbers = new Set();
  for (const field of fields) {
    for (const cursor = state.field(field).buttons.iter(); cursor.value; cursor.next()) numbers.add(state.doc.lineAt(cursor.from).number);
  }
  return [...numbers].sort((a, b) => a - b);
}

export const marksExtension = [
  ...fields,
  gutter({ class: 'cm-marks', renderEmptyElements: false, markers: ({ state }) => fields.map((field) => state.field(field).buttons) }),
];
