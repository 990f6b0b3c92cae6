// switches: what the reader chose above the editor, remembered by the browser where it allows that.
import { byId } from './dom.js';

const STORE = 'escapement.switches';

/** @typedef {{detail: boolean, noInlining: boolean, quietNotes: boolean}} Choices */

const IDS = /** @type {const} */ ({ detail: 'switch-detail', noInlining: 'switch-no-inlining', quietNotes: 'switch-quiet' });

/** @returns {Partial<Choices>} */
function remembered() {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '{}') ?? {};
  } catch {
    return {}; // storage is forbidden, or what it holds isn't ours
  }
}

export class Switches {
  /** @param {{onOptions: () => void, onQuietNotes: (shown: boolean) => void}} events */
  constructor({ onOptions, onQuietNotes }) {
    const former = remembered();
    for (const name of /** @type {(keyof Choices)[]} */ (Object.keys(IDS))) {
      const box = this.box(name);
      box.checked = former[name] === true;
      box.addEventListener('change', () => {
        this.remember();
        if (name === 'quietNotes') onQuietNotes(box.checked);
        else onOptions();
      });
    }
    onQuietNotes(this.box('quietNotes').checked);
  }

  /** @param {keyof Choices} name */
  box(name) {
    return /** @type {HTMLInputElement} */ (byId(IDS[name]));
  }

  /** @returns {import('./report.js').Options} */
  get options() {
    return { detail: this.box('detail').checked ? 2 : 1, no_inlining: this.box('noInlining').checked };
  }

  remember() {
    /** @type {Choices} */
    const choices = { detail: this.box('detail').checked, noInlining: this.box('noInlining').checked, quietNotes: this.box('quietNotes').checked };
    try {
      localStorage.setItem(STORE, JSON.stringify(choices));
    } catch {
      // then not
    }
  }
}
