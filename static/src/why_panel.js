// why_panel: "Why does this allocate?": for the allocation that is selected in the table, the way its address takes
// and what can be done; with nothing selected, what stack and heap are.
import { el, show } from './dom.js';
import { lessonOf } from './lessons.js';
import { positionButton } from './position_button.js';
import { verdict } from './words.js';

/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {import('./position_button.js').GoTo} GoTo */

const STEP_POSITION = /^(.*?)[ ]?(?:at )?\.?\/?([^\s:]+\.go):(\d+):(\d+)$/s;

/** One step of a flow, its position a button. @param {string} step @param {GoTo} goTo */
function flowStep(step, goTo) {
  const match = STEP_POSITION.exec(step.trim());
  const button = match && positionButton({ file: match[2], line: Number(match[3]), column: Number(match[4]) }, goTo);
  if (!button) return el('li', {}, el('code', {}, step.trim()));
  return el('li', {}, el('code', {}, match[1]), ' ', button);
}

/** @param {Element} panel @param {Allocation} allocation @param {GoTo} goTo */
export function showWhy(panel, allocation, goTo) {
  const lesson = lessonOf(allocation);
  show(panel,
    el('h3', {}, 'Why does this allocate?'),
    el('p', { class: 'why-subject' },
      el('code', {}, verdict(allocation.kind, [allocation.what])),
      allocation.function && ` in ${allocation.function}`,
      allocation.cause && ` — ${allocation.cause}`),
    allocation.flow.length > 0 && el('ol', { class: 'flow', 'aria-label': 'How it gets there' }, ...allocation.flow.map((step) => flowStep(step, goTo))),
    el('dl', { class: 'lesson' },
      el('dt', {}, lesson.title), el('dd', {}, lesson.why),
      el('dt', {}, 'What to change'), el('dd', {}, lesson.change)));
}

/** @param {Element} panel */
export function showStackAndHeap(panel) {
  show(panel,
    el('h3', {}, 'Why does a value allocate?'),
    el('dl', { class: 'lesson' },
      el('dt', {}, 'The stack is free'),
      el('dd', {}, 'Each call has a frame on its goroutine’s stack. Values in it cost nothing to make and nothing to free: the frame goes away when the function returns.'),
      el('dt', {}, 'The heap has a price'),
      el('dd', {}, 'A value on the heap has to be allocated, and later found and freed by the garbage collector. That is the price for living longer than the call.'),
      el('dt', {}, 'The compiler decides'),
      el('dd', {}, 'Not new, & or make decide, but whether something may still point to the value after its function has returned. If the compiler can’t rule it out, the value escapes to the heap.')));
}
