// marks: what is said of each line of a file: what goes to the heap there, which parameters leak, which calls are inlined,
// what stays on the stack, and what is wrong. The kinds can be shown or hidden one by one.

/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {'escapes' | 'leaks' | 'inlining' | 'stack'} Kind */
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
  { kind: 'escapes', glyph: '▲', name: 'Heap', one: 'value goes to the heap', many: 'values go to the heap' },
  { kind: 'leaks', glyph: '◇', name: 'Leaks', one: 'parameter leaks', many: 'parameters leak' },
  { kind: 'inlining', glyph: '↳', name: 'Inlined', one: 'call is inlined', many: 'calls are inlined' },
  { kind: 'stack', glyph: '□', name: 'Stack', one: 'value stays on the stack', many: 'values stay on the stack' },
];

/** @param {Report} report @returns {Record<Kind, {file: string, line: number, column: number}[]>} */
export function placesByKind({ allocations, leaks, calls, stack }) {
  return { escapes: allocations, leaks, inlining: calls, stack };
}

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
  const places = placesByKind(report);
  for (const { kind } of KINDS) {
    for (const place of places[kind]) {
      if (place.file === file && place.line > 0) /** @type {any[]} */ (at(file, place.line)[kind]).push(place);
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

/** "2 values go to the heap, 1 call is inlined" @param {LineMarks} marks @param {Kinds} kinds */
export function marksInWords(marks, kinds) {
  const parts = KINDS.filter(({ kind }) => kinds.has(kind) && marks[kind].length > 0)
    .map(({ kind, one, many }) => `${marks[kind].length} ${marks[kind].length === 1 ? one : many}`);
  if (marks.errors.length > 0) parts.unshift(`${marks.errors.length} ${marks.errors.length === 1 ? 'error' : 'errors'}`);
  return parts.join(', ');
}
