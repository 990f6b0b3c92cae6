// flow_graph: which part of a function's escape graph is drawn: all that takes part in some assignment, or only what a
// chosen location comes from and where it goes.

/** @typedef {import('./report.js').FunctionGraph} FunctionGraph */
/** @typedef {import('./report.js').Location} Location */
/** @typedef {import('./report.js').Edge} Edge */
/** @typedef {{locations: Location[], edges: Edge[], left: number}} Part left: how many locations are left out */

const MOST_NODES = 120;

/** @param {FunctionGraph} graph @param {number | null} chosen @returns {Part} */
export function partOf({ locations, edges }, chosen) {
  const ids = chosen === null ? withEdges(edges) : new Set([...reach(edges, chosen, 'to'), ...reach(edges, chosen, 'from')]);
  const wanted = locations.filter(({ id }) => ids.has(id));
  const kept = wanted.length > MOST_NODES ? important(wanted) : wanted;
  const shown = new Set(kept.map(({ id }) => id));
  return { locations: kept, edges: merged(edges.filter(({ from, to }) => shown.has(from) && shown.has(to))), left: wanted.length - kept.length };
}

/** @param {Edge[]} edges */
function withEdges(edges) {
  return new Set(edges.flatMap(({ from, to }) => [from, to]));
}

// What escapes and what people named goes first.
/** @param {Location[]} locations */
function important(locations) {
  const weight = ({ kind, escapes, name } = locations[0]) => (kind === 'heap' ? 4 : 0) + (escapes ? 2 : 0) + (/^[.~]|^$/.test(name) ? 0 : 1);
  const best = new Set(locations.toSorted((a, b) => weight(b) - weight(a) || a.id - b.id).slice(0, MOST_NODES));
  return locations.filter((location) => best.has(location));
}

/** @param {Edge[]} edges @param {number} start @param {'from' | 'to'} end */
function reach(edges, start, end) {
  /** @type {Map<number, number[]>} */
  const next = new Map();
  for (const edge of edges) {
    const own = end === 'to' ? edge.from : edge.to;
    (next.get(own) ?? next.set(own, []).get(own))?.push(edge[end]);
  }
  const found = new Set([start]);
  for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
  return found;
}

// Several assignments between the same two with the same number of dereferences are one arrow.
/** @param {Edge[]} edges */
function merged(edges) {
  /** @type {Map<string, Edge>} */
  const arrows = new Map();
  for (const edge of edges) {
    const key = `${edge.from} ${edge.to} ${edge.derefs}`;
    if (!arrows.has(key)) arrows.set(key, edge);
  }
  return [...arrows.values()];
}

/** "&" where an address is taken, "*" for each pointer followed. @param {number} derefs */
export function derefsText(derefs) {
  return derefs < 0 ? '&' : '*'.repeat(Math.min(derefs, 4));
}

/** @param {number} derefs */
export function derefsInWords(derefs) {
  if (derefs < 0) return 'its address flows to';
  if (derefs === 0) return 'its value flows to';
  return derefs === 1 ? 'what it points to flows to' : `what is ${derefs} pointers away flows to`;
}
