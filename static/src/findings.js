// findings: what of a report is the program's own, each thing once. The compiler says some things several times: a call in each
// place into which its function is inlined, a function literal in each copy; and it says them of library code, too, where the
// program makes that code by its types. Chips, headline, marks and table all count what is given here.
import { isInProgram } from './position_button.js';

/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {'escapes' | 'leaks' | 'inlining' | 'stack'} Kind */

/** Whether a row counts: something is allocated, and it isn't a copy of another row by inlining. @param {Allocation} allocation */
export function isCounted({ allocates, copy_of }) {
  return allocates && copy_of === null;
}

/** Whether a row stands in code of a library. What has no place is the compiler's own. @param {{file: string, line: number}} place */
export function isInLibrary(place) {
  return !isInProgram(place);
}

/** Of several that say the same of one place, the first. @template {import('./report.js').Position} T @param {T[]} list @param {(item: T) => string} words */
function once(list, words) {
  /** @type {Map<string, T>} */
  const found = new Map();
  for (const item of list) {
    const key = `${item.file}:${item.line}:${item.column} ${words(item)}`;
    if (!found.has(key)) found.set(key, item);
  }
  return [...found.values()];
}

/**
 * What is marked in the program, by kind.
 * @param {Report} report
 */
export function findingsOf({ allocations, leaks, calls, stack }) {
  return {
    escapes: allocations.filter(isInProgram),
    leaks: once(leaks.filter(isInProgram), ({ param, to, level }) => `${param} ${to} ${level}`),
    inlining: once(calls.filter(isInProgram), ({ callee }) => callee),
    stack: once(stack.filter(isInProgram), ({ what }) => what),
  };
}

/** How many places there are: a call that is inlined brings the calls in its body along, a parameter may leak to several places. @param {import('./report.js').Position[]} list */
export function placesIn(list) {
  return new Set(list.map(({ file, line, column }) => `${file}:${line}:${column}`)).size;
}

/**
 * How many of each kind there are; and of what escapes, how many allocate nothing or stand in library code.
 * @param {Report} report
 */
export function countsOf(report) {
  const { escapes, leaks, inlining, stack } = findingsOf(report);
  return {
    escapes: escapes.filter(isCounted).length,
    leaks: placesIn(leaks),
    inlining: placesIn(inlining),
    stack: stack.length,
    free: escapes.filter(({ allocates, copy_of }) => !allocates && copy_of === null).length,
    mayAllocate: stack.filter(({ may_allocate }) => may_allocate).length,
    library: report.allocations.filter((allocation) => isInLibrary(allocation) && isCounted(allocation)).length,
  };
}
