// positions: between the report's lines and byte columns and the editor's offsets, which count UTF-16 units.

/** @typedef {import('@codemirror/state').Text} Text */
/** @typedef {{line: number, column: number, end_line?: number | null, end_column?: number | null, expression?: string | null}} Span */

/** How many bytes of UTF-8 a code point takes. A lone surrogate is sent as U+FFFD. @param {number} point */
function utf8Length(point) {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/**
 * The offset of a position; the nearest one there is if the text has become shorter since.
 * @param {Text} doc @param {number} line @param {number} column
 */
export function offsetAt(doc, line, column) {
  const { from, text } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  let bytes = 1;
  let units = 0;
  while (bytes < column && units < text.length) {
    const point = /** @type {number} */ (text.codePointAt(units));
    bytes += utf8Length(point);
    units += point > 0xffff ? 2 : 1;
  }
  return from + units;
}

/** The byte column of an offset, and its line. @param {Text} doc @param {number} offset */
export function positionOf(doc, offset) {
  const line = doc.lineAt(offset);
  return { line: line.number, column: 1 + new TextEncoder().encode(line.text.slice(0, offset - line.from)).length };
}

/** The end of the word, number or string that starts at an offset, or one character further. @param {Text} doc @param {number} from */
export function tokenEnd(doc, from) {
  const line = doc.lineAt(from);
  const token = /^(?:[\p{L}\p{N}_]+|"(?:[^"\\]|\\.)*"|`[^`]*`|:=|.)/u.exec(line.text.slice(from - line.from));
  return from + (token ? token[0].length : 0);
}

/** What a position covers: up to its end if it has one, else its expression if that stands there, else the token. @param {Text} doc @param {Span} span */
export function rangeOf(doc, { line, column, end_line, end_column, expression }) {
  const from = offsetAt(doc, line, column || 1);
  if (end_line && end_column) {
    const to = offsetAt(doc, end_line, end_column);
    if (to > from) return { from, to };
  }
  const isThere = expression && doc.sliceString(from, from + expression.length) === expression;
  return { from, to: isThere ? from + expression.length : tokenEnd(doc, from) };
}
