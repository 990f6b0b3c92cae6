// layout_view: how values lie in memory. A struct is drawn a machine word to the row, its fields as boxes over the
// bytes that they take and its padding hatched; slices, strings and maps as the words of their headers.
import { el, plural, show } from './dom.js';
import { positionButton } from './position_button.js';

/** @typedef {import('./report.js').Struct} Struct */
/** @typedef {import('./report.js').Field} Field */
/** @typedef {import('./report.js').Header} Header */
/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./position_button.js').GoTo} GoTo */

const WORD = 8; // bytes in a row
const MOST_ROWS = 3; // of whole words that one field is drawn with; a [4096]byte shouldn't need 512

/** A run of bytes that is drawn as one box: a field or a part of one, or padding. */
/** @typedef {{offset: number, size: number, field: Field | null, part: 'whole' | 'first' | 'rest'}} Run */

/** @param {Struct} struct @returns {Run[]} */
function runsOf(struct) {
  return struct.fields.flatMap((field) => [
    ...wordRuns(field.offset, field.size, field),
    ...wordRuns(field.offset + field.size, field.padding_after, null),
  ]);
}

// Bytes cut at word boundaries into at most three boxes: what is left of the first word, whole words, the last word's part.
/** @param {number} offset @param {number} size @param {Field | null} field @returns {Run[]} */
function wordRuns(offset, size, field) {
  /** @type {Run[]} */
  const runs = [];
  for (let at = offset, end = offset + size; at < end;) {
    const inWord = at % WORD;
    const length = inWord > 0 || end - at < WORD ? Math.min(WORD - inWord, end - at) : end - at - ((end - at) % WORD);
    runs.push({ offset: at, size: length, field, part: at > offset ? 'rest' : length < size ? 'first' : 'whole' });
    at += length;
  }
  return runs;
}

/** @param {Run} run */
function runBox({ offset, size, field, part }) {
  const column = `grid-column: ${(offset % WORD) + 1} / span ${Math.min(size, WORD)}`;
  const rows = Math.min(Math.max(1, Math.floor(size / WORD)), MOST_ROWS);
  const style = `${column}; grid-row: span ${rows}`;
  if (!field) return el('li', { class: 'run padding', style, title: `${plural(size, 'byte')} of padding at ${offset}` }, el('span', { class: 'visually-hidden' }, `${plural(size, 'byte')} of padding`));
  const title = `${field.name} ${field.type}: offset ${field.offset}, ${plural(field.size, 'byte')}, align ${field.align}`;
  if (part === 'rest') return el('li', { class: 'run field', style, title, 'aria-hidden': 'true' });
  return el('li', { class: 'run field', style, title },
    el('span', { class: 'field-name' }, field.name),
    size >= WORD / 2 && el('span', { class: 'field-type', 'aria-hidden': 'true' }, field.type),
    size / WORD > MOST_ROWS && el('span', { class: 'field-type', 'aria-hidden': 'true' }, `${field.size.toLocaleString('en')} bytes`),
    el('span', { class: 'visually-hidden' }, `: ${field.type}, offset ${field.offset}, ${plural(field.size, 'byte')}`));
}

/** The offsets beside the rows. @param {Run[]} runs */
function offsets(runs) {
  return runs.filter(({ offset }) => offset % WORD === 0).map(({ offset, size }) => {
    const rows = Math.min(Math.max(1, Math.floor(size / WORD)), MOST_ROWS);
    return el('span', { style: `grid-row: span ${rows}` }, offset.toLocaleString('en'));
  });
}

/** @param {Struct} struct */
function fieldsTable(struct) {
  return el('details', {}, el('summary', {}, 'Offsets and sizes'),
    el('table', { class: 'fields' },
      el('thead', {}, el('tr', {}, ...['Field', 'Type'].map((name) => el('th', { scope: 'col' }, name)),
        ...['Offset', 'Size', 'Align', 'Padding'].map((name) => el('th', { scope: 'col', class: 'number' }, name)))),
      el('tbody', {}, ...struct.fields.map((field) => el('tr', {},
        el('td', {}, el('code', {}, field.name)), el('td', {}, el('code', {}, field.type)),
        ...[field.offset, field.size, field.align, field.padding_after].map((value) => el('td', { class: 'number' }, value.toLocaleString('en'))))))));
}

