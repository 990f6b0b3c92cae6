// summary_table: everything that goes to the heap, a row each. A row leads to its place in the program, and the row of the
// cursor's line is the one that is explained. The roles are stated because on narrow screens the style sheet makes grids of
// the rows, which would take a table's roles away.
import { copyButton } from './copy_button.js';
import { el, plural, show } from './dom.js';
import { isInProgram, placeText, positionButton } from './position_button.js';
import { recall, keep, lasting } from './storage.js';
import { COLUMNS, asCsv, asMarkdown, filtered, grouped, loopText, sorted, totals } from './table_model.js';
import { bytesText, causeText, shorten } from './words.js';

/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./table_model.js').Order} Order */
/** @typedef {import('./table_model.js').Grouping} Grouping */

const FIRST_ROWS = 60; // of a long table; the rest is a click away
const STORE = 'escapement.grouping';
const GROUPINGS = /** @type {const} */ ([['', 'Not grouped'], ['function', 'By function'], ['cause', 'By cause'], ['file', 'By file']]);

/** "2 values go to the heap" and what else is worth counting. @param {Element} place @param {Report} report */
export function showHeadline(place, { allocations, summary, partial }) {
  const heap = allocations.length;
  const facts = [
    summary.stack > 0 && `${plural(summary.stack, 'value stays', 'values stay')} on the stack`,
    summary.inlined_calls > 0 && `${plural(summary.inlined_calls, 'call')} inlined`,
    summary.leaking_params > 0 && plural(summary.leaking_params, 'leaking parameter'),
  ].filter(Boolean);
  show(place,
    el('h2', { class: heap > 0 ? 'headline' : 'headline headline-calm' },
      heap > 0 ? `${plural(heap, 'value goes', 'values go')} to the heap` : 'Nothing goes to the heap', partial && ' so far'),
    facts.length > 0 && el('p', { class: 'facts' }, facts.join(' · ')));
}

export class SummaryTable {
  /**
   * @param {HTMLElement} place
   * @param {{onSelect: (allocation: Allocation | null) => void, onGoTo: (allocation: Allocation) => void}} events
   */
  constructor(place, { onSelect, onGoTo }) {
    this.onSelect = onSelect;
    this.onGoTo = onGoTo;
    /** @type {Allocation[]} */
    this.allocations = [];
    /** @type {Allocation[]} those that pass the filter, in order */
    this.shown = [];
    /** @type {Map<Allocation, HTMLTableRowElement>} */
    this.rows = new Map();
    /** @type {Allocation | null} */
    this.selected = null;
    /** @type {Order} */
    this.order = { column: 'place', descending: false };
    this.filter = el('input', { type: 'search', class: 'filter', placeholder: 'Filter', 'aria-label': 'Filter the table', spellcheck: 'false', oninput: () => this.render() });
    this.grouping = el('select', { 'aria-label': 'Group the table', class: 'small-select', onchange: () => (keep(lasting(), STORE, this.grouping.value), this.render()) },
      ...GROUPINGS.map(([value, name]) => el('option', { value }, name)));
    this.grouping.value = GROUPINGS.some(([value]) => value === recall(lasting(), STORE)) ? recall(lasting(), STORE) : '';
    this.tools = el('div', { class: 'table-tools' }, this.filter, this.grouping,
      el('span', { class: 'tools-end' },
        copyButton('Markdown', () => asMarkdown(this.shown), 'Copy the table as Markdown'),
        copyButton('CSV', () => asCsv(this.shown), 'Copy the table as CSV')));
    this.tools.hidden = true;
    this.body = el('div', {});
    this.drawn = ''; // what the rows say, to draw them only when it changes
    place.append(this.tools, this.body);
    this.limit = FIRST_ROWS;
    window.addEventListener('beforeprint', () => this.showAll()); // on paper there is no button for the rest
  }

  showAll() {
    this.limit = Infinity;
    this.render();
  }

  /** @param {Report} report @param {{file: string, line: number}} cursor */
  show({ allocations }, cursor) {
    const former = this.selected;
    this.allocations = allocations;
    this.limit = FIRST_ROWS;
    this.tools.hidden = allocations.length === 0;
    const isAt = (/** @type {Allocation} */ { file, line }) => file === cursor.file && line === cursor.line;
    const isSame = (/** @type {Allocation} */ { what, function: name, cause, file }) => Boolean(former) && what === former?.what && name === former.function && cause === former.cause && file === former.file;
    const next = allocations.find((a) => isAt(a) && isSame(a)) ?? allocations.find(isAt) ?? allocations.find(isSame) ?? allocations[0] ?? null;
    this.selected = next;
    this.render();
    this.onSelect(next);
  }

