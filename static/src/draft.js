// draft: the program is kept while it is written: for this tab, so that a reload loses nothing, and for the next tab that is
// opened. What another tab writes doesn't disturb this one.
import { keep, lasting, passing, recall } from './storage.js';

/** @typedef {import('./report.js').SourceFile} SourceFile */
/** @typedef {{files: SourceFile[], active: string}} Draft */

const KEY = 'escapement.draft';
const AFTER_MS = 400; // not with every key

/** @returns {Draft | null} */
export function formerDraft() {
  const draft = recall(passing(), KEY) ?? recall(lasting(), KEY);
  const files = draft?.files;
  if (!Array.isArray(files) || files.length === 0 || !files.every((file) => typeof file?.name === 'string' && typeof file?.text === 'string')) return null;
  return { files, active: files.some(({ name }) => name === draft.active) ? draft.active : files[0].name };
}

export class DraftKeeper {
  /** @param {() => Draft} current */
  constructor(current) {
    this.current = current;
    this.timer = 0;
    window.addEventListener('pagehide', () => this.timer && this.now());
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.now(), AFTER_MS);
  }

  now() {
    clearTimeout(this.timer);
    this.timer = 0;
    const draft = this.current();
    keep(passing(), KEY, draft);
    keep(lasting(), KEY, draft);
  }
}
