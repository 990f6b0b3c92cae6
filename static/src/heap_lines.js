// heap_lines: marks the editor's lines with what the compiler said of them. A line on which something goes to the
// heap gets a tint, a mark in the gutter and the reason behind its last character; a line with an error likewise.
// Quieter notes (stays on the stack, inlined) can be switched on. Marks move with the text while it is edited, until
// the next report replaces them.
import { RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, WidgetType, gutter, gutterLineClass } from '@codemirror/view';
import { el } from './dom.js';
import { FILE_NAME } from './report.js';
import { shorten, verdict } from './words.js';

/** @typedef {import('@codemirror/state').Text} Text */
/** @typedef {import('@codemirror/state').EditorState} EditorState */
/** @typedef {import('./report.js').Report} Report */
/** @typedef {'error' | 'heap' | 'quiet'} Tone */
/** @typedef {{tone: Tone, text: string, reason: string}} Note */

const QUIET_KINDS = new Set(['can_inline', 'inlining_call', 'devirtualizing', 'does_not_escape', 'leaking_param']);
const HEAP_KINDS = new Set(['moved_to_heap', 'escapes_to_heap']);
const MOST_NOTES = 4; // of one tone behind one line; the table and the compiler's output have them all

/** The notes of each line of the editor, most important first. @param {Report} report @returns {Map<number, Note[]>} */
export function notesByLine(report) {
  /** @type {Map<number, Note[]>} */
  const notes = new Map();
  /** @param {number} line @param {Note} note */
  const add = (line, note) => {
    const list = notes.get(line) ?? notes.set(line, []).get(line) ?? [];
    if (!list.some((other) => other.text === note.text && other.reason === note.reason)) list.push(note);
  };

  for (const { file, line, message } of report.errors) {
    if (file === FILE_NAME && line > 0) add(line, { tone: 'error', text: message, reason: '' });
  }

  const explained = new Set(report.allocations.map(({ line, column }) => `${line}:${column}`));
  for (const [line, groups] of groupAllocations(report)) {
    for (const { kind, cause, names } of groups) add(line, { tone: 'heap', text: verdict(kind, names), reason: cause });
  }
  for (const { file, line, column, kind, message } of report.lines) {
    if (file !== FILE_NAME || line < 1) continue;
    if (HEAP_KINDS.has(kind) && !explained.has(`${line}:${column}`)) add(line, { tone: 'heap', text: shorten(message), reason: '' });
  }
  for (const { file, line, kind, message } of report.lines) {
    if (file === FILE_NAME && line > 0 && QUIET_KINDS.has(kind)) add(line, { tone: 'quiet', text: shorten(message), reason: '' });
  }
  return notes;
}

// What happens on one line to several values for the same cause is said once: "a, b escape to heap".
/** @param {Report} report */
function groupAllocations(report) {
  /** @typedef {{kind: 'moved_to_heap' | 'escapes_to_heap', cause: string, names: string[]}} Group */
  /** @type {Map<number, Group[]>} */
  const lines = new Map();
  for (const { file, line, kind, what, cause } of report.allocations) {
    if (file !== FILE_NAME || line < 1) continue;
    const groups = lines.get(line) ?? [];
    lines.set(line, groups);
    const group = groups.find((other) => other.kind === kind && other.cause === cause);
    if (!group) groups.push({ kind, cause, names: [what] });
    else if (!group.names.includes(what)) group.names.push(what);
  }
  return lines;
}

class NotesWidget extends WidgetType {
  /** @param {Note[]} notes */
  constructor(notes) {
    super();
    this.notes = notes;
  }

  /** @param {NotesWidget} other */
  eq(other) {
    return JSON.stringify(this.notes) === JSON.stringify(other.notes);
  }

  toDOM() {
    const notes = this.notes.map(({ tone, text, reason }) =>
      el('span', { class: `note note-${tone}` }, text, reason && el('span', { class: 'note-reason' }, ` — ${reason}`)));
    return el('span', { class: 'notes' }, ...notes);
  }

  ignoreEvent() {
    return false;
  }
}

// The tint goes on through the gutters, and so does the mark at their left edge: both are classes of gutter elements.
class LineMark extends GutterMarker {
  /** @param {Tone} tone */
  constructor(tone) {
    super();
    this.elementClass = `cm-${tone}-gutter`;
  }

  /** @param {LineMark} other */
  eq(other) {
    return other.elementClass === this.elementClass;
  }
}

const MARKS = { error: new LineMark('error'), heap: new LineMark('heap') };
const LINES = {
  error: Decoration.line({ class: 'cm-error-line' }),
  heap: Decoration.line({ class: 'cm-heap-line' }),
};

/** @param {Note[]} notes @param {boolean} showQuiet */
function shownNotes(notes, showQuiet) {
  return ['error', 'heap', ...(showQuiet ? ['quiet'] : [])].flatMap((tone) => {
    const ofTone = notes.filter((note) => note.tone === tone);
    if (ofTone.length <= MOST_NOTES) return ofTone;
    const rest = { tone: ofTone[0].tone, text: `and ${ofTone.length - MOST_NOTES} more`, reason: '' };
    return [...ofTone.slice(0, MOST_NOTES), rest];
  });
}

/** @typedef {{notes: Map<number, Note[]>, showQuiet: boolean}} Shown */

/** @param {Text} doc @param {Shown} shown */
function build(doc, { notes, showQuiet }) {
  const decorations = /** @type {RangeSetBuilder<Decoration>} */ (new RangeSetBuilder());
  const marks = /** @type {RangeSetBuilder<GutterMarker>} */ (new RangeSetBuilder());
  for (const [number, all] of [...notes].sort(([a], [b]) => a - b)) {
    if (number > doc.lines) break;
    const line = doc.line(number);
    const shown = shownNotes(all, showQuiet);
    if (shown.length === 0) continue;
    const { tone } = shown[0];
    if (tone !== 'quiet') {
      decorations.add(line.from, line.from, LINES[tone]);
      marks.add(line.from, line.from, MARKS[tone]);
    }
    decorations.add(line.to, line.to, Decoration.widget({ widget: new NotesWidget(shown), side: 1 }));
  }
  return { decorations: decorations.finish(), marks: marks.finish() };
}

/** Shows other notes. */
export const showNotes = /** @type {import('@codemirror/state').StateEffectType<Shown>} */ (StateEffect.define());

const field = StateField.define({
  create: () => ({ decorations: Decoration.none, marks: /** @type {import('@codemirror/state').RangeSet<GutterMarker>} */ (new RangeSetBuilder().finish()) }),
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(showNotes)) return build(transaction.state.doc, effect.value);
    if (!transaction.docChanged) return value;
    return { decorations: value.decorations.map(transaction.changes), marks: value.marks.map(transaction.changes) };
  },
  provide: (self) => [
    EditorView.decorations.from(self, ({ decorations }) => decorations),
    gutterLineClass.from(self, ({ marks }) => marks),
  ],
});

export const heapLines = [field, gutter({ class: 'cm-marks', renderEmptyElements: true })];
