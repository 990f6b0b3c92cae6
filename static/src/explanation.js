// explanation: why a value goes to the heap: what it is, why in one sentence, the way it takes step by step, and what would
// keep it on the stack. The card at a mark and the panel beside the table show the same.
import { el } from './dom.js';
import { lessonOf } from './lessons.js';
import { isInProgram, placeText, positionButton } from './position_button.js';
import { placedSteps, reasonInWords } from './steps.js';
import { because, bytesText, shorten } from './words.js';

/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {import('./report.js').Step} Step */
/** @typedef {import('./position_button.js').GoTo} GoTo */

/** @param {Step[]} steps @param {GoTo} goTo */
export function flowList(steps, goTo) {
  const placed = placedSteps(steps);
  return el('ol', { class: 'flow', 'aria-label': 'How it gets there, step by step' }, ...steps.map((step) => {
    if (step.kind === 'flow') return el('li', { class: 'flow-hop' }, el('code', {}, step.text.replace(/^flow: /, '').replace(/:$/, '')));
    const number = placed.indexOf(step) + 1;
    return el('li', { class: 'flow-step' },
      number > 0 && el('span', { class: 'step-number', 'aria-hidden': 'true' }, number),
      el('span', {}, el('code', {}, shorten(step.expression)), ` ${reasonInWords(step.reason)}`, step.function && el('span', { class: 'soft' }, ` in ${step.function}`)),
      stepPlace(step, goTo));
  }));
}

/** @param {Step} step @param {GoTo} goTo */
function stepPlace(step, goTo) {
  if (!step.file || !step.line) return null;
  return positionButton(step, goTo) ?? el('span', { class: 'position-elsewhere' }, `${step.file}:${step.line}`);
}

/** "24 B, record, in a loop" @param {Allocation} allocation */
function facts({ bytes, size_class, type, in_loop, function: name }) {
  const taken = size_class && bytes !== null && size_class !== bytes ? `${bytesText(bytes)}, of which the allocator makes ${bytesText(size_class)}` : bytesText(bytes);
  return [bytes === null ? 'size known at run time' : taken, type && shorten(type), name && `in ${name}`, in_loop && 'in a loop: once for each iteration'].filter(Boolean).join(' · ');
}

// The compiler lists it, but nothing is allocated for it.
const FREE_TITLE = 'What it costs';
const FREE_WORDS = 'Nothing: its memory is there before the program runs, or none is needed.';

/** @param {Allocation} allocation @param {GoTo} goTo @param {{heading?: 'h3' | 'h4', withPlace?: boolean}} [options] */
export function explanation(allocation, goTo, { heading = 'h3', withPlace = false } = {}) {
  const lesson = lessonOf(allocation);
  const { inlined, suggestion } = allocation;
  return el('div', { class: 'explanation' },
    el(heading, { class: 'why-title' }, el('code', {}, shorten(allocation.what)), ` ${because(allocation)}`),
    el('p', { class: 'facts' }, facts(allocation), withPlace && ' ', withPlace && positionButton(allocation, goTo)),
    inlined && el('p', { class: 'facts' }, 'The code is that of ', el('code', {}, inlined.function), ', which was inlined here',
      isInProgram(inlined) && ` at ${placeText(inlined)}`, '.'),
    allocation.steps.length > 0 && flowList(allocation.steps, goTo),
    el('dl', { class: 'lesson' },
      el('dt', {}, lesson.title), el('dd', {}, lesson.why),
      ...(allocation.bytes === 0 ? [el('dt', {}, FREE_TITLE), el('dd', {}, FREE_WORDS)] : [
        el('dt', {}, 'What would keep it on the stack'),
        suggestion && el('dd', { class: 'suggestion' }, suggestion),
        el('dd', {}, lesson.change)])),
    el('p', { class: 'facts' }, el('a', { href: `/docs/memory.html#${lesson.id}`, target: '_blank', rel: 'noopener' }, 'More about this')));
}

/** What there is to know when nothing is chosen. */
export function stackAndHeap() {
  return el('div', { class: 'explanation' },
    el('h3', {}, 'Why does a value allocate?'),
    el('dl', { class: 'lesson' },
      el('dt', {}, 'The stack is free'),
      el('dd', {}, 'Each call has a frame on its goroutine’s stack. Values in it cost nothing to make and nothing to free: the frame goes away when the function returns.'),
      el('dt', {}, 'The heap has a price'),
      el('dd', {}, 'A value on the heap has to be allocated, and later found and freed by the garbage collector. That is the price for living longer than the call.'),
      el('dt', {}, 'The compiler decides'),
      el('dd', {}, 'Not new, & or make decide, but whether something may still point to the value after its function has returned. If the compiler can’t rule it out, the value escapes to the heap.')));
}
