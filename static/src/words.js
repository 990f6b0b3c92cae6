// words: how the page says what the compiler found, in the editor and in the table alike.

/** @typedef {import('./report.js').Allocation} Allocation */

const LONGEST_NAME = 48; // characters of an expression that are shown before "…"

/** An expression short enough for a line of text. @param {string} text */
export function shorten(text) {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > LONGEST_NAME ? `${oneLine.slice(0, LONGEST_NAME - 1)}…` : oneLine;
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
  return `${Number(amount.toFixed(1)).toLocaleString('en')} ${units[unit]}`;
}
