// flow_svg: the drawing of an escape graph. Each kind of location has its shape, what escapes a mark and a word; arrows say how
// many pointers are followed. Its colours come from the page's style sheet, in a saved drawing from a style of its own.
import { derefsInWords, derefsText } from './flow_graph.js';
import { layout } from './flow_layout.js';
import { bytesText, shorten } from './words.js';

/** @typedef {import('./report.js').Location} Location */
/** @typedef {import('./flow_graph.js').Part} Part */

const SVG = 'http://www.w3.org/2000/svg';
const LETTER = 7.3; // of the monospaced font, at its size
const HEIGHT = 40;
const PAD = 16;

/** @param {string} tag @param {Record<string, string | number>} attributes @param {(Node | string)[]} children */
function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** @param {Location} location */
export function locationName({ kind, name }) {
  return kind === 'heap' ? 'heap' : shorten(name || kind).slice(0, 28);
}

/** @param {Location} location */
function secondLine({ kind, escapes, bytes, loop_depth }) {
  if (kind === 'heap') return 'outlives the call';
  return [escapes && '▲ heap', kind, bytes !== null && bytes !== undefined && bytesText(bytes), loop_depth > 0 && `loop ${loop_depth}`].filter(Boolean).join(' · ');
}

/**
 * @param {Part} part @param {string} title @param {number} most the width that is there
 * @returns {{drawing: SVGElement, nodes: Map<number, SVGElement>}}
 */
export function draw({ locations, edges }, title, most) {
  const boxes = locations.map((location) => ({
    id: location.id, height: HEIGHT, isLast: location.kind === 'heap',
    width: Math.ceil(Math.max(locationName(location).length * LETTER, secondLine(location).length * 5.6) + 26),
  }));
  const { width, height, places, routes } = layout(boxes, edges, most - 2 * PAD);
  const widths = new Map(boxes.map((box) => [box.id, box.width]));
  const names = new Map(locations.map((location) => [location.id, locationName(location)]));
  const drawing = svg('svg', {
    class: 'flow-graph', xmlns: SVG, viewBox: `${-PAD} ${-PAD} ${width + 2 * PAD} ${height + 2 * PAD}`, width: width + 2 * PAD, height: height + 2 * PAD,
    role: 'group', 'aria-label': title,
  },
    svg('defs', {}, svg('marker', { id: 'flow-arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto-start-reverse' }, svg('path', { d: 'M0 0 8 4 0 8Z' }))));
  edges.forEach((edge, index) => drawing.append(arrow(edge, routes[index], `${names.get(edge.from)}: ${derefsInWords(edge.derefs)} ${names.get(edge.to)}${edge.reason ? ` (${edge.reason})` : ''}`)));
  /** @type {Map<number, SVGElement>} */
  const nodes = new Map();
  for (const location of locations) {
    const { x, y } = places.get(location.id) ?? { x: 0, y: 0 };
    const element = locationNode(location, x, y, widths.get(location.id) ?? 0);
    nodes.set(location.id, element);
    drawing.append(element);
  }
  return { drawing, nodes };
}

/** @param {Location} location @param {number} x @param {number} y @param {number} width */
function locationNode(location, x, y, width) {
  const { id, kind, escapes, line } = location;
  const name = locationName(location);
  const isRound = kind === 'parameter' || kind === 'result';
  return svg('g', {
    class: `flow-node kind-${kind}${escapes ? ' is-escaping' : ''}`, transform: `translate(${x} ${y})`, tabindex: -1, role: 'button', 'data-id': id,
    'aria-label': `${name} ${secondLine(location)}${line ? `, line ${line}` : ''}`,
  },
    svg('rect', { x: -width / 2, y: -HEIGHT / 2, width, height: HEIGHT, rx: kind === 'heap' ? 3 : isRound ? HEIGHT / 2 : 8 }),
    svg('text', { y: -3, class: 'flow-name' }, name),
    ' ', // between the words, for those who hear them
    svg('text', { y: 12, class: 'flow-kind' }, secondLine(location)));
}

/** @param {import('./report.js').Edge} edge @param {import('./flow_layout.js').Point[]} route @param {string} words */
function arrow({ from, to, derefs }, route, words) {
  const points = route.map((point) => ({ ...point }));
  const first = points[0];
  const last = points[points.length - 1];
  const group = svg('g', { class: `flow-edge${derefs < 0 ? ' is-address' : ''}`, 'data-from': from, 'data-to': to }, svg('title', {}, words));
  if (from === to) {
    group.append(svg('path', { d: `M${first.x + 20} ${first.y - HEIGHT / 2}c30 -34 -70 -34 -40 0`, 'marker-end': 'url(#flow-arrow)' }));
    return group;
  }
  const down = last.y > first.y || last.y === first.y ? 1 : -1;
  const isLevel = first.y === last.y;
  first.y += (isLevel ? -1 : down) * (HEIGHT / 2);
  last.y -= (isLevel ? 1 : down) * (HEIGHT / 2 + 1);
  let d = `M${first.x} ${first.y}`;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1];
    const b = points[i];
    const bend = isLevel ? -30 : ((b.y - a.y) * 0.45);
    d += `C${a.x} ${a.y + bend} ${b.x} ${isLevel ? b.y - 30 : b.y - bend} ${b.x} ${b.y}`;
  }
  group.append(svg('path', { d, 'marker-end': 'url(#flow-arrow)' }));
  const label = derefsText(derefs);
  if (label) {
    const at = { x: first.x + (points[1].x - first.x) * 0.35, y: first.y + (points[1].y - first.y) * 0.4 - (isLevel ? 22 : 0) };
    group.append(svg('circle', { cx: at.x, cy: at.y, r: 9 }), svg('text', { x: at.x, y: at.y + 4, class: 'flow-derefs' }, label));
  }
  return group;
}

const STYLE = `svg{background:#fffefb}text{text-anchor:middle;font-family:ui-monospace,Menlo,Consolas,monospace;fill:#24262c}
.flow-name{font-size:12px;font-weight:600}.flow-kind{font:10px system-ui,sans-serif;fill:#5d616d}.flow-derefs{font-size:11px;font-weight:700}
.flow-node rect{fill:#eef1f6;stroke:#8d97a8}.flow-node.is-escaping rect{fill:#fbf1db;stroke:#c98a1b;stroke-width:2}.kind-heap rect{fill:#85560a;stroke:#85560a}.kind-heap text{fill:#fff}
.flow-edge path{fill:none;stroke:#6d7380;stroke-width:1.4}.flow-edge.is-address path{stroke:#a86d0e}.flow-edge circle{fill:#fffefb;stroke:#8d97a8}marker path{fill:#6d7380;stroke:none}`;

/** The drawing as a file that needs nothing else. @param {SVGElement} drawing */
export function standalone(drawing) {
  const copy = /** @type {SVGElement} */ (drawing.cloneNode(true));
  for (const element of copy.querySelectorAll('[tabindex]')) for (const name of ['tabindex', 'role', 'data-id']) element.removeAttribute(name);
  copy.setAttribute('role', 'img');
  copy.prepend(svg('style', {}, STYLE));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
