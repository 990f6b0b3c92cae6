// steps: the way of a value to the heap, in words.

/** @typedef {import('./report.js').Step} Step */

/** The steps that have a place, in order: those that are numbered, in the text and in the code alike. @param {Step[]} steps */
export function placedSteps(steps) {
  return steps.filter((step) => step.file && step.line);
}

// What the compiler's short reasons mean, said behind the expression. What isn't here is shown as the compiler has it.
/** @type {Record<string, string>} */
const REASONS = {
  reference: 'is captured by reference',
  'call parameter': 'is the call that it is passed to',
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

/** @typedef {{code: string} | {words: string}} Part of a sentence */

/** Where the expression isn't simply what the reason is about. @type {Record<string, (expression: string) => Part[]>} */
const SENTENCES = {
  'address-of': (expression) => [{ words: 'the address of ' }, { code: expression.replace(/^&/, '') }, { words: ' is taken' }],
  return: (expression) => [{ code: expression.replace(/^return /, '') }, { words: ' is returned' }],
  assign: assigned,
  'assign-pair': assigned,
};

/** @param {string} expression "a := b", or only one side of it @returns {Part[]} */
function assigned(expression) {
  const [, left, right] = /^(.+?) :?= (.+)$/s.exec(expression) ?? [];
  return left ? [{ code: right }, { words: ' is assigned to ' }, { code: left }] : [{ code: expression }, { words: ' is assigned' }];
}

/** What happens in a step. @param {Step} step @returns {Part[]} */
export function wordsOf({ expression, reason }) {
  const sentence = Object.hasOwn(SENTENCES, reason ?? '') ? SENTENCES[reason ?? ''] : null;
  if (sentence) return sentence(expression ?? '');
  return [{ code: expression ?? '' }, { words: ` ${Object.hasOwn(REASONS, reason ?? '') ? REASONS[reason ?? ''] : reason}` }];
}