// An order of the fields that takes best_size bytes: by alignment, then by size. Fields without a size go first, since
// at the end they would be given room, so that a pointer to them doesn't point past the struct. Null if it takes more.
/** @param {Struct} struct */
function betterOrder({ fields, align, best_size }) {
  const order = fields.toSorted((a, b) => Number(a.size > 0) - Number(b.size > 0) || b.align - a.align || b.size - a.size);
  let end = 0;
  for (const field of order) end = roundUp(end, field.align) + field.size;
  return roundUp(end, align) === best_size ? order.map(({ name }) => name) : null;
}

/** @param {number} size @param {number} align */
function roundUp(size, align) {
  return Math.ceil(size / align) * align;
}

// Go's allocator has blocks of these sizes (runtime/sizeclasses.go); beyond them, steps are far larger than what reordering saves.
const SIZE_CLASSES = [8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480, 512];

/** @param {number} size */
function sizeClass(size) {
  return SIZE_CLASSES.find((block) => block >= size);
}

/** @param {Struct} struct */
function savingOf(struct) {
  const saves = struct.size - struct.best_size;
  if (saves <= 0) return null;
  const order = betterOrder(struct);
  return el('p', { class: 'saving' }, 'Reordering the fields', ...(order ? [' to ', el('code', {}, order.join(', '))] : []),
    ` saves ${plural(saves, 'byte')} (${struct.size.toLocaleString('en')} → ${struct.best_size.toLocaleString('en')}).`, sameBlock(struct));
}

/** What a heap value of the struct's own takes doesn't change if both sizes need the same block. @param {Struct} struct */
function sameBlock({ size, best_size }) {
  const block = sizeClass(size);
  return block && block === sizeClass(best_size) && ` A single one on the heap takes ${block} bytes either way.`;
}

/** @param {Struct} struct @param {GoTo} goTo */
function structFigure(struct, goTo) {
  const runs = runsOf(struct);
  const facts = [plural(struct.size, 'byte'), `align ${struct.align}`, struct.padding > 0 ? `${plural(struct.padding, 'byte')} of padding` : 'no padding'];
  return el('figure', { class: 'struct' },
    el('figcaption', {},
      el('code', { class: 'struct-name' }, struct.name),
      el('span', { class: 'facts' }, facts.join(' · ')),
      positionButton(struct, goTo)),
    runs.length > 0 && el('div', { class: 'words' },
      el('div', { class: 'offsets', 'aria-hidden': 'true' }, ...offsets(runs)),
      el('ol', { class: 'runs', 'aria-label': `Fields of ${struct.name} in memory` }, ...runs.map(runBox))),
    savingOf(struct),
    struct.fields.length > 0 && fieldsTable(struct));
}

/** @param {{header: Header, count: number}} group */
function headerFigure({ header, count }) {
  return el('figure', { class: 'header' },
    el('figcaption', {},
      el('code', { class: 'struct-name' }, header.type),
      el('span', { class: 'facts' }, [header.kind, plural(header.size, 'byte'), count > 1 && `${count} times`].filter(Boolean).join(' · '))),
    el('ol', { class: 'header-words', 'aria-label': `Words of a ${header.kind} value` }, ...header.words.map((word) => el('li', { class: 'run field' }, word))),
    header.data && el('p', { class: 'header-data' }, 'Data: ', header.data));
}

/** @param {Header[]} headers */
function grouped(headers) {
  /** @type {Map<string, {header: Header, count: number}>} */
  const groups = new Map();
  for (const header of headers) {
    const key = JSON.stringify([header.kind, header.type, header.data]);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { header, count: 1 });
  }
  return [...groups.values()];
}

/** @param {HTMLElement} place @param {Report} report @param {GoTo} goTo */
export function showLayout(place, { structs, headers }, goTo) {
  show(place,
    el('h2', { class: 'visually-hidden' }, 'Memory layout'),
    structs.length + headers.length === 0 && el('p', { class: 'empty' }, 'The program has no struct, slice, string or map to draw.'),
    structs.length > 0 && el('h3', {}, 'Structs'),
    structs.length > 0 && el('p', { class: 'legend' }, 'Each row is one 8-byte word. ', el('span', { class: 'swatch padding', 'aria-hidden': 'true' }), ' Hatched bytes are padding.'),
    ...structs.map((struct) => structFigure(struct, goTo)),
    headers.length > 0 && el('h3', {}, 'Slices, strings, maps'),
    headers.length > 0 && el('p', { class: 'legend' }, 'What the variable itself holds, word by word; the data lives elsewhere.'),
    ...grouped(headers).map(headerFigure));
}
