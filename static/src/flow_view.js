// flow_view: the escape graph of a function: where values are kept, which assignments lead from one to another and over how
// many pointers, and where that reaches the heap. It follows the cursor; a location can be chosen, to see only its part.
import { saveFile } from './download.js';
import { el, plural, show } from './dom.js';
import { partOf } from './flow_graph.js';
import { draw, locationName, standalone } from './flow_svg.js';
import { isInProgram } from './position_button.js';

/** @typedef {import('./report.js').FunctionGraph} FunctionGraph */
/** @typedef {import('./report.js').Location} Location */

const LEAST_WIDTH = 320; // of a drawing

export class FlowView {
  /** @param {HTMLElement} place @param {{goTo: import('./position_button.js').GoTo}} events */
  constructor(place, { goTo }) {
    this.goTo = goTo;
    /** @type {FunctionGraph[]} */
    this.functions = [];
    /** @type {FunctionGraph | null} */
    this.graph = null;
    /** @type {number | null} */
    this.chosen = null;
    /** @type {Map<number, SVGElement>} */
    this.nodes = new Map();
    this.functionMenu = el('select', { id: 'flow-function', class: 'small-select', 'aria-label': 'Function', onchange: () => this.chooseFunction(this.functions[Number(this.functionMenu.value)]) });
    this.locationMenu = el('select', { id: 'flow-location', class: 'small-select', 'aria-label': 'Value', onchange: () => this.chooseLocation(this.locationMenu.value === '' ? null : Number(this.locationMenu.value)) });
    this.canvas = el('div', { class: 'flow-canvas' });
    this.note = el('p', { class: 'facts' });
    this.parts = [
      el('h2', { class: 'visually-hidden' }, 'Flow'),
      el('div', { class: 'table-tools' }, this.functionMenu, this.locationMenu,
        el('span', { class: 'tools-end' },
          el('button', { type: 'button', class: 'plain', title: 'Save the drawing', onclick: () => this.saveSvg() }, 'SVG'),
          el('button', { type: 'button', class: 'plain', title: 'Save the graph', onclick: () => this.saveJson() }, 'JSON'))),
      this.note, this.canvas,
      el('ul', { class: 'flow-legend' },
        el('li', {}, el('span', { class: 'legend-badge is-escaping' }, '▲ heap'), 'escapes to the heap'),
        el('li', {}, el('code', {}, '&'), 'its address flows there'),
        el('li', {}, el('code', {}, '*'), 'the value it points to flows there'),
        el('li', {}, 'Arrow keys move along the arrows, Enter goes to the line.')),
    ];
    this.place = place;
  }

  /** @param {{functions: FunctionGraph[]}} graph @param {{file: string, line: number}} cursor */
  show({ functions }, cursor) {
    if (!this.functionMenu.isConnected) show(this.place, ...this.parts);
    const former = this.graph;
    const chosenName = former?.locations.find(({ id }) => id === this.chosen)?.name;
    this.functions = functions;
    this.functionMenu.replaceChildren(...functions.map(({ name }, index) => el('option', { value: index }, name || 'package level')));
    const same = functions.find(({ name, file }) => former && name === former.name && file === former.file);
    const next = same ?? this.functionAt(cursor) ?? functions.find(({ locations }) => locations.some(({ escapes }) => escapes)) ?? functions[0];
    this.chosen = chosenName === undefined ? null : next?.locations.find(({ name }) => name === chosenName)?.id ?? null;
    this.setFunction(next);
  }

  /** @param {{file: string, line: number}} cursor */
  functionAt({ file, line }) {
    return this.functions.filter((graph) => graph.file === file && graph.line <= line).reduce((/** @type {FunctionGraph | undefined} */ best, graph) => (best && best.line > graph.line ? best : graph), undefined);
  }

  /** @param {{file: string, line: number}} cursor */
  followCursor(cursor) {
    const graph = this.functionAt(cursor);
    if (graph && graph !== this.graph) this.chooseFunction(graph);
    this.markHere(cursor);
  }

  /** @param {{file: string, line: number}} cursor */
  markHere({ file, line }) {
    for (const location of this.graph?.locations ?? []) this.nodes.get(location.id)?.classList.toggle('is-here', location.file === file && location.line === line);
  }

  /** @param {FunctionGraph | undefined} graph */
  chooseFunction(graph) {
    this.chosen = null;
    this.setFunction(graph);
  }

  /** @param {FunctionGraph | undefined} graph */
  setFunction(graph) {
    this.graph = graph ?? null;
    if (!graph) {
      this.nodes.clear();
      show(this.note);
      return show(this.canvas, el('p', { class: 'empty' }, 'There is no function with anything to draw.'));
    }
    this.functionMenu.value = String(this.functions.indexOf(graph));
    const named = graph.locations.filter(({ kind, name }) => kind !== 'heap' && name);
    this.locationMenu.replaceChildren(el('option', { value: '' }, 'All values'), ...named.map((location) =>
      el('option', { value: location.id }, `${locationName(location)}${location.line ? `, line ${location.line}` : ''}`)));
    this.locationMenu.value = this.chosen === null ? '' : String(this.chosen);
    this.render(graph);
  }