  render() {
    this.shown = sorted(filtered(this.allocations, this.filter.value), this.order);
    const grouping = /** @type {Grouping} */ (this.grouping.value);
    const order = grouped(this.shown, grouping).flatMap(({ rows }) => rows).slice(0, this.limit);
    const drawn = JSON.stringify([grouping, this.order, this.filter.value, this.limit, totals(this.shown), order.map((row) => [placeText(row), row.what, row.type, causeText(row), row.bytes, row.in_loop, row.function])]);
    if (drawn === this.drawn) return this.keepRows(order);
    this.drawn = drawn;
    this.rows.clear();
    if (this.allocations.length === 0) return show(this.body);
    if (this.shown.length === 0) return show(this.body, el('p', { class: 'empty' }, 'No row has these words.'));
    let left = this.limit;
    const bodies = grouped(this.shown, grouping).flatMap(({ name, rows }) => {
      if (left <= 0) return [];
      const part = rows.slice(0, left);
      left -= part.length;
      return [el('tbody', { role: 'rowgroup' }, grouping && this.groupRow(name, rows), ...part.map((allocation) => this.row(allocation)))];
    });
    const { count, bytes, loops } = totals(this.shown);
    show(this.body,
      el('table', { class: 'summary', role: 'table' },
        el('caption', { class: 'visually-hidden' }, 'Values that go to the heap'),
        el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, ...COLUMNS.map((column) => this.head(column)))),
        ...bodies,
        el('tfoot', { role: 'rowgroup' }, el('tr', { role: 'row' },
          el('th', { role: 'rowheader', scope: 'row' }, 'Total'), el('td', { role: 'cell' }, plural(count, 'value')), el('td', { role: 'cell' }),
          el('td', { role: 'cell', class: 'number', title: bytes.endsWith('+') ? 'and those whose size is known only at run time' : false }, bytes), el('td', { role: 'cell' }, loops > 0 ? `${loops}` : '')))),
      this.shown.length > this.limit && el('button', { type: 'button', class: 'plain more', onclick: () => this.showAll() }, `Show all ${this.shown.length.toLocaleString('en')} rows`));
  }

  /** @param {{column: import('./table_model.js').Column, title: string, isNumber?: boolean}} column */
  head({ column, title, isNumber }) {
    const isOrder = this.order.column === column;
    const sort = () => {
      this.order = { column, descending: isOrder ? !this.order.descending : column === 'bytes' || column === 'loop' };
      this.render();
      /** @type {HTMLElement | null} */ (this.body.querySelector(`[data-column=${column}]`))?.focus();
    };
    return el('th', { scope: 'col', role: 'columnheader', class: isNumber && 'number', 'aria-sort': isOrder ? (this.order.descending ? 'descending' : 'ascending') : false },
      el('button', { type: 'button', class: 'sort', 'data-column': column, onclick: sort }, title, isOrder && el('span', { class: 'sort-mark', 'aria-hidden': 'true' }, this.order.descending ? '↓' : '↑')));
  }

  /** @param {string} name @param {Allocation[]} rows */
  groupRow(name, rows) {
    const { count, bytes } = totals(rows);
    return el('tr', { role: 'row', class: 'group' },
      el('th', { role: 'rowheader', scope: 'rowgroup', colspan: 3, 'aria-colspan': 3 }, name, el('span', { class: 'soft' }, ` ${count}`)),
      el('td', { role: 'cell', class: 'number' }, bytes), el('td', { role: 'cell' }));
  }

  /** @param {Allocation} allocation */
  row(allocation) {
    const { what, type, bytes } = allocation;
    const row = el('tr', { role: 'row', onclick: () => this.open(row), 'aria-current': allocation === this.selected ? 'true' : false },
      el('td', { role: 'cell' }, positionButton(allocation) ?? el('button', { type: 'button', class: 'position' }, 'generated')),
      el('td', { role: 'cell' }, el('code', { class: 'what', title: what }, shorten(what)), type && el('small', {}, shorten(type))),
      el('td', { role: 'cell' }, causeText(allocation)),
      el('td', { role: 'cell', class: 'number', title: bytes === null ? 'not known at compile time' : `${bytes} bytes` }, bytesText(bytes)),
      el('td', { role: 'cell', class: 'loop' }, allocation.in_loop ? el('span', { class: 'loop-mark', title: 'once for each iteration' }, '↻ loop') : el('span', { class: 'visually-hidden' }, loopText(allocation))));
    this.rows.set(allocation, row);
    return row;
  }

  // The same rows, which now stand for what a newer report says in the same words.
  /** @param {Allocation[]} order */
  keepRows(order) {
    const rows = [...this.rows.values()];
    this.rows = new Map(order.map((allocation, index) => [allocation, rows[index]]));
    for (const [allocation, row] of this.rows) setCurrent(row, allocation === this.selected);
  }

  /** @param {HTMLTableRowElement} row */
  open(row) {
    const allocation = [...this.rows].find(([, own]) => own === row)?.[0];
    if (!allocation) return;
    this.select(allocation);
    if (isInProgram(allocation)) this.onGoTo(allocation);
  }

  /** @param {Allocation | null} allocation */
  select(allocation) {
    for (const [chosen, isCurrent] of /** @type {const} */ ([[this.selected, false], [allocation, true]])) {
      const row = chosen && this.rows.get(chosen);
      if (row) setCurrent(row, isCurrent);
    }
    this.selected = allocation;
    this.onSelect(allocation);
  }

  /** Selects what is on a line of the program, if anything is. @param {{file: string, line: number}} place */
  selectLine({ file, line }) {
    if (this.selected?.line === line && this.selected.file === file) return;
    const found = this.shown.find((allocation) => allocation.line === line && allocation.file === file);
    if (found) this.select(found);
  }
}

/** @param {HTMLTableRowElement} row @param {boolean} isCurrent */
function setCurrent(row, isCurrent) {
  if (isCurrent) row.setAttribute('aria-current', 'true');
  else row.removeAttribute('aria-current');
}
