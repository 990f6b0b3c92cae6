// editor: the program's files in CodeMirror, each with a state of its own: text, cursor, undo and marks. One is shown.
import { defaultKeymap, history, historyKeymap, indentWithTab, redo, undo } from '@codemirror/commands';
import { bracketMatching, ensureSyntaxTree, indentOnInput, indentUnit, syntaxTree } from '@codemirror/language';
import { Compartment, EditorSelection, EditorState } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { sourceText } from './expression.js';
import { goLanguage, packageName, usesOfName } from './go_language.js';
import { markedLines, marksAt, marksExtension, setErrors, setFindings } from './mark_field.js';
import { markButton } from './mark_gutter.js';
import { errorsByLine, findingsByLine } from './marks.js';
import { partOrNotice } from './parts.js';
import { rangeOf } from './positions.js';
import { setSteps, setTarget, stepsExtension } from './step_field.js';
import { isTxtar } from './txtar.js';

/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./report.js').SourceFile} SourceFile */
/** @typedef {import('./marks.js').LineMarks} LineMarks */
/** @typedef {import('./marks.js').Kinds} Kinds */
/** @typedef {import('./position_button.js').Place} Place */
/**
 * @typedef {object} Events
 * @property {() => void} onChange some file's text
 * @property {(place: {file: string, line: number}) => void} onCursor
 * @property {() => void} onRun
 * @property {(text: string) => void} onTxtar several files were pasted as one text
 * @property {(files: File[]) => boolean} onDrop files are dropped on the editor; true if that is taken care of
 * @property {(link: string) => boolean} onLink a link, and nothing else, is pasted; true if that is taken care of
 * @property {(name: string) => void} onShow another file is shown
 * @property {() => void} onRead all of the text is read: sourceOf knows more
 * @property {(marks: LineMarks, anchor: HTMLElement, how: 'hover' | 'focus' | 'open') => void} onMark
 * @property {(target: EventTarget | null) => void} onLeaveMark the pointer or the focus has left a mark
 */

// A function of another package, "bufio.(*Scanner).Text"; the program's own are named without theirs.
const LIBRARY = /^[\w./-]*[a-z]\w*\.(?!func\d)/;

const READ_WITHIN_MS = 20; // a text, before its marks are shown; a longer one is read on later, and its marks are shown again

/** @type {Events} */
const UNHEARD = { onChange() {}, onCursor() {}, onRun() {}, onTxtar() {}, onDrop: () => false, onLink: () => false, onShow() {}, onRead() {}, onMark() {}, onLeaveMark() {} };

export class Editor {
  /** It is seen, and has a view, once it is attached. @param {SourceFile[]} files @param {string} active */
  constructor(files, active) {
    this.events = UNHEARD;
    this.search = new Compartment();
    /** @type {Map<string, EditorState>} */
    this.states = new Map(files.map(({ name, text }) => [name, this.newState(text)]));
    this.active = this.states.has(active) ? active : files[0].name;
    /** @type {Report | null} */
    this.report = null;
    /** @type {Kinds} */
    this.kinds = new Set();
    this.hasErrors = false;
    this.view = /** @type {EditorView} */ (/** @type {unknown} */ (undefined)); // made by attach
  }

  /** @param {HTMLElement} parent what it shows is replaced */
  attach(parent) {
    parent.replaceChildren();
    this.view = new EditorView({ parent, state: this.states.get(this.active) });
    this.listenToMarks();
  }

  /** What happens from now on is told. @param {Events} events */
  listen(events) {
    this.events = events;
  }

