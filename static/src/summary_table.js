// summary_table: everything that escapes, a row each. A row leads to its place in the program, and the row of the cursor's line is
// the one that is explained. What allocates nothing and what is a copy by inlining is grey and not counted; what is in library
// code comes last, in a group that is closed at first. The roles are stated because on narrow screens the style sheet makes grids of
// the rows, which would take a table's roles away.
import { copyButton } from './copy_button.js';
import { el, plural, show } from './dom.js';
import { countsOf, isCounted, isInLibrary } from './findings.js';
import { isInProgram, placeText, positionButton } from './position_button.js';
import { recall, keep, lasting } from './storage.js';
import { COLUMNS, asCsv, asMarkdown, filtered, grouped, loopText, sorted, totals } from './table_model.js';
import { bytesText, causeText, shorten, withoutShapes, withoutTypes } from './words.js';

/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./table_model.js').Order} Order */
/** @typedef {import('./table_model.js').Grouping} Grouping */

const FIRST_ROWS = 60; // of a long table; the rest is a click away
const STORE = 'escapement.grouping';
const GROUPINGS = /** @type {const} */ ([['', 'Not grouped'], ['function', 'By function'], ['cause', 'By cause'], ['file', 'By file']]);

/** "2 values escape to the heap" and what else is worth counting. @param {Element} place @param {Report} report */
export function showHeadline(place, report) {
  const { escapes, free, library, mayAllocate, stack, inlining, leaks } = countsOf(report);
  const facts = [
    escapes > 0 && free > 0 && `${free.toLocaleString('en')} more ${free === 1 ? 'is' : 'are'} reported as escaping but ${free === 1 ? 'allocates' : 'allocate'} nothing`,
    library > 0 && `${library.toLocaleString('en')} more in library code`,
    mayAllocate > 0 && `${mayAllocate.toLocaleString('en')} ${mayAllocate === 1 ? 'does' : 'do'} not escape but may allocate`,
    stack > mayAllocate && `${(stack - mayAllocate).toLocaleString('en')} ${stack - mayAllocate === 1 ? 'does' : 'do'} not escape`,
    inlining > 0 && `${plural(inlining, 'call')} inlined`,
    leaks > 0 && plural(leaks, 'leaking parameter'),
  ].filter(Boolean);
  show(place,
    el('h2', { class: escapes > 0 ? 'headline' : 'headline headline-calm' }, headlineText(escapes, free), report.partial && ' (partial results)'),
    facts.length > 0 && el('p', { class: 'facts' }, facts.join(' · ')),
    el('p', { class: 'facts scope' }, 'Not all that allocates escapes: channels, maps that grow, append, strings made at run time, go statements, and defer in a loop may allocate without escaping. ',
      el('a', { href: '/docs/memory.html#without-escaping', target: '_blank', rel: 'noopener' }, 'What isn’t counted'), '.'));
}

/** @param {number} escapes @param {number} free */
function headlineText(escapes, free) {
  if (escapes > 0) return plural(escapes, 'value escapes to the heap', 'values escape to the heap');
  return free > 0 ? `${plural(free, 'value is', 'values are')} reported as escaping, but nothing is allocated for ${free === 1 ? 'it' : 'them'}` : 'Nothing escapes';
}

export class SummaryTable {
  /**
   * @param {HTMLElement} place
   * @param {{onSelect: (allocation: Allocation | null) => void, onGoTo: (allocation: Allocation) => void, sourceOf: (allocation: Allocation) => string}} events
   */
  constructor(place, { onSelect, onGoTo, sourceOf }) {
    this.sourceOf = sourceOf;
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
    this.isLibraryOpen = false;
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
    const next = allocations.find((a) => isAt(a) && isSame(a)) ?? allocations.find(isAt) ?? allocations.find(isSame) ?? allocations.find((a) => isInProgram(a) && isCounted(a)) ?? allocations.find(isInProgram) ?? null;
    this.selected = next;
    this.render();
    this.onSelect(next);
  }

