// summary_table: everything that goes to the heap, a row each: where, what, why, how many bytes. A row leads to its
// place in the program, and the row of the cursor's line is the one that the why panel explains. The roles are stated
// because on narrow screens the style sheet makes grids of the rows, which would take a table's roles away.
import { el, plural, show } from './dom.js';
import { isInProgram, positionButton } from './position_button.js';
import { bytesText, shorten } from './words.js';

/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {import('./report.js').Report} Report */

const COLUMNS = ['Where', 'What', 'Cause', 'Bytes'];
const FALLBACK_CAUSE = { moved_to_heap: 'moved to heap', escapes_to_heap: 'escapes to heap' };

/** "2 values go to the heap" and what else is worth counting. @param {Element} place @param {Report} report */
export function showHeadline(place, { allocations, summary }) {
  const heap = allocations.length;
  const facts = [
    summary.stack > 0 && `${plural(summary.stack, 'value stays', 'values stay')} on the stack`,
    summary.inlined_calls > 0 && `${plural(summary.inlined_calls, 'call')} inlined`,
    summary.leaking_params > 0 && plural(summary.leaking_params, 'leaking parameter'),
  ].filter(Boolean);
  show(place,
    el('h2', { class: heap > 0 ? 'headline' : 'headline headline-calm' },
      heap > 0 ? `${plural(heap, 'value goes', 'values go')} to the heap` : 'Nothing goes to the heap'),
    facts.length > 0 && el('p', { class: 'facts' }, facts.join(' · ')));
}

export class SummaryTable {
  /**
   * @param {HTMLElement} place
   * @param {{onSelect: (allocation: Allocation | null) => void, onGoTo: (allocation: Allocation) => void}} events
   */
  constructor(place, { onSelect, onGoTo }) {
    this.place = place;
    this.onSelect = onSelect;
    this.onGoTo = onGoTo;
    /** @type {{allocation: Allocation, row: HTMLTableRowElement}[]} */
    this.rows = [];
    /** @type {Allocation | null} */
    this.selected = null;
  }

  /** @param {Report} report @param {number} cursorLine */
  show({ allocations }, cursorLine) {
    const former = this.selected;
    this.rows = allocations.map((allocation) => ({ allocation, row: this.row(allocation) }));
    show(this.place, allocations.length > 0 && el('table', { class: 'summary', role: 'table' },
      el('caption', { class: 'visually-hidden' }, 'Values that go to the heap'),
      el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' },
        ...COLUMNS.map((name) => el('th', { scope: 'col', role: 'columnheader', class: name === 'Bytes' && 'number' }, name)))),
      el('tbody', { role: 'rowgroup' }, ...this.rows.map(({ row }) => row))));
    this.select(
      allocations.find(({ line }) => line === cursorLine) ??
      allocations.find(({ what, function: name, cause }) => former && what === former.what && name === former.function && cause === former.cause) ??
      allocations[0] ?? null);
  }

  /** @param {Allocation} allocation */
  row(allocation) {
    const { what, kind, type, cause, bytes } = allocation;
    const open = () => {
      this.select(allocation);
      if (isInProgram(allocation)) this.onGoTo(allocation);
    };
    return el('tr', { role: 'row', onclick: open },
      el('td', { role: 'cell' }, positionButton(allocation) ?? el('button', { type: 'button', class: 'position' }, 'generated')),
      el('td', { role: 'cell' }, el('code', { class: 'what', title: what }, shorten(what)), type && el('small', {}, shorten(type))),
      el('td', { role: 'cell' }, cause || FALLBACK_CAUSE[kind]),
      el('td', { role: 'cell', class: 'number', title: bytes === null ? 'not known at compile time' : `${bytes} bytes` }, bytesText(bytes)));
  }

  /** @param {Allocation | null} allocation */
  select(allocation) {
    this.selected = allocation;
    for (const { row, allocation: own } of this.rows) {
      if (own === allocation) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
    this.onSelect(allocation);
  }

  /** Selects what is on a line of the program, if anything is. @param {number} line */
  selectLine(line) {
    if (this.selected?.line === line) return;
    const found = this.rows.find(({ allocation }) => allocation.line === line);
    if (found) this.select(found.allocation);
  }
}
