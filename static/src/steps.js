// steps: the way of a value to the heap. The report has it as steps; older services only as the compiler's lines,
// "flow: ~r0 ← &r" and "from &r (address-of) at main.go:13:9", which are read here.

/** @typedef {import('./report.js').Step} Step */

const FROM = /^from (.*) \(([^()]+(?:\([^()]*\))?[^()]*)\) at (?:\.\/)?([^\s:]+\.go):(\d+):(\d+)$/s;

/** @param {string[]} flow @returns {Step[]} */
export function stepsOfFlow(flow) {
  return flow.map((text) => {
    const match = FROM.exec(text.trim());
    if (!match) return { kind: 'flow', text, expression: text.replace(/^flow: /, ''), reason: '' };
    return { kind: 'from', text, expression: match[1], reason: match[2], file: match[3], line: Number(match[4]), column: Number(match[5]) };
  });
}

/** The steps that have a place, in order: those that are numbered, in the text and in the code alike. @param {Step[]} steps */
export function placedSteps(steps) {
  return steps.filter((step) => step.file && step.line);
}

// What the compiler's short reasons mean. What isn't here is shown as the compiler has it.
/** @type {Record<string, string>} */
const REASONS = {
  'address-of': 'takes the address',
  return: 'is returned',
  reference: 'is used by reference',
  assign: 'is assigned',
  'assign-pair': 'is assigned',
  'call parameter': 'is passed to a call',
  'interface-converted': 'is put into an interface',
  'captured by a closure': 'is captured by a function literal',
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
  'appendee slice': 'is the slice appended to',
  dot: 'is a field of it',
  'fixed-array-index-of': 'is an element of the array',
  indirection: 'is read through a pointer',
  slice: 'is sliced',
  'non-constant size': 'its size is not constant',
  'too large for stack': 'is too large for the stack',
  'passed to call[argument escapes]': 'is passed to a call that lets it escape',
  spill: 'is kept where it is needed later',
};

/** @param {string} reason */
export function reasonInWords(reason) {
  return REASONS[reason] ?? reason;
}
