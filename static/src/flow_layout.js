// flow_layout: places for the nodes of a directed graph, in layers from top to bottom (Sugiyama's way): cycles are cut, each
// node goes below those that lead to it, long edges get a bend in each layer, layers are ordered so that few edges cross, and
// nodes move towards their neighbours. Parts that aren't connected are drawn each by itself, beside and below each other, as the
// width allows. The same graph always gets the same picture.

/** @typedef {{id: number, width: number, height: number, isLast?: boolean}} Box a node; isLast: in the lowest layer */
/** @typedef {{from: number, to: number}} Link */
/** @typedef {{x: number, y: number}} Point */
/** @typedef {{width: number, height: number, layer: number, box: Box | null, x: number, order: number, up: Node[], down: Node[]}} Node box null: the bend of a long edge */

const GAP_X = 26;
const GAP_BEND = 14;
const GAP_Y = 46;
const GAP_PARTS = 36;
const SWEEPS = 12;

/** @typedef {{width: number, height: number, places: Map<number, Point>, routes: Point[][]}} Layout places are centres; a route for each link */

/** @param {Box[]} boxes @param {Link[]} links @param {number} most the width that is there @returns {Layout} */
export function layout(boxes, links, most) {
  /** @type {Layout} */
  const whole = { width: 0, height: 0, places: new Map(), routes: [] };
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const part of connected(boxes, links)) {
    const own = layoutPart(part.boxes, part.links);
    if (x > 0 && x + own.width > most) {
      x = 0;
      y += rowHeight + GAP_PARTS;
      rowHeight = 0;
    }
    const moved = (/** @type {Point} */ point) => ({ x: point.x + x, y: point.y + y });
    for (const [id, place] of own.places) whole.places.set(id, moved(place));
    part.links.forEach((link, index) => (whole.routes[links.indexOf(link)] = own.routes[index].map(moved)));
    whole.width = Math.max(whole.width, x + own.width);
    rowHeight = Math.max(rowHeight, own.height);
    whole.height = y + rowHeight;
    x += own.width + GAP_PARTS;
  }
  return whole;
}

// The connected parts, largest first; those that say little, single nodes, come last.
/** @param {Box[]} boxes @param {Link[]} links @returns {{boxes: Box[], links: Link[]}[]} */
function connected(boxes, links) {
  const leaders = new Map(boxes.map(({ id }) => [id, id]));
  const leaderOf = (/** @type {number} */ id) => {
    let leader = id;
    while (leaders.get(leader) !== leader) leader = /** @type {number} */ (leaders.get(leader));
    return leader;
  };
  for (const { from, to } of links) leaders.set(leaderOf(from), leaderOf(to));
  /** @type {Map<number, {boxes: Box[], links: Link[]}>} */
  const parts = new Map();
  for (const box of boxes) {
    const leader = leaderOf(box.id);
    const part = parts.get(leader) ?? { boxes: [], links: [] };
    parts.set(leader, part);
    part.boxes.push(box);
  }
  for (const link of links) parts.get(leaderOf(link.from))?.links.push(link);
  return [...parts.values()].sort((a, b) => b.boxes.length - a.boxes.length);
}

/** @param {Box[]} boxes @param {Link[]} links @returns {Layout} */
function layoutPart(boxes, links) {
  const layers = layersOf(boxes, links);
  /** @type {Map<number, Node>} */
  const nodes = new Map(boxes.map((box) => [box.id, node(box.width, box.height, layers.get(box.id) ?? 0, box)]));
  /** @type {Node[][]} */
  const rows = [];
  for (const each of nodes.values()) (rows[each.layer] ??= []).push(each);
  const depth = Math.max(0, ...layers.values()) + 1;
  for (let layer = 0; layer < depth; layer++) rows[layer] ??= [];
  const chains = links.map(({ from, to }) => chainOf(/** @type {Node} */ (nodes.get(from)), /** @type {Node} */ (nodes.get(to)), rows));
  orderRows(rows);
  setX(rows);
  return measured(rows, nodes, links, chains);
}

/** @param {number} width @param {number} height @param {number} layer @param {Box | null} box @returns {Node} */
function node(width, height, layer, box) {
  return { width, height, layer, box, x: 0, order: 0, up: [], down: [] };
}

// The longest path to each node, without the edges that close a cycle.
/** @param {Box[]} boxes @param {Link[]} links */
function layersOf(boxes, links) {
  /** @type {Map<number, number[]>} */
  const out = new Map(boxes.map(({ id }) => [id, []]));
  for (const { from, to } of links) if (from !== to) out.get(from)?.push(to);
  /** @type {Map<number, 'open' | 'done'>} */
  const states = new Map();
  /** @type {number[]} */
  const order = [];
  /** @type {Set<string>} */
  const cut = new Set();
  for (const { id: start } of boxes) {
    if (states.has(start)) continue;
    states.set(start, 'open');
    /** @type {{id: number, next: number}[]} */
    const stack = [{ id: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      const to = out.get(top.id)?.[top.next++];
      if (to === undefined) {
        states.set(top.id, 'done');
        order.push(top.id);
        stack.pop();
      } else if (states.get(to) === 'open') {
        cut.add(`${top.id} ${to}`);
      } else if (!states.has(to)) {
        states.set(to, 'open');
        stack.push({ id: to, next: 0 });
      }
    }
  }
  const layers = new Map(boxes.map(({ id }) => [id, 0]));
  for (const id of order.reverse()) {
    for (const to of out.get(id) ?? []) {
      if (!cut.has(`${id} ${to}`)) layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(id) ?? 0) + 1));
    }
  }
  const last = Math.max(0, ...layers.values());
  for (const { id, isLast } of boxes) if (isLast) layers.set(id, Math.max(last, 1));
  return layers;
}

