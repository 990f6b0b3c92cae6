// editor: the program, in CodeMirror. Colours are the page's CSS variables, so light and dark need no second theme.
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { go } from '@codemirror/lang-go';
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import {
  EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { heapLines, notesByLine, showNotes } from './heap_lines.js';
import { offsetAt, tokenEnd } from './positions.js';
import { FILE_NAME } from './report.js';

/** @typedef {import('./report.js').Report} Report */

const syntaxColours = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword], color: 'var(--code-keyword)' },
  { tag: [tags.string, tags.character, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--code-comment)' },
  { tag: [tags.typeName, tags.standard(tags.typeName)], color: 'var(--code-type)' },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.function(tags.definition(tags.propertyName))], color: 'var(--code-name)', fontWeight: '600' },
  { tag: [tags.operator, tags.punctuation, tags.bracket, tags.separator], color: 'var(--code-punctuation)' },
]);

export class Editor {
  /**
   * @param {HTMLElement} parent
   * @param {string} text
   * @param {{onChange: () => void, onLine: (line: number) => void, onRun: () => void}} events
   */
  constructor(parent, text, { onChange, onLine, onRun }) {
    /** @type {{report: Report, doc: import('@codemirror/state').Text} | null} */
    this.annotated = null;
    this.showQuiet = false;
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        doc: text,
        extensions: [
          keymap.of([{ key: 'Mod-Enter', run: () => (onRun(), true) }]),
          heapLines,
          lineNumbers(),
          history(),
          drawSelection(),
          highlightSpecialChars(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          highlightSelectionMatches(),
          search({ top: true }),
          indentOnInput(),
          indentUnit.of('\t'),
          EditorState.tabSize.of(4),
          bracketMatching(),
          go(),
          syntaxHighlighting(syntaxColours),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': 'Go program', 'aria-describedby': 'editor-help', spellcheck: 'false' }),
          keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap, indentWithTab]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) onChange();
            if (update.selectionSet && !update.docChanged) onLine(this.line);
          }),
        ],
      }),
    });
  }

  get text() {
    return this.view.state.doc.toString();
  }

  /** The cursor's line. */
  get line() {
    return this.view.state.doc.lineAt(this.view.state.selection.main.head).number;
  }

  /** Replaces the program; undo brings the former one back. @param {string} text */
  load(text) {
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text }, selection: { anchor: 0 }, scrollIntoView: true });
  }

  /** Moves the cursor there and shows it. @param {{line: number, column: number}} position */
  goTo({ line, column }) {
    const anchor = offsetAt(this.view.state.doc, line, column);
    this.view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    this.view.focus();
  }

  /** Shows a report of the text as it is now. @param {Report} report */
  annotate(report) {
    const { state } = this.view;
    this.annotated = { report, doc: state.doc };
    const diagnostics = report.errors.filter(({ file, line }) => file === FILE_NAME && line > 0).map(({ line, column, message }) => {
      const from = offsetAt(state.doc, line, column);
      return { from, to: tokenEnd(state.doc, from), severity: /** @type {'error'} */ ('error'), message };
    });
    this.view.dispatch(setDiagnostics(state, diagnostics));
    this.showNotes();
  }

  /** @param {boolean} showQuiet */
  setQuietNotes(showQuiet) {
    this.showQuiet = showQuiet;
    this.showNotes();
  }

  // Marks of an older text stay as they have moved; the next report replaces them.
  showNotes() {
    if (this.annotated?.doc === this.view.state.doc) this.view.dispatch({ effects: showNotes.of({ notes: notesByLine(this.annotated.report), showQuiet: this.showQuiet }) });
  }
}
