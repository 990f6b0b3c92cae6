// words: how the page says what the compiler found, in the editor and in the table alike.

/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {import('./report.js').Leak} Leak */

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }); // making one is slow
const LONGEST_NAME = 48; // characters of an expression that are shown before "…"

/** An expression short enough for a line of text. @param {string} text */
export function shorten(text) {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > LONGEST_NAME ? `${oneLine.slice(0, LONGEST_NAME - 1)}…` : oneLine;
}

/** A type without what the compiler calls the shapes of generic code. @param {string} type */
export function withoutShapes(type) {
  return type.replaceAll('go.shape.', '');
}

/** "slices.AppendSeq[…]": a function without its type arguments. @param {string} name */
export function withoutTypes(name) {
  return name.replace(/\[.*\]/, '[…]');
}

/**
 * "moved to heap: x", "x escapes to heap", "x, y escape to heap"
 * @param {Allocation['kind']} kind @param {string[]} names
 */
export function verdict(kind, names) {
  const list = names.map(shorten).join(', ');
  if (kind === 'moved_to_heap') return `moved to heap: ${list}`;
  return `${list} ${names.length === 1 ? 'escapes' : 'escape'} to heap`;
}

const FALLBACK_CAUSE = { moved_to_heap: 'moved to heap', escapes_to_heap: 'escapes to heap' };

/** @param {Allocation} allocation */
export function causeText({ cause, kind }) {
  return cause || FALLBACK_CAUSE[kind];
}

/** What happens to it and why, in one sentence after the expression: "escapes to the heap: its address is returned to the caller." @param {Allocation} allocation */
export function because({ cause, allocates }) {
  const isSaid = cause.includes('nothing is allocated');
  const what = allocates ? 'escapes to the heap' : `is reported as escaping${isSaid ? '' : ', but nothing is allocated for it'}`;
  return cause ? `${what}: ${cause}.` : `${what}.`;
}

/** "24 B", "10 MiB", or "varies" @param {number | null} bytes */
export function bytesText(bytes) {
  if (bytes === null) return 'varies';
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let unit = 0;
  let amount = bytes;
  while (amount >= 1024 && unit < units.length - 1) {
    amount /= 1024;
    unit++;
  }
  return `${NUMBER.format(amount)} ${units[unit]}`;
}

/** "0.34 ms", "12 ms" @param {number} amount */
export function milliseconds(amount) {
  return `${amount < 10 ? amount.toFixed(2) : Math.round(amount)} ms`;
}

/** The bytes of several: "48 B", "48 B+" where some aren't known, "varies" where none is. @param {{bytes: number | null}[]} list */
export function totalText(list) {
  const known = list.filter(({ bytes }) => bytes !== null);
  if (known.length === 0) return list.length > 0 ? 'varies' : '0 B';
  const sum = bytesText(known.reduce((total, { bytes }) => total + (bytes ?? 0), 0));
  return known.length < list.length ? `${sum}+` : sum;
}

/** "p leaks to the heap", "p leaks to result ~r0", and how deep. @param {Leak} leak */
export function leakText({ param, to, level }) {
  const depth = level ? ` (what ${level === 1 ? 'it points to' : `is ${level} pointers away`})` : '';
  return `${param} leaks to ${to === 'heap' ? 'the heap' : `result ${to}`}${depth}`;
}
