// main: the playground page. It holds the parts together: what is typed or switched asks the analysis, and what the
// analysis tells goes to the editor and the panels.
import { Analysis } from './analysis.js';
import { showCompilerText } from './compiler_text.js';
import { byId, el, plural, show } from './dom.js';
import { Editor } from './editor.js';
import { Errors } from './errors.js';
import { examplesMenu } from './examples.js';
import { showHints } from './hints.js';
import { showLayout } from './layout_view.js';
import { SummaryTable, showHeadline } from './summary_table.js';
import { Switches } from './switches.js';
import { setCount, tabs } from './tabs.js';
import welcome from './welcome.go';
import { showStackAndHeap, showWhy } from './why_panel.js';

/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./report.js').Options} Options */

const DRAFT = 'escapement.draft'; // of this browser tab: a reload by mistake loses nothing
const SLOW_MS = 250; // sooner than this, "Analyzing…" would only flicker

const menu = /** @type {HTMLSelectElement} */ (byId('examples'));
let slowTimer = 0;
let loadingExample = false;
let hasReport = false;
/** @type {Options} */
let askedOptions = { detail: 1, no_inlining: false };

const editor = new Editor(byId('editor'), formerDraft() ?? welcome, {
  onChange() {
    if (!loadingExample) menu.value = '';
    keepDraft(editor.text);
    setBusy(true);
    analysis.soon();
  },
  onLine: (line) => table.selectLine(line),
  onRun: () => analysis.now(),
});

/** @param {{line: number, column: number}} position */
const goTo = (position) => editor.goTo(position);

const switches = new Switches({
  onOptions: () => analysis.now(),
  onQuietNotes: (shown) => editor.setQuietNotes(shown),
});

const errors = new Errors(byId('errors'), { onGoTo: goTo, onRetry: () => analysis.now() });

const table = new SummaryTable(byId('summary'), {
  onSelect: (allocation) => (allocation ? showWhy(byId('why'), allocation, goTo) : showStackAndHeap(byId('why'))),
  onGoTo: goTo,
});

const analysis = new Analysis(
  () => {
    askedOptions = switches.options;
    return { text: editor.text, options: askedOptions };
  },
  (outcome) => {
    clearTimeout(slowTimer);
    setBusy(outcome.phase === 'working');
    if (outcome.phase === 'working') {
      slowTimer = window.setTimeout(() => showStatus('Analyzing…'), SLOW_MS);
    } else if (outcome.phase === 'failed') {
      showStatus('Not analyzed');
      errors.showFailure(outcome.error, outcome.retryInSeconds, hasReport);
    } else {
      showReport(outcome.report);
      showStatus(statusOf(outcome.report, outcome.milliseconds));
    }
  },
);

/** @param {Report} report */
function showReport(report) {
  hasReport = true;
  const failed = report.status === 'errors';
  editor.annotate(report);
  if (failed) errors.showGoErrors(report.errors);
  else errors.clear();

  setCount(byId('tab-heap'), report.allocations.length);
  setCount(byId('tab-hints'), report.hints.length);
  showCompilerText(byId('panel-output'), report.text, askedOptions);
  table.show(report, editor.line);
  if (failed) {
    const waiting = () => el('p', { class: 'empty' }, 'There is an answer as soon as the program compiles.');
    show(byId('headline'), waiting());
    show(byId('panel-layout'), waiting());
    show(byId('panel-hints'), waiting());
  } else {
    showHeadline(byId('headline'), report);
    showLayout(byId('panel-layout'), report, goTo);
    showHints(byId('panel-hints'), report.hints, goTo);
  }
}

/** @param {Report} report @param {number} milliseconds */
function statusOf({ status, errors: list, go_version, goarch }, milliseconds) {
  const found = status === 'errors' ? ` · ${plural(list.length, 'error')}` : '';
  return `Analyzed in ${Math.max(1, Math.round(milliseconds))} ms${found} · ${go_version} ${goarch}`;
}

// Says to assistive technology, and to tests, whether the results are those of the program as it is now.
/** @param {boolean} isBusy */
function setBusy(isBusy) {
  byId('results').setAttribute('aria-busy', String(isBusy));
}

/** @param {string} text */
function showStatus(text) {
  byId('status').textContent = text;
}

function formerDraft() {
  try {
    return sessionStorage.getItem(DRAFT);
  } catch {
    return null;
  }
}

/** @param {string} text */
function keepDraft(text) {
  try {
    sessionStorage.setItem(DRAFT, text);
  } catch {
    // storage is forbidden or full: then a reload starts anew
  }
}

tabs(byId('tabs'));
examplesMenu(menu, (text) => {
  loadingExample = true;
  editor.load(text);
  loadingExample = false;
  analysis.now();
});
byId('analyze').addEventListener('click', () => analysis.now());
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) analysis.now();
});
showStackAndHeap(byId('why'));
analysis.now();
