// step_field: the steps of the flow that is being explained, numbered in the code where they happen, and the place that a
// link led to. Editing takes them away.
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import { el } from './dom.js';
import { wholeRange } from './expression.js';
import { rangeOf } from './positions.js';

/** @typedef {import('./positions.js').Span & {number: number}} NumberedSpan */

/** @type {import('@codemirror/state').StateEffectType<NumberedSpan[]>} */
export const setSteps = StateEffect.define();
/** @type {import('@codemirror/state').StateEffectType<import('./positions.js').Span | null>} */
export const setTarget = StateEffect.define();

/** @param {import('@codemirror/state').StateEffectType<any>} effectType @param {(state: import('@codemirror/state').EditorState, value: any) => import('@codemirror/view').DecorationSet} build */
function decorationField(effectType, build) {
  return StateField.define({
    create: () => Decoration.none,
    update(value, transaction) {
      for (const effect of transaction.effects) if (effect.is(effectType)) return build(transaction.state, effect.value);
      return transaction.docChanged ? Decoration.none : value;
    },
    provide: (self) => EditorView.decorations.from(self),
  });
}

const TAG_COLUMNS = 3; // what a number takes above the code; those nearer to each other share it

// A widget of its own: as a part of the marked range it would be drawn again for each piece into which other marks cut that.
class StepNumber extends WidgetType {
  /** @param {string} numbers */
  constructor(numbers) {
    super();
    this.numbers = numbers;
  }

  /** @param {StepNumber} other */
  eq(other) {
    return other.numbers === this.numbers;
  }

  toDOM() {
    return el('span', { class: 'cm-step-number', 'aria-hidden': 'true', 'data-step': this.numbers });
  }
}

const steps = decorationField(setSteps, (state, spans) => {
  /** @type {Map<number, {from: number, to: number, numbers: number[]}>} */
  const places = new Map();
  for (const span of /** @type {NumberedSpan[]} */ (spans)) {
    if (span.line > state.doc.lines) continue;
    const { from, to } = wholeRange(state, span);
    if (to <= from) continue;
    const place = places.get(from) ?? { from, to, numbers: [] };
    place.numbers.push(span.number);
    places.set(from, place);
  }
  const inOrder = [...places.values()].sort((a, b) => a.from - b.from);
  inOrder.forEach((place, index) => {
    const before = inOrder.slice(0, index).findLast(({ numbers }) => numbers.length > 0);
    if (before && place.from - before.from < TAG_COLUMNS) before.numbers.push(...place.numbers.splice(0));
  });
  return Decoration.set(inOrder.flatMap(({ from, to, numbers }) => [
    Decoration.mark({ class: 'cm-step' }).range(from, to),
    ...(numbers.length > 0 ? [Decoration.widget({ widget: new StepNumber(numbers.sort((a, b) => a - b).join(', ')), side: -1 }).range(from)] : []),
  ]), true);
});

const target = decorationField(setTarget, (state, span) => {
  if (!span || span.line > state.doc.lines) return Decoration.none;
  const { from, to } = span.end_line ? wholeRange(state, span) : rangeOf(state.doc, span);
  return to > from ? Decoration.set([Decoration.mark({ class: 'cm-target' }).range(from, to)]) : Decoration.none;
});

export const stepsExtension = [steps, target];