  render() {
    const all = sorted(filtered(this.allocations, this.filter.value), this.order, (row) => this.nameOf(row));
    const own = all.filter(isInProgram);
    const library = all.filter(isInLibrary);
    const shownLibrary = this.isLibraryOpen ? library : [];
    this.shown = [...own, ...shownLibrary];
    const grouping = /** @type {Grouping} */ (this.grouping.value);
    const order = [...grouped(own, grouping).flatMap(({ rows }) => rows).slice(0, this.limit), ...shownLibrary];
    const drawn = JSON.stringify([grouping, this.order, this.filter.value, this.limit, this.isLibraryOpen, library.length, totals(own),
      order.map((row) => [placeText(row), row.what, row.type, causeText(row), row.bytes, row.allocates, row.copy_of, row.in_loop, row.function, this.nameOf(row)])]);
    if (drawn === this.drawn) return this.keepRows(order);
    this.drawn = drawn;
    this.rows.clear();
    if (this.allocations.length === 0) return show(this.body);
    if (all.length === 0) return show(this.body, el('p', { class: 'empty' }, 'No matches.'));
    let left = this.limit;
    const bodies = grouped(own, grouping).flatMap(({ name, rows }) => {
      if (left <= 0) return [];
      const part = rows.slice(0, left);
      left -= part.length;
      return [el('tbody', { role: 'rowgroup' }, grouping && this.groupRow(name, rows), ...part.map((allocation) => this.row(allocation)))];
    });
    if (library.length > 0) {
      bodies.push(el('tbody', { role: 'rowgroup', class: 'library' }, this.libraryRow(library), ...shownLibrary.map((allocation) => this.row(allocation))));
    }
    const { count, bytes, loops } = totals(own);
    show(this.body,
      el('table', { class: 'summary', role: 'table' },
        el('caption', { class: 'visually-hidden' }, 'Values that escape to the heap'),
        el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, ...COLUMNS.map((column) => this.head(column)))),
        ...bodies,
        el('tfoot', { role: 'rowgroup' }, el('tr', { role: 'row' },
          el('th', { role: 'rowheader', scope: 'row' }, 'Total'), el('td', { role: 'cell' }, plural(count, 'value')), el('td', { role: 'cell' }),
          el('td', { role: 'cell', class: 'number', title: bytes.endsWith('+') ? 'and those whose size is known only at run time' : false }, bytes), el('td', { role: 'cell' }, loops > 0 ? `${loops}` : '')))),
      own.length > this.limit && el('button', { type: 'button', class: 'plain more', onclick: () => this.showAll() }, `Show all ${own.length.toLocaleString('en')} rows`));
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

  // What the code calls it, or else the compiler.
  /** @param {Allocation} allocation */
  nameOf(allocation) {
    return this.sourceOf(allocation) || allocation.what;
  }

  // Library code that the compiler makes for the program's types. Its rows are the program's only by half.
  /** @param {Allocation[]} rows */
  libraryRow(rows) {
    const { count, bytes } = totals(rows);
    const toggle = () => {
      this.isLibraryOpen = !this.isLibraryOpen;
      this.render();
      /** @type {HTMLElement | null} */ (this.body.querySelector('.library button'))?.focus();
    };
    return el('tr', { role: 'row', class: 'group' },
      el('th', { role: 'rowheader', scope: 'rowgroup', colspan: 3, 'aria-colspan': 3 },
        el('button', { type: 'button', class: 'fold', 'aria-expanded': String(this.isLibraryOpen), onclick: toggle }, 'In library code', el('span', { class: 'soft' }, ` ${count}`))),
      el('td', { role: 'cell', class: 'number' }, bytes), el('td', { role: 'cell' }));
  }

  /** @param {Allocation} allocation */
  row(allocation) {
    const { what, type, inlined } = allocation;
    const row = el('tr', { role: 'row', class: !isCounted(allocation) && 'is-free', onclick: () => this.open(row), 'aria-current': allocation === this.selected ? 'true' : false },
      el('td', { role: 'cell' }, positionButton(allocation) ?? el('button', { type: 'button', class: 'position position-library' }, placeText(allocation))),
      el('td', { role: 'cell' }, el('code', { class: 'what', title: what }, shorten(this.nameOf(allocation))),
        type && el('small', {}, shorten(withoutShapes(type))), inlined && el('small', {}, 'inlined from ', el('code', {}, shorten(withoutTypes(inlined.function))))),
      el('td', { role: 'cell' }, causeText(allocation)),
      el('td', { role: 'cell', class: 'number', title: bytesTitle(allocation) }, bytesWords(allocation)),
      el('td', { role: 'cell', class: 'loop' }, allocation.in_loop ? el('span', { class: 'loop-mark', title: 'may be allocated again in each iteration' }, '↻ loop') : el('span', { class: 'visually-hidden' }, loopText(allocation))));
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

/** @param {Allocation} allocation */
function bytesWords({ bytes, allocates, copy_of }) {
  if (!allocates) return '0 B';
  return copy_of === null ? bytesText(bytes) : 'copy';
}

/** @param {Allocation} allocation */
function bytesTitle({ bytes, allocates, copy_of }) {
  if (!allocates) return 'reported as escaping, but nothing is allocated';
  if (copy_of !== null) return 'an inlined copy; counted where the function is written';
  return bytes === null ? 'not known at compile time' : `${bytes} bytes`;
}

/** @param {HTMLTableRowElement} row @param {boolean} isCurrent */
function setCurrent(row, isCurrent) {
  if (isCurrent) row.setAttribute('aria-current', 'true');
  else row.removeAttribute('aria-current');
}
