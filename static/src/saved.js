// saved: the saved program that the address is of: that it is saved, since when and with which release.
import { byId, el, show } from './dom.js';
import { releaseName } from './switches.js';

/** The id in an address, the page's own if no other is given, if it is a saved program's. */
export function savedId(path = location.pathname) {
  return /^\/p\/([A-Za-z0-9_-]+)\/?$/.exec(path)?.[1] ?? null;
}

const TITLE = 'Escapement: what escapes to the heap in Go code, and why';

/** @param {import('./api.js').Saved} saved */
export function showSaved({ created_at, release, name }) {
  document.title = name ? `${name} · Escapement` : TITLE;
  const date = created_at ? new Date(created_at) : null;
  show(byId('saved'), el('p', { class: 'saved' },
    el('span', { class: 'saved-mark' }, '✓ Saved'),
    date && !Number.isNaN(date.valueOf()) && el('span', {}, el('time', { datetime: created_at ?? '' }, date.toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' }))),
    release && el('span', {}, `analyzed with ${releaseName(release)}`),
    el('span', { class: 'saved-hint' }, 'Edits won’t change the saved version.')));
}

/** The program isn't the saved one any more. */
export function hideSaved() {
  document.title = TITLE;
  show(byId('saved'));
}
