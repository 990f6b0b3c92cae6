// program_history: which program an entry of the browser's history is. A saved program, an example and the code in a link have an
// address of their own; the program that one works on is at "/". Editing one of the former goes on at "/" in an entry of its own, so
// that Back leads to what it was made from, and Forward to what was made.

/** @typedef {import('./draft.js').Draft} Draft */

const HOME = '/';

export class ProgramHistory {
  /** @param {{program: () => Draft, open: (kept: Draft | null) => void}} page open: shows what the address is of; kept: what was there at "/" */
  constructor({ program, open }) {
    this.program = program;
    this.open = open;
    /** @type {Map<number, Draft>} by entry: the programs at "/", as long as the page isn't loaded again */
    this.kept = new Map();
    this.entry = Number(history.state?.entry) || 0;
    this.last = this.entry;
    this.isHome = isHome();
    if (!history.state) history.replaceState({ entry: this.entry }, '');
    window.addEventListener('popstate', ({ state }) => this.arrive(state));
  }

  /** @param {{entry?: number} | null} state */
  arrive(state) {
    this.keep();
    if (state) this.entry = Number(state.entry) || 0;
    else history.replaceState({ entry: (this.entry = ++this.last) }, ''); // an address that was typed
    this.isHome = isHome();
    this.open(this.isHome ? this.kept.get(this.entry) ?? null : null);
  }

  keep() {
    if (this.isHome) this.kept.set(this.entry, this.program());
  }

  /** Another program is about to be shown, at this address. @param {string} address */
  go(address) {
    this.keep();
    if (address !== location.pathname + location.hash) history.pushState({ entry: (this.entry = ++this.last) }, '', address);
    this.isHome = isHome();
  }

  /** The program has become one of its own. */
  leave() {
    if (!this.isHome) this.go(HOME);
  }

  /** The same program has got an address. @param {string} address */
  name(address) {
    history.replaceState({ entry: this.entry }, '', address);
    this.isHome = isHome();
  }
}

function isHome() {
  return location.pathname === HOME && !location.hash;
}