  /** @param {number | null} id */
  chooseLocation(id) {
    this.chosen = id;
    if (this.graph) this.render(this.graph);
  }

  /** @param {FunctionGraph} graph */
  render(graph) {
    const part = partOf(graph, this.chosen);
    const escaping = part.locations.filter(({ escapes, kind }) => escapes && kind !== 'heap').length;
    show(this.note, `${plural(part.locations.length, 'value')}, ${plural(part.edges.length, 'flow')}, ${escaping > 0 ? `${escaping} escaping` : 'nothing escapes'}`,
      part.left > 0 && `; ${plural(part.left, 'minor one is', 'minor ones are')} hidden. Choose a value to see its part.`);
    if (part.locations.length === 0) {
      this.nodes.clear();
      return show(this.canvas, el('p', { class: 'empty' }, 'No pointer moves in this function: nothing to draw.'));
    }
    const { drawing, nodes } = draw(part, `Escape graph of ${graph.name}`, Math.max(this.canvas.clientWidth - 8, LEAST_WIDTH));
    this.nodes = nodes;
    this.part = part;
    show(this.canvas, drawing);
    const first = part.locations.find(({ id }) => id === this.chosen) ?? part.locations.find(({ escapes, kind }) => escapes && kind !== 'heap') ?? part.locations[0];
    nodes.get(first.id)?.setAttribute('tabindex', '0');
    nodes.get(this.chosen ?? -1)?.classList.add('is-chosen');
    drawing.addEventListener('click', (event) => this.act(event.target));
    drawing.addEventListener('keydown', (event) => this.onKey(/** @type {KeyboardEvent} */ (event)));
    drawing.addEventListener('focusin', (event) => this.light(event.target));
    drawing.addEventListener('mouseover', (event) => this.light(event.target));
    drawing.addEventListener('mouseleave', () => this.light(null));
  }

  /** @param {EventTarget | null} target */
  locationOf(target) {
    const node = target instanceof Element ? target.closest('.flow-node') : null;
    return node ? this.part?.locations.find(({ id }) => id === Number(node.getAttribute('data-id'))) ?? null : null;
  }

  // The arrows at a node stand out while it is looked at.
  /** @param {EventTarget | null} target */
  light(target) {
    const location = this.locationOf(target);
    for (const edge of this.canvas.querySelectorAll('.flow-edge')) {
      edge.classList.toggle('is-lit', Boolean(location) && [edge.getAttribute('data-from'), edge.getAttribute('data-to')].includes(String(location?.id)));
    }
  }

  /** @param {EventTarget | null} target */
  act(target) {
    const location = this.locationOf(target);
    if (!location) return;
    for (const node of this.nodes.values()) node.classList.toggle('is-chosen', node === this.nodes.get(location.id));
    if (isInProgram(location)) this.goTo(location);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const location = this.locationOf(event.target);
    if (!location || !this.part) return;
    const { edges, locations } = this.part;
    if (event.key === 'Enter' || event.key === ' ') this.act(event.target);
    else if (event.key === 'ArrowDown') this.focus(edges.find(({ from, to }) => from === location.id && to !== from)?.to);
    else if (event.key === 'ArrowUp') this.focus(edges.find(({ from, to }) => to === location.id && to !== from)?.from);
    else if (event.key === 'ArrowRight') this.focus(locations[(locations.indexOf(location) + 1) % locations.length].id);
    else if (event.key === 'ArrowLeft') this.focus(locations[(locations.indexOf(location) - 1 + locations.length) % locations.length].id);
    else return;
    event.preventDefault();
  }

  /** @param {number | undefined} id */
  focus(id) {
    const node = id === undefined ? null : this.nodes.get(id);
    if (!node) return;
    for (const other of this.nodes.values()) other.setAttribute('tabindex', other === node ? '0' : '-1');
    node.focus();
    node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  get fileName() {
    return `flow-${(this.graph?.name ?? '').replace(/[^\w.-]+/g, '_') || 'program'}`;
  }

  saveSvg() {
    const drawing = /** @type {SVGElement | null} */ (this.canvas.querySelector('svg'));
    if (drawing) saveFile(`${this.fileName}.svg`, standalone(drawing));
  }

  saveJson() {
    if (this.graph) saveFile(`${this.fileName}.json`, `${JSON.stringify({ ...this.graph, locations: this.part?.locations, edges: this.part?.edges }, null, 2)}\n`);
  }
}