  /** @param {string} text */
  newState(text) {
    const run = () => (this.events.onRun(), true);
    return EditorState.create({
      doc: text,
      extensions: [
        keymap.of([
          { key: 'Mod-Enter', run },
          { key: 'Mod-s', run, preventDefault: true },
          { key: 'F8', run: () => this.nextMark(1) },
          { key: 'Shift-F8', run: () => this.nextMark(-1) },
          { key: 'Alt-Enter', run: () => this.openMark() },
          { key: 'Mod-f', run: () => (this.openSearch(), true), preventDefault: true },
        ]),
        this.search.of([]),
        marksExtension,
        lineNumbers(),
        history(),
        drawSelection(),
        highlightSpecialChars(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        indentOnInput(),
        indentUnit.of('\t'),
        EditorState.tabSize.of(4),
        bracketMatching(),
        goLanguage,
        stepsExtension,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Go program', tabindex: '0', 'aria-describedby': 'editor-help', spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off' }),
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.domEventHandlers({
          drop: (event) => {
            if (!this.events.onDrop([...(event.dataTransfer?.files ?? [])])) return false;
            event.preventDefault();
            return true;
          },
          paste: (event) => {
            const text = event.clipboardData?.getData('text/plain').trim() ?? '';
            if (!/^https?:\/\/\S+$/.test(text) || !this.events.onLink(text)) return false;
            event.preventDefault();
            return true;
          },
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) this.changed(update);
          else if (update.selectionSet) this.events.onCursor(this.cursor);
          if (isRead(update.state) && !isRead(update.startState) && !update.docChanged) queueMicrotask(() => this.onRead());
        }),
      ],
    });
  }

  // Text with "-- name --" lines that comes in at once, by paste or drop, is taken apart into files.
  /** @param {import('@codemirror/view').ViewUpdate} update */
  changed(update) {
    let pasted = '';
    update.changes.iterChanges((_fromA, _toA, _fromB, _toB, inserted) => {
      if (inserted.lines > 2) pasted += inserted.toString();
    });
    const isUndo = update.transactions.some((transaction) => transaction.isUserEvent('undo') || transaction.isUserEvent('redo'));
    if (pasted && !isUndo && isTxtar(pasted)) queueMicrotask(() => this.events.onTxtar(pasted));
    else this.events.onChange();
  }

  async openSearch() {
    const searching = await partOrNotice(() => import('@codemirror/search'));
    if (!searching) return;
    const { highlightSelectionMatches, openSearchPanel, search, searchKeymap } = searching;
    const extension = [search({ top: true }), highlightSelectionMatches(), keymap.of(searchKeymap)];
    if (/** @type {any[]} */ (this.search.get(this.view.state)).length === 0) this.view.dispatch({ effects: this.search.reconfigure(extension) });
    openSearchPanel(this.view);
  }

  /** @returns {SourceFile[]} */
  get files() {
    return [...this.states].map(([name, state]) => ({ name, text: (name === this.active ? this.view.state : state).doc.toString() }));
  }

  /** Of the file that is shown. */
  get text() {
    return this.view.state.doc.toString();
  }

  get names() {
    return [...this.states.keys()];
  }

  /** Where the cursor is. */
  get cursor() {
    const { state } = this.view;
    return { file: this.active, line: state.doc.lineAt(state.selection.main.head).number };
  }

  /** Replaces the program. The file that stays under its name can be brought back by undo. @param {SourceFile[]} files @param {string} [active] */
  replace(files, active = files[0].name) {
    this.keepState();
    const former = this.states;
    this.states = new Map(files.map(({ name, text }) => {
      const state = former.get(name);
      if (!state) return [name, this.newState(text)];
      if (state.doc.toString() === text) return [name, state];
      return [name, state.update({ changes: { from: 0, to: state.doc.length, insert: text }, selection: { anchor: 0 }, userEvent: 'load' }).state];
    }));
    this.report = null;
    this.active = active;
    this.setState(/** @type {EditorState} */ (this.states.get(active)));
    this.events.onShow(active);
  }

  /** @param {EditorState} state */
  setState(state) {
    this.view.setState(state);
    this.openGutter();
    this.leaveOneTabStop();
  }

  // CodeMirror hides its gutters from assistive technology; ours has buttons.
  openGutter() {
    this.view.dom.querySelector('.cm-gutters')?.removeAttribute('aria-hidden');
  }

  keepState() {
    this.states.set(this.active, this.view.state);
  }

  /** @param {string} name */
  show(name) {
    const state = this.states.get(name);
    if (!state || name === this.active) return;
    this.keepState();
    this.active = name;
    this.setState(state);
    this.events.onShow(name);
    this.events.onCursor(this.cursor);
  }

  /** @param {SourceFile} file */
  add({ name, text }) {
    this.states.set(name, this.newState(text));
    this.show(name);
    this.events.onChange();
  }

  /** @param {string} name @param {string} newName */
  rename(name, newName) {
    this.keepState();
    this.states = new Map([...this.states].map(([own, state]) => [own === name ? newName : own, state]));
    if (this.active === name) this.active = newName;
    this.events.onShow(this.active);
    this.events.onChange();
  }

  /** @param {string} name */
  remove(name) {
    const names = this.names;
    const next = names[names.indexOf(name) + 1] ?? names[names.indexOf(name) - 1];
    if (this.active === name) this.show(next);
    this.states.delete(name);
    this.events.onShow(this.active);
    this.events.onChange();
  }

  undo() {
    undo(this.view);
    this.view.focus();
  }

  redo() {
    redo(this.view);
    this.view.focus();
  }

  /** Moves the cursor there, shows it and highlights what is there. @param {Place} place */
  goTo(place) {
    this.show(place.file);
    const range = rangeOf(this.view.state.doc, place);
    this.view.dispatch({
      selection: EditorSelection.cursor(range.from),
      effects: [EditorView.scrollIntoView(range.from, { y: 'center' }), setTarget.of(place)],
    });
    this.view.focus();
  }

  /** Imports another path where an import is, and calls its package by its name where it is used. @param {Place} place @param {string} path */
  replaceImport(place, path) {
    this.show(place.file);
    const { state } = this.view;
    const line = state.doc.line(Math.min(place.line, state.doc.lines));
    const found = /("|`)(.*?)\1/.exec(line.text);
    if (!found) return;
    const from = line.from + found.index;
    const uses = /[\w.]\s*$/.test(line.text.slice(0, found.index).replace(/^\s*import\b/, '')) ? [] : usesOfName(state, packageName(found[2]));
    this.view.dispatch({
      changes: [{ from, to: from + found[0].length, insert: `"${path}"` }, ...uses.map((use) => ({ ...use, insert: packageName(path) }))],
      userEvent: 'input',
    });
    this.view.focus();
  }

  /** Shows what was found in the program as it is now, or nothing. @param {Report | null} report */
  showFindings(report) {
    this.report = report;
    if (report) for (const [name, state] of this.states) readText(name === this.active ? this.view.state : state);
    this.render(setFindings, (name) => (report ? findingsByLine(report, name) : new Map()));
  }

  onRead() {
    if (this.report && !this.isOld) this.showFindings(this.report);
    this.events.onRead();
  }

  /** Shows what is wrong with the program as it is now. @param {import('./report.js').GoError[]} errors */
  showErrors(errors) {
    if (errors.length === 0 && !this.hasErrors) return;
    this.hasErrors = errors.length > 0;
    this.render(setErrors, (name) => errorsByLine(errors, name));
  }

  /** @param {typeof setErrors} effectType @param {(name: string) => Map<number, LineMarks>} linesOf */
  render(effectType, linesOf) {
    this.dispatchToAll((name) => effectType.of({ lines: linesOf(name), kinds: this.kinds }));
    this.leaveOneTabStop();
  }

  /** @param {Kinds} kinds */
  showKinds(kinds) {
    this.kinds = kinds;
    if (this.report && !this.isOld) this.showFindings(this.report);
  }

  /** Whether the findings are those of an earlier text. */
  get isOld() {
    return this.hasErrors;
  }

  /** @param {(name: string) => import('@codemirror/state').StateEffect<any>} effectOf */
  dispatchToAll(effectOf) {
    for (const [name, state] of this.states) {
      if (name === this.active) this.view.dispatch({ effects: effectOf(name) });
      else this.states.set(name, state.update({ effects: effectOf(name) }).state);
    }
  }

  /** What the code says at a place, if the compiler's name for it isn't in the code. @param {import('./report.js').Allocation} allocation */
  sourceOf(allocation) {
    const state = allocation.file === this.active ? this.view.state : this.states.get(allocation.file);
    const isNamed = !/~r\d/.test(allocation.what) && !(allocation.inlined && LIBRARY.test(allocation.inlined.function));
    return !state || isNamed || allocation.line > state.doc.lines ? '' : sourceText(state, allocation);
  }

  /** Numbers the steps of a flow in the code. @param {import('./report.js').Step[]} steps those that have a place */
  showSteps(steps) {
    this.dispatchToAll((name) => setSteps.of(steps.flatMap((step, index) => (step.file !== name || !step.line ? [] :
      [{ line: step.line, column: step.column ?? 0, end_line: step.end_line, end_column: step.end_column, expression: step.expression, number: index + 1 }]))));
  }

  // ---- marks

  listenToMarks() {
    const { dom } = this.view;
    this.openGutter();
    dom.addEventListener('mouseover', (event) => {
      const found = this.markUnder(event.target);
      if (found) this.events.onMark(found.marks, found.anchor, 'hover');
    });
    dom.addEventListener('mouseout', (event) => this.markUnder(event.target) && this.events.onLeaveMark(event.relatedTarget));
    dom.addEventListener('focusin', (event) => {
      const found = this.markOf(markButton(event.target));
      if (found && found.anchor.matches(':focus-visible')) this.events.onMark(found.marks, found.anchor, 'focus');
    });
    dom.addEventListener('focusout', (event) => markButton(event.target) && this.events.onLeaveMark(event.relatedTarget));
    dom.addEventListener('click', (event) => {
      const found = this.markOf(markButton(event.target));
      if (found) this.events.onMark(found.marks, found.anchor, 'open');
    });
    dom.addEventListener('keydown', (event) => {
      const button = markButton(event.target);
      if (button && event.key === 'F8') {
        event.preventDefault();
        this.nextMark(event.shiftKey ? -1 : 1);
        this.view.focus();
        return;
      }
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!button || !by) return;
      event.preventDefault();
      this.focusMark(button, by);
    });
    this.view.scrollDOM.addEventListener('scroll', () => requestAnimationFrame(() => this.leaveOneTabStop()), { passive: true });
  }

  /** The line that a button in the gutter stands beside. @param {HTMLElement} button */
  lineOfButton(button) {
    const { top } = button.getBoundingClientRect();
    return this.view.state.doc.lineAt(this.view.lineBlockAtHeight(top + 2 - this.view.documentTop).from).number;
  }

  /** @param {HTMLElement | null} button */
  markOf(button) {
    const marks = button && marksAt(this.view.state, this.lineOfButton(button));
    return marks && { marks, anchor: button };
  }

  // The marks of what the pointer is on: a button in the gutter, a note or an underlined expression.
  /** @param {EventTarget | null} target */
  markUnder(target) {
    const button = markButton(target);
    if (button) return this.markOf(button);
    const element = target instanceof Element ? target.closest('.notes, .cm-heap-range, .cm-leak-range, .cm-error-range') : null;
    if (!element) return null;
    const marks = marksAt(this.view.state, this.view.state.doc.lineAt(this.view.posAtDOM(element)).number);
    return marks && { marks, anchor: /** @type {HTMLElement} */ (element) };
  }

  // One button can be reached by Tab: the one at the cursor's line or the first that is seen.
  leaveOneTabStop() {
    this.view.requestMeasure({
      key: 'one tab stop',
      read: () => {
        const buttons = this.buttons;
        const own = buttons.find((button) => button === document.activeElement) ?? buttons.find((button) => this.lineOfButton(button) === this.cursor.line) ?? buttons[0];
        return { buttons, own };
      },
      write: ({ buttons, own }) => {
        for (const button of buttons) button.tabIndex = button === own ? 0 : -1;
      },
    });
  }

  /** @param {HTMLElement} button @param {number} by */
  focusMark(button, by) {
    const { state } = this.view;
    const lines = markedLines(state);
    const next = lines[lines.indexOf(this.lineOfButton(button)) + by];
    if (!next) return;
    this.view.dispatch({ effects: EditorView.scrollIntoView(state.doc.line(next).from, { y: 'nearest', yMargin: 60 }) });
    this.view.requestMeasure({
      read: () => this.buttonOfLine(next),
      write: (found) => {
        if (!found) return;
        for (const other of this.buttons) other.tabIndex = -1;
        found.tabIndex = 0;
        queueMicrotask(() => found.focus()); // what follows the focus reads the layout, which isn't allowed yet
      },
    });
  }

  /** The buttons that are drawn. @returns {HTMLElement[]} */
  get buttons() {
    return [...this.view.dom.querySelectorAll('.mark')].map((button) => /** @type {HTMLElement} */ (button));
  }

  /** @param {number} number */
  buttonOfLine(number) {
    return this.buttons.find((button) => this.lineOfButton(button) === number) ?? null;
  }

  /** Moves the cursor to the next marked line. @param {1 | -1} by */
  nextMark(by) {
    const { state } = this.view;
    const lines = markedLines(state);
    const { line } = this.cursor;
    const next = by > 0 ? lines.find((number) => number > line) ?? lines[0] : lines.findLast((number) => number < line) ?? lines[lines.length - 1];
    if (!next) return false;
    this.view.dispatch({ selection: { anchor: state.doc.line(next).from }, scrollIntoView: true });
    return true;
  }

  /** Explains the cursor's line. */
  openMark() {
    const marks = marksAt(this.view.state, this.cursor.line);
    const button = marks && this.buttonOfLine(this.cursor.line);
    if (marks && button) this.events.onMark(marks, button, 'open');
    return Boolean(marks);
  }
}

/** @param {EditorState} state */
function isRead(state) {
  return syntaxTree(state).length >= state.doc.length;
}

// Marks stand under whole expressions, which the syntax tree tells.
/** @param {EditorState} state */
function readText(state) {
  ensureSyntaxTree(state, state.doc.length, READ_WITHIN_MS);
}
