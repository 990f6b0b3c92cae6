// expression: the whole expression that a place of the report stands for. The compiler gives the place of a call as that of its
// "(", of a selector as that of its ".", of an operation as that of its operator; where such an expression begins is in the
// editor's syntax tree.
import { syntaxTree } from '@codemirror/language';
import { rangeOf } from './positions.js';

const PART = /^(Arguments|LiteralValue|TypeArgs|Parameters|Block|[^A-Za-z].*)$/; // begins where the place is, and is only the rest of an expression

/** @param {import('@codemirror/state').EditorState} state @param {import('./positions.js').Span} span */
export function wholeRange(state, span) {
  const range = rangeOf(state.doc, span);
  if (!span.end_line || !span.end_column) return range;
  const tree = syntaxTree(state);
  if (tree.length < range.to) return range; // not read so far
  /** @type {import('@lezer/common').SyntaxNode | null} */
  let node = tree.resolveInner(range.from, 1);
  while (node && !(node.to === range.to && node.from <= range.from && !PART.test(node.name))) {
    if (node.to > range.to) return range;
    node = node.parent;
  }
  return node ? { from: node.from, to: node.to } : range;
}

const LONGEST_SOURCE = 60; // characters that serve as a name

/** The text of that expression, if it is short and of one line. @param {import('@codemirror/state').EditorState} state @param {import('./positions.js').Span} span */
export function sourceText(state, span) {
  const { from, to } = wholeRange(state, span);
  if (syntaxTree(state).length < to) return '';
  const text = state.doc.sliceString(from, to);
  return text.length <= LONGEST_SOURCE && !text.includes('\n') ? text : '';
}
