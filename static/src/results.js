// results: the panels beside the program. Only the one that is seen is made; the others when they are turned to. What isn't
// needed at first is loaded when it is.
import { byId, el, show } from './dom.js';
import { countsOf } from './findings.js';
import { explanation, stackAndHeap } from './explanation.js';
import { Missing, part } from './parts.js';
import { placedSteps } from './steps.js';
import { SummaryTable, showHeadline } from './summary_table.js';
import { setCount, tabs } from './tabs.js';

/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./report.js').Options} Options */
/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {import('./position_button.js').GoTo} GoTo */
/** @typedef {{goTo: GoTo, cursor: () => {file: string, line: number}, onSteps: (steps: import('./report.js').Step[]) => void, onNeedGraph: () => void, sourceOf: (allocation: Allocation) => string}} Page */

export class Results {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.tab = 'heap';
    /** @type {Set<string>} */
    this.stale = new Set();
    /** @type {Report | null} */
    this.report = null;
    /** @type {Options} */
    this.options = { detail: 1, no_inlining: false };
    /** @type {import('./flow_view.js').FlowView | null} */
    this.flow = null;
    this.table = new SummaryTable(byId('summary'), {
      onSelect: (allocation) => this.explain(allocation),
      onGoTo: page.goTo,
      sourceOf: page.sourceOf,
    });
    tabs(byId('tabs'), (tab) => this.choose(tab.id.replace('tab-', '')));
  }

  /** @param {string} tab */
  choose(tab) {
    this.tab = tab;
    if (this.report) this.renderTab();
  }

  get wantsGraph() {
    return this.tab === 'flow';
  }

  /** @param {Report} report @param {Options} options */
  show(report, options) {
    this.report = report;
    this.options = options;
    this.stale = new Set(['flow', 'layout', 'hints', 'output']);
    setCount(byId('tab-heap'), countsOf(report).escapes);
    setCount(byId('tab-hints'), report.hints.length);
    showHeadline(byId('headline'), report);
    this.table.show(report, this.page.cursor());
    this.renderTab();
  }

  /** What is shown is an earlier answer; its place in the text may have moved. @param {boolean} isOld */
  setOld(isOld) {
    byId('results').classList.toggle('is-old', isOld);
  }

  /** There is nothing to show of this program. @param {string} words */
  showNothing(words) {
    this.report = null;
    this.flow = null;
    this.setOld(false);
    show(byId('headline'), el('h2', { class: 'visually-hidden' }, 'No results'), el('p', { class: 'empty' }, words));
    this.table.show(/** @type {any} */ ({ allocations: [] }), this.page.cursor());
    for (const panel of ['flow', 'layout', 'hints', 'output']) show(byId(`panel-${panel}`), el('p', { class: 'empty' }, words));
    setCount(byId('tab-heap'), 0);
    setCount(byId('tab-hints'), 0);
  }

  /** The compiler's text is that of the program as it is, also while it is broken. @param {Report} report @param {Options} options */
  async showText(report, options) {
    try {
      const { showCompilerText } = await part(() => import('./compiler_text.js'));
      showCompilerText(byId('panel-output'), report.text, options, this.page.goTo);
    } catch (error) {
      this.showMissing('output', error, () => this.showText(report, options));
    }
  }

  async renderTab() {
    const { tab, report, options, page } = this;
    if (!report || !this.stale.delete(tab)) return;
    const panel = byId(`panel-${tab}`);
    try {
      if (tab === 'output') await this.showText(report, options);
      if (tab === 'layout') (await part(() => import('./layout_view.js'))).showLayout(panel, report, page.goTo);
      if (tab === 'hints') (await part(() => import('./hints.js'))).showHints(panel, report.hints, page.goTo);
      if (tab === 'flow') await this.renderFlow(report);
    } catch (error) {
      this.showMissing(tab, error, () => this.renderTab());
    }
  }

  // The panel says so, and is made again when it is turned to.
  /** @param {string} tab @param {unknown} error @param {() => void} again */
  showMissing(tab, error, again) {
    if (!(error instanceof Missing)) throw error;
    this.stale.add(tab);
    show(byId(`panel-${tab}`), el('div', { class: 'missing', role: 'alert' }, el('p', {}, error.message),
      el('p', {}, el('button', { type: 'button', class: 'plain', onclick: again }, 'Try again'), ' ',
        el('button', { type: 'button', class: 'plain', onclick: () => location.reload() }, 'Reload the page'))));
  }

  /** @param {Report} report */
  async renderFlow(report) {
    if (!report.graph) return this.page.onNeedGraph();
    const { FlowView } = await part(() => import('./flow_view.js'));
    this.flow ??= new FlowView(byId('panel-flow'), { goTo: this.page.goTo });
    this.flow.show(report.graph, this.page.cursor());
  }

  /** @param {Allocation | null} allocation */
  explain(allocation) {
    show(byId('why'), allocation ? explanation(allocation, this.page.goTo) : stackAndHeap());
    this.page.onSteps(allocation ? placedSteps(allocation.steps) : []);
  }

  /** @param {{file: string, line: number}} cursor */
  followCursor(cursor) {
    this.table.selectLine(cursor);
    if (this.tab === 'flow') this.flow?.followCursor(cursor);
  }
}
