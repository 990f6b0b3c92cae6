// steps: the way of a value to the heap, in words.

/** @typedef {import('./report.js').Step} Step */

/** The steps that have a place, in order: those that are numbered, in the text and in the code alike. @param {Step[]} steps */
export function placedSteps(steps) {
  return steps.filter((step) => step.file && step.line);
}

// What the compiler's short reasons mean. What isn't here is shown as the compiler has it.
// They stand behind the expression, unless they end in "…": then before it.
/** @type {Record<string, string>} */
const REASONS = {
  'address-of': 'the address is taken:…',
  return: 'is returned',
  reference: 'is captured by reference',
  assign: 'is assigned',
  'assign-pair': 'is assigned',
  'call parameter': 'is passed to a call',
  'interface-converted': 'is put into an interface',
  'captured by a closure': 'is captured by a closure',
  'slice-literal-element': 'becomes an element of a slice',
  'struct literal element': 'becomes a field of a struct',
  'array literal element': 'becomes an element of an array',
  'map literal element': 'becomes an element of a map',
  'map literal key': 'becomes a key of a map',
  'key of map put': 'becomes a key of a map',
  'value of map put': 'is stored in a map',
  'slice-element-equals': 'is stored in a slice',
  'star-assign': 'is stored through a pointer',
  'star-dot-equals': 'is stored in a field through a pointer',
  'dot of pointer': 'is a field reached through a pointer',
  'dot-equals': 'is stored in a field',
  send: 'is sent on a channel',
  range: 'is read by range',
  'range-deref': 'is read by range through a pointer',
  'append': 'is appended',
  'appended to slice': 'is appended to a slice',
  'appendee slice': 'is what append extends',
  dot: 'is a field',
  'fixed-array-index-of': 'is an element of the array',
  indirection: 'is read through a pointer',
  slice: 'is sliced',
  'non-constant size': 'has a size that is not constant',
  'too large for stack': 'is too large for the stack',
  'passed to call[argument escapes]': 'is passed to a call that lets it escape',
  spill: 'needs storage of its own',
};

/** What is said before the expression of a step, and what behind it. @param {string} reason @returns {[string, string]} */
export function wordsOf(reason) {
  const words = REASONS[reason] ?? reason;
  return words.endsWith('…') ? [words.slice(0, -1), ''] : ['', words];
}
