// explanation: why a value escapes: what it is, why in one sentence, the way it takes step by step, what that cause means, and the
// report's suggestion, if it has one. The card at a mark and the panel beside the table show the same.
import { el } from './dom.js';
import { LESSONS, lessonId } from './lessons.js';
import { isInProgram, placeText, positionButton } from './position_button.js';
import { placedSteps, wordsOf } from './steps.js';
import { because, bytesText, shorten, withoutShapes, withoutTypes } from './words.js';

/** @typedef {import('./report.js').Allocation} Allocation */
/** @typedef {import('./report.js').Step} Step */
/** @typedef {import('./position_button.js').GoTo} GoTo */

/** @param {Step[]} steps @param {GoTo} goTo */
export function flowList(steps, goTo) {
  const placed = placedSteps(steps);
  return el('ol', { class: 'flow', 'aria-label': 'How it escapes, step by step' }, ...steps.map((step) => {
    if (step.kind === 'flow') return el('li', { class: 'flow-hop' }, el('code', {}, step.text.replace(/^flow: /, '').replace(/:$/, '')));
    const number = placed.indexOf(step) + 1;
    return el('li', { class: 'flow-step' },
      number > 0 && el('span', { class: 'step-number', 'aria-hidden': 'true' }, number),
      el('span', {}, ...stepInWords(step), step.function && el('span', { class: 'soft' }, ` in ${step.function}`)),
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
  const taken = size_class && bytes !== null && size_class !== bytes ? `${bytesText(bytes)} (the allocator takes ${bytesText(size_class)})` : bytesText(bytes);
  return [bytes === null ? 'size varies' : taken, type && shorten(withoutShapes(type)), name && `in ${name}`, in_loop && 'in a loop: may be allocated again in each iteration'].filter(Boolean).join(' · ');
}

// What happens in a step: "&r is returned", with the expression as code.
/** @param {Step} step @returns {import('./dom.js').Child[]} */
function stepInWords(step) {
  return wordsOf(step).map((part) => ('code' in part ? el('code', {}, shorten(part.code)) : part.words));
}

/** @param {Allocation} allocation @param {GoTo} goTo @param {{heading?: 'h3' | 'h4', withPlace?: boolean, withLesson?: boolean}} [options] */
export function explanation(allocation, goTo, { heading = 'h3', withPlace = false, withLesson = true } = {}) {
  const { inlined, suggestion, copy_of, allocates } = allocation;
  withLesson &&= allocates; // what allocates nothing has no lesson
  const cause = lessonId(allocation.cause_kind);
  return el('div', { class: 'explanation' },
    el(heading, { class: 'why-title' }, el('code', {}, shorten(allocation.what)), ` ${because(allocation)}`),
    el('p', { class: 'facts' }, facts(allocation), withPlace && ' ', withPlace && positionButton(allocation, goTo)),
    inlined && el('p', { class: 'facts' }, 'Inlined from ', el('code', {}, withoutTypes(inlined.function)), isInProgram(inlined) && ` at ${placeText(inlined)}`,
      copy_of !== null && ': a copy of an expression that is listed where that function is written', '.'),
    allocation.steps.length > 0 && flowList(allocation.steps, goTo),
    (withLesson || suggestion) && el('dl', { class: 'lesson' },
      withLesson && el('dt', {}, LESSONS[cause].title), withLesson && el('dd', {}, LESSONS[cause].why),
      suggestion && el('dt', {}, 'How to avoid it'),
      suggestion && el('dd', { class: 'suggestion' }, suggestion)),
    withLesson && el('p', { class: 'facts' }, el('a', { href: `/docs/memory.html#${cause}`, target: '_blank', rel: 'noopener' }, 'More about this')));
}

/** What there is to know when nothing is chosen. */
export function stackAndHeap() {
  return el('div', { class: 'explanation' },
    el('h3', {}, 'When does a value escape?'),
    el('dl', { class: 'lesson' },
      el('dt', {}, 'The stack is nearly free'),
      el('dd', {}, 'Each call has a frame on its goroutine’s stack. Allocating and freeing the values in it is essentially free: the frame goes away when the function returns.'),
      el('dt', {}, 'The heap has a price'),
      el('dd', {}, 'A value on the heap has to be allocated, and later found and freed by the garbage collector. That is the price for living longer than the call.'),
      el('dt', {}, 'The compiler decides'),
      el('dd', {}, 'It isn’t new, & or make that decides; it’s whether anything can still refer to the value after the function returns. If the compiler can’t rule that out, the value escapes to the heap.')));
}
