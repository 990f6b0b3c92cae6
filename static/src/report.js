// report: the shapes of what POST /api/v1/analyze answers, for the type checker and for readers, and complete(), which
// gives what older services leave out. Lines and columns count from 1, columns in bytes; column 0 means none. file ""
// means no position.
import { causeKindOf } from './lessons.js';
import { stepsOfFlow } from './steps.js';

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
 * @property {string} expression
 * @property {string} reason
 * @property {number | null} [derefs]
 * @property {string | null} [function]
 */

/** @typedef {Position & {kind: 'syntax'|'type'|'import'|'unsupported', message: string, near?: string[]}} GoError */
/** @typedef {Position & {kind: LineKind, message: string, subject?: string, function?: string}} ReportLine */
/**
 * @typedef {Position & {
 *   function: string, what: string, kind: 'moved_to_heap'|'escapes_to_heap', cause: string, cause_kind: string,
 *   bytes: number|null, size_class?: number|null, type: string, flow: string[], steps: Step[], in_loop: boolean | null,
 *   inlined?: (Position & {function: string}) | null, suggestion?: string | null}} Allocation
 */
/** @typedef {Position & {function: string, param: string, to: string, level: number, steps: Step[]}} Leak */
/** @typedef {Position & {callee: string}} Call */
/** @typedef {Position & {function: string, what: string, bytes: number | null}} OnStack */
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
 * @property {{heap: number, stack: number, inlined_calls: number, inlinable_functions: number, leaking_params: number}} summary
 * @property {{functions: FunctionGraph[]}} [graph] when it was asked for
 */

/** What is asked of the analyzer beside the files. @typedef {{release?: string, detail: 1|2, no_inlining: boolean, graph?: boolean, output?: string}} Options */
/** @typedef {{name: string, text: string}} SourceFile */

const LISTS = ['errors', 'lines', 'allocations', 'structs', 'headers', 'hints'];

/** Whether an answer is one that the page can show. @param {any} body */
export function isReport(body) {
  return Boolean(body) && (body.status === 'ok' || body.status === 'errors') && typeof body.text === 'string' &&
    Boolean(body.summary) && LISTS.every((name) => Array.isArray(body[name]));
}

/** The same report with all that the page reads: what is missing is made from the compiler's lines. @param {any} report @returns {Report} */
export function complete(report) {
  /** @param {LineKind} kind @returns {ReportLine[]} */
  const ofKind = (kind) => report.lines.filter((/** @type {ReportLine} */ line) => line.kind === kind);
  report.leaks ??= ofKind('leaking_param').map(leakOfLine);
  report.calls ??= ofKind('inlining_call').map((line) => ({ ...line, callee: line.message.replace(/^inlining call to /, '') }));
  report.stack ??= ofKind('does_not_escape').map((line) => ({
    ...line, function: line.function ?? '', bytes: null, what: line.message.replace(/ does not escape$/, ''),
  }));
  for (const allocation of report.allocations) {
    allocation.steps ??= stepsOfFlow(allocation.flow);
    allocation.cause_kind ??= causeKindOf(allocation);
    allocation.in_loop ??= null;
  }
  return report;
}

// "leaking param content: p", "leaking param: p to result ~r0 level=1"
/** @param {ReportLine} line @returns {Leak} */
function leakOfLine(line) {
  const found = /^leaking param( content)?: (.+?)(?: to result (.+?) level=(-?\d+))?$/.exec(line.message);
  return {
    ...line, function: line.function ?? '', param: found?.[2] ?? line.message, to: found?.[3] ?? 'heap',
    level: found?.[4] ? Number(found[4]) : found?.[1] ? 1 : 0, steps: [],
  };
}
