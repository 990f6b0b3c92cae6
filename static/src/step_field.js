// step_field: the steps of the flow that is being explained, numbered in the code where they happen, and the place that a
// link led to. Editing takes them away.
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { rangeOf } from './positions.js';

/** @typedef {import('./positions.js').Span & {number: number}} NumberedSpan */

/** @type {import('@codemirror/state').StateEffectType<NumberedSpan[]>} */
export const setSteps = StateEffect.define();
/** @type {import('@codemirror/state').StateEffectType<import('./positions.js').Span | null>} */
export const setTarget = StateEffect.define();

/** @param {import('@codemirror/state').StateEffectType<any>} effectType @param {(doc: import('@codemirror/state').Text, value: any) => import('@codemirror/view').DecorationSet} build */
function decorationField(effectType, build) {
  return StateField.define({
    create: () => Decoration.none,
    update(value, transaction) {
      for (const effect of transaction.effects) if (effect.is(effectType)) return build(transaction.state.doc, effect.value);
      return transaction.docChanged ? Decoration.none : value;
    },
    provide: (self) => EditorView.decorations.from(self),
  });
}

const TAG_COLUMNS = 3; // what a number takes above the code; those nearer to each other share it

const steps = decorationField(setSteps, (doc, spans) => {
  /** @type {Map<number, {from: number, to: number, numbers: number[]}>} */
  const places = new Map();
  for (const span of /** @type {NumberedSpan[]} */ (spans)) {
    if (span.line > doc.lines) continue;
    const { from, to } = rangeOf(doc, span);
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
  return Decoration.set(inOrder.map(({ from, to, numbers }) =>
    Decoration.mark({ class: 'cm-step', attributes: numbers.length > 0 ? { 'data-step': numbers.sort((a, b) => a - b).join(', ') } : {} }).range(from, to)), true);
});

const target = decorationField(setTarget, (doc, span) => {
  if (!span || span.line > doc.lines) return Decoration.none;
  const { from, to } = rangeOf(doc, span);
  return to > from ? Decoration.set([Decoration.mark({ class: 'cm-target' }).range(from, to)]) : Decoration.none;
});

export const stepsExtension = [steps, target];
