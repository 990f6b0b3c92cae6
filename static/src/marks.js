// marks: what is said of each line of a file: what escapes there, which parameters leak, which calls are inlined, what does not
// escape, and what is wrong. The kinds can be shown or hidden one by one.
import { findingsOf, isCounted, placesIn } from './findings.js';

/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {import('./findings.js').Kind} Kind */
/** @typedef {Set<Kind>} Kinds */
/**
 * @typedef {object} LineMarks
 * @property {string} file
 * @property {number} line as it was when the report was made
 * @property {Allocation[]} escapes
 * @property {import('./report.js').Leak[]} leaks
 * @property {import('./report.js').Call[]} inlining
 * @property {import('./report.js').OnStack[]} stack
 * @property {import('./report.js').GoError[]} errors
 */

/** The kinds in the order in which they are shown, each with a shape of its own. @type {{kind: Kind, glyph: string, name: string, one: string, many: string}[]} */
export const KINDS = [
  { kind: 'escapes', glyph: '▲', name: 'Escapes', one: 'value escapes to the heap', many: 'values escape to the heap' },
  { kind: 'leaks', glyph: '◇', name: 'Leaks', one: 'parameter leaks', many: 'parameters leak' },
  { kind: 'inlining', glyph: '↳', name: 'Inlined', one: 'call is inlined', many: 'calls are inlined' },
  { kind: 'stack', glyph: '□', name: 'No escape', one: 'value does not escape', many: 'values do not escape' },
];

/** @returns {(file: string, line: number) => LineMarks} */
function collector(/** @type {Map<number, LineMarks>} */ lines) {
  return (file, line) => {
    let marks = lines.get(line);
    if (!marks) lines.set(line, (marks = { file, line, escapes: [], leaks: [], inlining: [], stack: [], errors: [] }));
    return marks;
  };
}

/** What was found in one file, by line. @param {Report} report @param {string} file @returns {Map<number, LineMarks>} */
export function findingsByLine(report, file) {
  const lines = new Map();
  const at = collector(lines);
  const places = findingsOf(report);
  for (const { kind } of KINDS) {
    for (const place of places[kind]) {
      if (place.file === file) /** @type {any[]} */ (at(file, place.line)[kind]).push(place);
    }
  }
  return lines;
}

/** What is wrong in one file, by line. @param {import('./report.js').GoError[]} errors @param {string} file @returns {Map<number, LineMarks>} */
export function errorsByLine(errors, file) {
  const lines = new Map();
  const at = collector(lines);
  for (const error of errors) if (error.file === file && error.line > 0) at(file, error.line).errors.push(error);
  return lines;
}

/** @param {LineMarks} a @param {LineMarks} b @returns {LineMarks} */
export function mergeMarks(a, b) {
  const both = (/** @type {'escapes' | 'leaks' | 'inlining' | 'stack' | 'errors'} */ kind) => /** @type {any[]} */ ([...a[kind], ...b[kind]]);
  return { file: a.file, line: a.line, escapes: both('escapes'), leaks: both('leaks'), inlining: both('inlining'), stack: both('stack'), errors: both('errors') };
}

/** Whether anything of a line is shown. @param {LineMarks} marks @param {Kinds} kinds */
export function isShown(marks, kinds) {
  return marks.errors.length > 0 || KINDS.some(({ kind }) => kinds.has(kind) && marks[kind].length > 0);
}

/** @param {LineMarks} marks @param {Kind} kind */
function countOf(marks, kind) {
  if (kind === 'escapes') return marks.escapes.filter(isCounted).length;
  return kind === 'stack' ? marks.stack.length : placesIn(marks[kind]);
}

/** "2 values escape to the heap, 1 call is inlined" @param {LineMarks} marks @param {Kinds} kinds */
export function marksInWords(marks, kinds) {
  const parts = KINDS.filter(({ kind }) => kinds.has(kind)).flatMap(({ kind, one, many }) => {
    const count = countOf(marks, kind);
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  });
  if (kinds.has('escapes')) parts.push(...uncounted(marks.escapes));
  if (marks.errors.length > 0) parts.unshift(`${marks.errors.length} ${marks.errors.length === 1 ? 'error' : 'errors'}`);
  return parts.join(', ');
}

// What escapes, and isn't counted.
/** @param {Allocation[]} escapes */
function uncounted(escapes) {
  const copies = escapes.filter(({ copy_of }) => copy_of !== null).length;
  const free = escapes.filter((allocation) => allocation.copy_of === null && !allocation.allocates).length;
  return [free > 0 && `${free} reported as escaping, nothing allocated`, copies > 0 && `${copies} inlined ${copies === 1 ? 'copy' : 'copies'}`].filter((words) => words !== false);
}
