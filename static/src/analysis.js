// analysis: decides when to ask. One request is under way at most: what is typed meanwhile makes it stale, and it is
// aborted. While the service can't be reached it is asked again, ever more slowly.
import { Problem, Unreachable, analyze } from './api.js';

/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./report.js').Options} Options */
/** @typedef {import('./report.js').SourceFile} SourceFile */
/**
 * @typedef {{phase: 'working'}
 *   | {phase: 'done', report: Report, options: Options, spent: number | null}
 *   | {phase: 'failed', error: Problem | Unreachable, retryInSeconds: number}} Outcome
 */

// How long after a key the question is asked: at once, as long as answers come at once; slower services are asked less.
const LEAST_QUIET_MS = 15;
const MOST_QUIET_MS = 300;
const RETRY_SECONDS = [2, 4, 8, 15, 30];
const RETRIED_STATUS = new Set([502, 503]);

export class Analysis {
  /**
   * @param {() => {files: SourceFile[], options: Options}} question what to ask, read when the request starts
   * @param {(outcome: Outcome) => void} tell
   */
  constructor(question, tell) {
    this.question = question;
    this.tell = tell;
    this.timer = 0;
    this.failures = 0;
    this.milliseconds = 0; // what the last answer took
    this.request = new AbortController();
    window.addEventListener('online', () => this.failures > 0 && this.now());
  }

  /** Asks when nothing has changed for a moment. */
  soon() {
    this.request.abort();
    this.after(Math.min(Math.max(this.milliseconds / 3, LEAST_QUIET_MS), MOST_QUIET_MS));
  }

  /** What is asked isn't wanted any more. */
  stop() {
    clearTimeout(this.timer);
    this.request.abort();
    this.failures = 0;
  }

  /** @param {number} milliseconds */
  after(milliseconds) {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.now(), milliseconds);
  }

  /** Asks at once. */
  async now() {
    clearTimeout(this.timer);
    this.request.abort();
    const request = (this.request = new AbortController());
    const { files, options } = this.question();
    const started = performance.now();
    this.tell({ phase: 'working' });
    /** @type {Outcome} */
    let outcome;
    try {
      const { report, spent } = await analyze(files, options, request.signal);
      this.failures = 0;
      this.milliseconds = performance.now() - started;
      outcome = { phase: 'done', report, options, spent };
    } catch (error) {
      if (request.signal.aborted) return;
      if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
      outcome = { phase: 'failed', error, retryInSeconds: this.planRetry(error) };
    }
    if (!request.signal.aborted) this.tell(outcome);
  }

  /** Plans the next attempt where one could help; gives the seconds until then, or 0. @param {Problem | Unreachable} error */
  planRetry(error) {
    const worthIt = error instanceof Problem ? RETRIED_STATUS.has(error.status) : !error.timedOut;
    if (!worthIt) return 0;
    const planned = RETRY_SECONDS[Math.min(this.failures, RETRY_SECONDS.length - 1)];
    const seconds = Math.max(planned, error instanceof Problem ? error.retryAfterSeconds : 0);
    this.failures++;
    this.after(seconds * 1000);
    return seconds;
  }
}