// The nodes that an edge passes, from its upper to its lower end.
/** @param {Node} from @param {Node} to @param {Node[][]} rows */
function chainOf(from, to, rows) {
  if (from.layer === to.layer) return [from, to];
  const [upper, lower] = from.layer < to.layer ? [from, to] : [to, from];
  const chain = [upper];
  for (let layer = upper.layer + 1; layer < lower.layer; layer++) {
    const bend = node(0, 0, layer, null);
    rows[layer].push(bend);
    chain.push(bend);
  }
  chain.push(lower);
  for (let i = 1; i < chain.length; i++) {
    chain[i - 1].down.push(chain[i]);
    chain[i].up.push(chain[i - 1]);
  }
  return chain;
}

/** @param {Node[][]} rows */
function orderRows(rows) {
  const number = () => rows.forEach((row) => row.forEach((each, index) => (each.order = index)));
  number();
  let best = rows.map((row) => [...row]);
  let fewest = crossings(rows);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const isDown = sweep % 2 === 0;
    for (const row of isDown ? rows : [...rows].reverse()) {
      const wish = new Map(row.map((each) => {
        const near = isDown ? each.up : each.down;
        return [each, near.length > 0 ? near.reduce((sum, { order }) => sum + order, 0) / near.length : each.order];
      }));
      row.sort((a, b) => /** @type {number} */ (wish.get(a)) - /** @type {number} */ (wish.get(b)) || a.order - b.order);
      row.forEach((each, index) => (each.order = index));
    }
    const now = crossings(rows);
    if (now < fewest) {
      fewest = now;
      best = rows.map((row) => [...row]);
    }
  }
  rows.forEach((row, layer) => row.splice(0, row.length, ...best[layer]));
  number();
}

/** @param {Node[][]} rows */
function crossings(rows) {
  let count = 0;
  for (const row of rows) {
    const edges = row.flatMap((each) => each.down.map((to) => [each.order, to.order]));
    if (edges.length > 400) return count; // large rows stay as the first sweeps leave them
    for (let i = 0; i < edges.length; i++) {
      for (let j = i + 1; j < edges.length; j++) if ((edges[i][0] - edges[j][0]) * (edges[i][1] - edges[j][1]) < 0) count++;
    }
  }
  return count;
}

/** @param {Node} a @param {Node} b */
function distance(a, b) {
  return (a.width + b.width) / 2 + (a.box && b.box ? GAP_X : GAP_BEND);
}

// Each node wants to be amid its neighbours; those of a row keep their order and their distance.
/** @param {Node[][]} rows */
function setX(rows) {
  for (const row of rows) row.forEach((each, index) => (each.x = index === 0 ? 0 : row[index - 1].x + distance(row[index - 1], each)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isDown = sweep % 2 === 0;
    for (const row of isDown ? rows : [...rows].reverse()) {
      const wishes = row.map((each) => {
        const near = sweep < SWEEPS - 2 ? (isDown ? each.up : each.down) : [...each.up, ...each.down];
        return near.length > 0 ? near.reduce((sum, { x }) => sum + x, 0) / near.length : each.x;
      });
      pack(row, wishes);
    }
  }
}

// Runs of nodes that would overlap are moved as one block, to where their wishes lie on average.
/** @param {Node[]} row @param {number[]} wishes */
function pack(row, wishes) {
  /** @type {{start: number, count: number, sum: number, offset: number}[]} blocks; a node is at sum/count plus its offset */
  const blocks = [];
  const offsets = row.map(() => 0);
  for (let i = 0; i < row.length; i++) {
    if (i > 0) offsets[i] = offsets[i - 1] + distance(row[i - 1], row[i]);
    let block = { start: i, count: 1, sum: wishes[i] - offsets[i], offset: 0 };
    while (blocks.length > 0 && blocks[blocks.length - 1].sum / blocks[blocks.length - 1].count > block.sum / block.count) {
      const before = /** @type {typeof block} */ (blocks.pop());
      block = { start: before.start, count: before.count + block.count, sum: before.sum + block.sum, offset: 0 };
    }
    blocks.push(block);
  }
  for (const { start, count, sum } of blocks) for (let i = start; i < start + count; i++) row[i].x = sum / count + offsets[i];
}

/** @param {Node[][]} rows @param {Map<number, Node>} nodes @param {Link[]} links @param {Node[][]} chains */
function measured(rows, nodes, links, chains) {
  const all = rows.flat();
  const left = Math.min(0, ...all.map(({ x, width }) => x - width / 2));
  const right = Math.max(0, ...all.map(({ x, width }) => x + width / 2));
  /** @type {number[]} */
  const tops = [];
  let height = 0;
  for (const row of rows) {
    tops.push(height);
    height += Math.max(0, ...row.map((each) => each.height)) + GAP_Y;
  }
  const middle = (/** @type {Node} */ each) => tops[each.layer] + Math.max(...rows[each.layer].map((other) => other.height)) / 2;
  const point = (/** @type {Node} */ each) => ({ x: Math.round(each.x - left), y: Math.round(middle(each)) });
  const routes = links.map(({ from }, index) => {
    const points = chains[index].map(point);
    return chains[index][0] === nodes.get(from) ? points : points.reverse();
  });
  return {
    width: Math.ceil(right - left), height: Math.max(0, height - GAP_Y),
    places: new Map([...nodes].map(([id, each]) => [id, point(each)])), routes,
  };
}
