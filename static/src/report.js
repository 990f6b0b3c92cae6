// report: the shapes of what POST /api/v1/analyze answers, for the type checker and for readers. Lines and columns count from 1, columns in bytes; column 0 means none. file ""
// means no position.

/** @typedef {{file: string, line: number, column: number, end_line?: number | null, end_column?: number | null}} Position */

/** @typedef {'can_inline'|'inlining_call'|'devirtualizing'|'moved_to_heap'|'escapes_to_heap'|'does_not_escape'|'leaking_param'|'bounds_check'|'other'} LineKind */

/**
 * One step of the way to the heap; without a place where there is none.
 * @typedef {object} Step
 * @property {'flow'|'from'} kind
 * @property {string} text as the compiler has it
 * @property {string | null} [file]
 * @property {number | null} [line]
 * @property {number | null} [column]
 * @property {number | null} [end_line]
 * @property {number | null} [end_column]
 * @property {string | null} expression of kind from
 * @property {string | null} reason of kind from
 * @property {number | null} [derefs]
 * @property {string | null} [function]
 */

/** @typedef {Position & {kind: 'syntax'|'type'|'import'|'unsupported', message: string, near?: string[]}} GoError */
/** @typedef {Position & {kind: LineKind, message: string, subject?: string, function?: string}} ReportLine */
/**
 * @typedef {Position & {
 *   function: string, what: string, kind: 'moved_to_heap'|'escapes_to_heap', cause: string, cause_kind: string,
 *   bytes: number|null, size_class?: number|null, type: string, flow: string[], steps: Step[], in_loop: boolean,
 *   allocates: boolean, copy_of: number | null,
 *   inlined?: (Position & {function: string}) | null, suggestion?: string | null}} Allocation
 */
/** @typedef {Position & {function: string, param: string, to: string, level: number, steps: Step[]}} Leak */
/** @typedef {Position & {callee: string}} Call */
/** What does not escape; may_allocate says when it allocates all the same. @typedef {Position & {function: string, what: string, bytes: number | null, may_allocate: string | null}} OnStack */
/** @typedef {{name: string, type: string, offset: number, size: number, align: number, padding_after: number}} Field */
/** @typedef {Position & {name: string, size: number, align: number, padding: number, best_size: number, fields: Field[]}} Struct */
/** @typedef {{kind: string, type: string, size: number, words: string[], data: string}} Header */
/** @typedef {Position & {kind: string, message: string}} Hint */

/** @typedef {{id: number, name: string, kind: string, file: string, line: number, column: number, loop_depth: number, escapes: boolean, bytes: number | null}} Location */
/** @typedef {{from: number, to: number, derefs: number, file: string, line: number, column: number, reason: string}} Edge */
/** @typedef {{name: string, file: string, line: number, locations: Location[], edges: Edge[]}} FunctionGraph */

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
 * @property {Leak[]} leaks
 * @property {Call[]} calls
 * @property {OnStack[]} stack
 * @property {Struct[]} structs
 * @property {Header[]} headers
 * @property {Hint[]} hints
 * @property {{functions: FunctionGraph[]}} [graph] when it was asked for
 */

/** What is asked of the analyzer beside the files. @typedef {{release?: string, detail: 1|2, no_inlining: boolean, graph?: boolean, output?: string}} Options */
/** @typedef {{name: string, text: string}} SourceFile */

const LISTS = ['errors', 'lines', 'allocations', 'leaks', 'calls', 'stack', 'structs', 'headers', 'hints'];

/** Whether an answer is one that the page can show. @param {any} body */
export function isReport(body) {
  return Boolean(body) && (body.status === 'ok' || body.status === 'errors') && typeof body.text === 'string' &&
    Boolean(body.summary) && LISTS.every((name) => Array.isArray(body[name]));
}
