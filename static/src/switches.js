// switches: what the reader chose above the editor, remembered by the browser where it allows that: how the compiler is
// asked, and which kinds of marks are shown.
import { byId, el } from './dom.js';
import { KINDS } from './marks.js';
import { keep, lasting, recall } from './storage.js';

/** @typedef {import('./report.js').Options} Options */
/** @typedef {import('./marks.js').Kind} Kind */

const STORE = 'escapement.switches';
const SHOWN_AT_FIRST = new Set(['escapes', 'leaks']);

export class Switches {
  /** @param {{onOptions: () => void, onKinds: (kinds: Set<Kind>) => void}} events */
  constructor({ onOptions, onKinds }) {
    const former = recall(lasting(), STORE) ?? {};
    this.detail = box('switch-detail', former.detail === true);
    this.noInlining = box('switch-no-inlining', former.noInlining === true);
    this.release = /** @type {HTMLSelectElement} */ (byId('release'));
    for (const control of [this.detail, this.noInlining]) control.addEventListener('change', () => (this.remember(), onOptions()));
    this.release.addEventListener('change', onOptions);

    /** @type {Set<Kind>} */
    this.kinds = new Set(KINDS.map(({ kind }) => kind).filter((kind) => (Array.isArray(former.kinds) ? former.kinds : [...SHOWN_AT_FIRST]).includes(kind)));
    /** @type {Map<Kind, HTMLElement>} */
    this.counts = new Map();
    byId('kinds').append(...KINDS.map(({ kind, glyph, name, many }) => {
      const count = el('span', { class: 'chip-count' });
      this.counts.set(kind, count);
      const chip = el('button', { type: 'button', class: 'chip', id: `kind-${kind}`, 'aria-pressed': String(this.kinds.has(kind)), title: `Mark where ${many}` },
        el('span', { class: `glyph glyph-${kind}`, 'aria-hidden': 'true' }, glyph), name, count);
      chip.addEventListener('click', () => {
        if (!this.kinds.delete(kind)) this.kinds.add(kind);
        chip.setAttribute('aria-pressed', String(this.kinds.has(kind)));
        this.remember();
        onKinds(new Set(this.kinds));
      });
      return chip;
    }));
    onKinds(new Set(this.kinds));
  }

  /** @returns {Options} */
  get options() {
    const release = this.release.value;
    return { ...(release && { release }), detail: this.detail.checked ? 2 : 1, no_inlining: this.noInlining.checked };
  }

  /** Sets what a saved program was analyzed with. @param {Partial<Options>} options */
  set({ release, detail, no_inlining }) {
    this.detail.checked = detail === 2;
    this.noInlining.checked = no_inlining === true;
    if (release) this.chooseRelease(release);
  }

  /** @param {string} release */
  chooseRelease(release) {
    if (![...this.release.options].some(({ value }) => value === release)) this.release.append(el('option', { value: release }, releaseName(release)));
    this.release.value = release;
  }

  /** @param {{default: string, releases: {release: string, go_version: string}[]}} list */
  offerReleases(list) {
    const chosen = this.release.value;
    this.release.replaceChildren(...list.releases.map(({ release, go_version }) => el('option', { value: release === list.default ? '' : release, title: go_version }, releaseName(release))));
    this.release.closest('label')?.toggleAttribute('hidden', list.releases.length < 2);
    this.chooseRelease(chosen === list.default ? '' : chosen);
  }

  /** Shows how many of each kind there are; nothing where there is no answer. @param {Record<Kind, number> | null} counts */
  count(counts) {
    for (const [kind, count] of this.counts) count.textContent = counts ? counts[kind].toLocaleString('en') : '';
  }

  remember() {
    keep(lasting(), STORE, { detail: this.detail.checked, noInlining: this.noInlining.checked, kinds: [...this.kinds] });
  }
}

/** "Go 1.27" for "go1.27" @param {string} release */
export function releaseName(release) {
  return release.replace(/^go/, 'Go ');
}

/** @param {string} id @param {boolean} isChecked */
function box(id, isChecked) {
  const input = /** @type {HTMLInputElement} */ (byId(id));
  input.checked = isChecked;
  return input;
}
