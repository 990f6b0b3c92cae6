// summary_table: everything that goes to the heap, a row each: where, what, why, how many bytes. A row leads to its
// place in the program, and the row of the cursor's line is the one that the why panel explains.
import { el, plural, show } from './dom.js';
import { FILE_NAME } from './report.js';
import { bytesText, shorten } from './words.js';

/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {import('./report.js').Report} Report */

const FALLBACK_CAUSE = { moved_to_heap: 'moved to heap', escapes_to_heap: 'escapes to heap' };

/** "2 values go to the heap" and what else is worth counting. @param {Element} place @param {Report} report */
export function showHeadline(place, { allocations, summary }) {
  const heap = allocations.length;
  const facts = [
    plural(summary.stack, 'value stays', 'values stay') + ' on the stack',
    summary.inlined_calls > 0 && `${plural(summary.inlined_calls, 'call')} inlined`,
    summary.leaking_params > 0 && plural(summary.leaking_params, 'leaking parameter'),
  ].filter(Boolean);
  show(place,
    el('h2', { class: heap > 0 ? 'headline' : 'headline headline-calm' },
      heap > 0 ? `${plural(heap, 'value goes', 'values go')} to the heap` : 'Nothing goes to the heap'),
    el('p', { class: 'facts' }, facts.join(' · ')));
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
    show(this.place, allocations.length > 0 && el('table', { class: 'summary' },
      el('caption', { class: 'visually-hidden' }, 'Values that go to the heap'),
      el('thead', {}, el('tr', {},
        el('th', { scope: 'col' }, 'Where'), el('th', { scope: 'col' }, 'What'),
        el('th', { scope: 'col' }, 'Cause'), el('th', { scope: 'col', class: 'number' }, 'Bytes'))),
      el('tbody', {}, ...this.rows.map(({ row }) => row))));
    this.select(
      allocations.find(({ line }) => line === cursorLine) ??
      allocations.find(({ what, function: name, cause }) => former && what === former.what && name === former.function && cause === former.cause) ??
      allocations[0] ?? null);
  }

  /** @param {Allocation} allocation */
  row(allocation) {
    const { file, line, column, what, kind, type, cause, bytes } = allocation;
    const here = file === FILE_NAME && line > 0;
    const open = () => {
      this.select(allocation);
      if (here) this.onGoTo(allocation);
    };
    const where = here ? `${line}:${column}` : 'generated';
    const details = [type, allocation.function && `in ${allocation.function}`].filter(Boolean).join(' ');
    return el('tr', { onclick: open },
      el('td', {}, el('button', { type: 'button', class: 'position', 'aria-label': here ? `Go to line ${line}, column ${column}` : 'Explain' }, where)),
      el('td', {}, el('code', { class: 'what', title: what }, shorten(what)), details && el('small', {}, details)),
      el('td', {}, cause || FALLBACK_CAUSE[kind]),
      el('td', { class: 'number', title: bytes === null ? 'not known at compile time' : `${bytes} bytes` }, bytesText(bytes)));
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
