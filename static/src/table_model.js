// table_model: the rows of the summary table: filtered, sorted, grouped, summed, and as Markdown or CSV.
import { isCounted } from './findings.js';
import { causeName } from './lessons.js';
import { placeText } from './position_button.js';
import { causeText, totalText } from './words.js';

/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {'place' | 'what' | 'cause' | 'bytes' | 'loop'} Column */
/** @typedef {'' | 'function' | 'cause' | 'file'} Grouping */
/** @typedef {{column: Column, descending: boolean}} Order */
/** @typedef {{name: string, rows: Allocation[]}} Group */

/** @type {{column: Column, title: string, isNumber?: boolean}[]} */
export const COLUMNS = [
  { column: 'place', title: 'Location' },
  { column: 'what', title: 'Expression' },
  { column: 'cause', title: 'Cause' },
  { column: 'bytes', title: 'Bytes', isNumber: true },
  { column: 'loop', title: 'Loop' },
];

/** @type {Record<Exclude<Column, 'what'>, (a: Allocation, b: Allocation) => number>} */
const COMPARE = {
  place: (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  cause: (a, b) => causeText(a).localeCompare(causeText(b), 'en'),
  bytes: (a, b) => bytesOf(a) - bytesOf(b) || 0,
  loop: (a, b) => Number(a.in_loop) - Number(b.in_loop),
};

// What isn't counted comes after what is, whichever has more bytes; what has no known size may be the largest.
/** @param {Allocation} allocation */
function bytesOf(allocation) {
  return isCounted(allocation) ? allocation.bytes ?? Infinity : -1;
}

/** Those in which all the words occur. @param {Allocation[]} allocations @param {string} filter */
export function filtered(allocations, filter) {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return allocations;
  return allocations.filter((allocation) => {
    const text = [placeText(allocation), allocation.what, allocation.type, causeText(allocation), causeName(allocation.cause_kind), allocation.function, allocation.inlined?.function, allocation.in_loop ? 'loop' : ''].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** @param {Allocation[]} allocations @param {Order} order @param {(allocation: Allocation) => string} [nameOf] what a row calls it */
export function sorted(allocations, { column, descending }, nameOf = ({ what }) => what) {
  const sign = descending ? -1 : 1;
  const compare = column === 'what' ? (/** @type {Allocation} */ a, /** @type {Allocation} */ b) => nameOf(a).localeCompare(nameOf(b), 'en') : COMPARE[column];
  return [...allocations].sort((a, b) => sign * compare(a, b) || COMPARE.place(a, b));
}

/** @param {Allocation} allocation @param {Grouping} grouping */
function groupName({ function: name, cause_kind, file }, grouping) {
  if (grouping === 'function') return name || 'Package level';
  return grouping === 'cause' ? causeName(cause_kind) : file;
}

/** The rows in their groups, the group with the most rows first; one group without a name if they aren't grouped. @param {Allocation[]} rows @param {Grouping} grouping @returns {Group[]} */
export function grouped(rows, grouping) {
  if (!grouping) return [{ name: '', rows }];
  /** @type {Map<string, Allocation[]>} */
  const groups = new Map();
  for (const row of rows) {
    const name = groupName(row, grouping);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups].map(([name, list]) => ({ name, rows: list })).sort((a, b) => b.rows.length - a.rows.length || a.name.localeCompare(b.name, 'en'));
}

/** @param {Allocation} allocation */
function cells(allocation) {
  return [placeText(allocation), allocation.what, causeText(allocation), costText(allocation), loopText(allocation), allocation.function];
}

/** Its bytes, as a number where they are known. @param {Allocation} allocation */
function costText({ bytes, allocates, copy_of }) {
  if (!allocates) return '0';
  if (copy_of !== null) return 'copy';
  return bytes === null ? 'varies' : String(bytes);
}

/** @param {Allocation} allocation */
export function loopText({ in_loop }) {
  return in_loop ? 'yes' : 'no';
}

const TITLES = ['Location', 'Expression', 'Cause', 'Bytes', 'Loop', 'Function'];

// Markdown: a cell has no line break and no bar; the expression is code, whose fence is longer than any in it. What is
// not a letter may mean something, so the rest is escaped.
/** @param {Allocation[]} rows */
export function asMarkdown(rows) {
  const line = (/** @type {string[]} */ list) => `| ${list.join(' | ')} |`;
  const body = rows.map((row) => {
    const [place, what, cause, bytes, loop, name] = cells(row);
    return line([place, inCode(what), escaped(cause), bytes, loop, inCode(name)]);
  });
  return [line(TITLES), '|---|---|---|--:|---|---|', ...body, '', totalWords(rows), ''].join('\n');
}

/** @param {Allocation[]} rows */
function totalWords(rows) {
  const { count, bytes } = totals(rows);
  return `${count} ${count === 1 ? 'value escapes' : 'values escape'} to the heap, ${bytes} where known.`;
}

/** @param {string} text */
function inCode(text) {
  if (!text) return '';
  const oneLine = visible(text).replaceAll('|', '\\|');
  const fence = '`'.repeat(1 + Math.max(0, ...[...oneLine.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
  return fence.length > 1 ? `${fence} ${oneLine} ${fence}` : `${fence}${oneLine}${fence}`;
}

/** @param {string} text */
function escaped(text) {
  return visible(text).replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&');
}

/** One line, without characters that steer a terminal or turn the direction of text. @param {string} text */
function visible(text) {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) => `\\u${/** @type {number} */ (c.codePointAt(0)).toString(16).padStart(4, '0')}`);
}

// CSV as RFC 4180 has it. A cell that a spreadsheet would take for a formula gets an apostrophe.
/** @param {Allocation[]} rows */
export function asCsv(rows) {
  const cell = (/** @type {string} */ text) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [TITLES, ...rows.map((row) => cells(row).map((text, index) => (index === 3 && text === 'varies' ? '' : text)))].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** "3 values, 48 B" of those that count. @param {Allocation[]} rows */
export function totals(rows) {
  const counted = rows.filter(isCounted);
  const loops = counted.filter(({ in_loop }) => in_loop).length;
  return { count: counted.length, bytes: totalText(counted), loops };
}

