// go_language: Go for the editor: the grammar, how it is indented, and its colours, which are the page's CSS variables.
import { HighlightStyle, LRLanguage, LanguageSupport, continuedIndent, delimitedIndent, flatIndent, indentNodeProp, syntaxHighlighting, syntaxTree } from '@codemirror/language';
import { parser } from '@lezer/go';
import { tags } from '@lezer/highlight';

const language = LRLanguage.define({
  name: 'go',
  parser: parser.configure({
    props: [indentNodeProp.add({
      IfStatement: continuedIndent({ except: /^\s*({|else\b)/ }),
      LabeledStatement: flatIndent,
      'SwitchBlock SelectBlock': (context) => context.baseIndent + (/^\s*(case\b|default\b|})/.test(context.textAfter) ? 0 : context.unit),
      Case: (context) => context.baseIndent + context.unit,
      Block: delimitedIndent({ closing: '}' }),
      BlockComment: () => null,
      Statement: continuedIndent({ except: /^{/ }),
    })],
  }),
  languageData: {
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    indentOnInput: /^\s*(?:case\b|default\b|\})$/,
  },
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword], color: 'var(--code-keyword)' },
  { tag: [tags.string, tags.character, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--code-comment)' },
  { tag: [tags.typeName, tags.standard(tags.typeName)], color: 'var(--code-type)' },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.function(tags.definition(tags.propertyName))], color: 'var(--code-name)', fontWeight: '600' },
  { tag: [tags.operator, tags.punctuation, tags.bracket, tags.separator], color: 'var(--code-punctuation)' },
]);

export const goLanguage = [new LanguageSupport(language), syntaxHighlighting(colours)];

/** What a package is called where it is imported without a name: the last part of its path. @param {string} path */
export function packageName(path) {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Where a name stands for itself, not for a field. @param {import('@codemirror/state').EditorState} state @param {string} name */
export function usesOfName(state, name) {
  /** @type {{from: number, to: number}[]} */
  const uses = [];
  syntaxTree(state).iterate({
    enter({ name: node, from, to }) {
      if (node === 'VariableName' && state.sliceDoc(from, to) === name) uses.push({ from, to });
    },
  });
  return uses;
}
