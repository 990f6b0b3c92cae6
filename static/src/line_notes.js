// line_notes: the words behind the last character of a line: what escapes there and why, or what is wrong.
import { WidgetType } from '@codemirror/view';
import { el } from './dom.js';
import { isCounted } from './findings.js';
import { shorten, verdict } from './words.js';

/** @typedef {import('./marks.js').LineMarks} LineMarks */
/** @typedef {import('./marks.js').Kinds} Kinds */
/** @typedef {{tone: 'error' | 'heap' | 'quiet', text: string, reason: string}} Note */

const MOST_NOTES = 3; // behind one line; the card and the table have them all

/** @param {LineMarks} marks @param {Kinds} kinds @returns {Note[]} */
function notesOf({ errors, escapes }, kinds) {
  /** @type {Note[]} */
  const notes = errors.map(({ message }) => ({ tone: 'error', text: message, reason: '' }));
  if (kinds.has('escapes')) notes.push(...grouped(escapes));
  const rest = notes.length - MOST_NOTES;
  return rest > 0 ? [...notes.slice(0, MOST_NOTES), { tone: notes[MOST_NOTES].tone, text: `and ${rest} more`, reason: '' }] : notes;
}

// What happens on one line to several values for the same cause is said once: "a, b escape to heap".
/** @param {LineMarks['escapes']} escapes @returns {Note[]} */
function grouped(escapes) {
  /** @type {{tone: 'heap' | 'quiet', kind: 'moved_to_heap' | 'escapes_to_heap', cause: string, names: string[]}[]} */
  const groups = [];
  for (const allocation of escapes) {
    const { kind, what, cause } = allocation;
    const tone = isCounted(allocation) ? 'heap' : 'quiet';
    const group = groups.find((other) => other.tone === tone && other.kind === kind && other.cause === cause);
    if (!group) groups.push({ tone, kind, cause, names: [what] });
    else if (!group.names.includes(what)) group.names.push(what);
  }
  groups.sort((a, b) => a.tone.localeCompare(b.tone, 'en')); // what is counted comes first
  return groups.map(({ tone, kind, cause, names }) => ({ tone, text: names.length > 4 ? `${names.length} values escape to heap` : verdict(kind, names), reason: cause }));
}

/** Whether a line has any. @param {LineMarks} marks @param {Kinds} kinds */
export function hasNotes({ errors, escapes }, kinds) {
  return errors.length > 0 || (escapes.length > 0 && kinds.has('escapes'));
}

export class NotesWidget extends WidgetType {
  /** @param {LineMarks} marks @param {Kinds} kinds */
  constructor(marks, kinds) {
    super();
    this.marks = marks;
    this.kinds = kinds;
  }

  // Only those in view are ever compared or drawn.
  /** @param {NotesWidget} other */
  eq(other) {
    return JSON.stringify(notesOf(this.marks, this.kinds)) === JSON.stringify(notesOf(other.marks, other.kinds));
  }

  toDOM() {
    return el('span', { class: 'notes' }, ...notesOf(this.marks, this.kinds).map(({ tone, text, reason }) =>
      el('span', { class: `note note-${tone}` }, tone === 'error' ? text : shorten(text), reason && el('span', { class: 'note-reason' }, ` — ${reason}`))));
  }

  ignoreEvent() {
    return false;
  }
}
