// report: the shapes of what POST /api/v1/analyze answers, for the type checker and for readers. No code.
// Lines and columns count from 1, columns in bytes; column 0 means none. file "" means no position.

/** @typedef {{file: string, line: number, column: number}} Position */

/** @typedef {'can_inline'|'inlining_call'|'devirtualizing'|'moved_to_heap'|'escapes_to_heap'|'does_not_escape'|'leaking_param'|'bounds_check'|'other'} LineKind */

/** @typedef {Position & {kind: 'syntax'|'type'|'import'|'unsupported', message: string, near?: string[]}} GoError */
/** @typedef {Position & {kind: LineKind, message: string}} ReportLine */
/** @typedef {Position & {function: string, what: string, kind: 'moved_to_heap'|'escapes_to_heap', cause: string, bytes: number|null, type: string, flow: string[]}} Allocation */
/** @typedef {{name: string, type: string, offset: number, size: number, align: number, padding_after: number}} Field */
/** @typedef {Position & {name: string, size: number, align: number, padding: number, best_size: number, fields: Field[]}} Struct */
/** @typedef {{kind: string, type: string, size: number, words: string[], data: string}} Header */
/** @typedef {Position & {kind: string, message: string}} Hint */

/**
 * @typedef {object} Report
 * @property {string} analyzer
 * @property {string} release
 * @property {string} go_version
 * @property {string} goarch
 * @property {'ok'|'errors'} status
 * @property {boolean} partial
 * @property {GoError[]} errors
 * @property {string} text
 * @property {ReportLine[]} lines
 * @property {Allocation[]} allocations
 * @property {Struct[]} structs
 * @property {Header[]} headers
 * @property {Hint[]} hints
 * @property {{heap: number, stack: number, inlined_calls: number, inlinable_functions: number, leaking_params: number}} summary
 */

/** What the switches above the editor ask of the analyzer. @typedef {{detail: 1|2, no_inlining: boolean}} Options */

// The one file of the playground, as the report names it.
export const FILE_NAME = 'main.go';
