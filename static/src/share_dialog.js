// share_dialog: saves the program, then gives its short permanent link and what to paste where: in a wiki, a README, a page.
import { Problem, Unreachable, save } from './api.js';
import { copyButton } from './copy_button.js';
import { el, show } from './dom.js';

/** @typedef {import('./report.js').SourceFile} SourceFile */
/** @typedef {import('./report.js').Options} Options */

/** What can be pasted where, for an address and an id. @param {string} origin @param {string} id */
export function waysToEmbed(origin, id) {
  const link = `${origin}/p/${id}`;
  return [
    { name: 'Link', hint: 'Opens this program. Shows a preview in tools that support oEmbed or Open Graph.', text: link },
    { name: 'Frame', hint: 'For Confluence, Notion and any page: annotated code, no JavaScript needed.', text: `<iframe src="${origin}/embed/${id}" title="Escape analysis" width="100%" height="420" loading="lazy"></iframe>` },
    { name: 'Element', hint: 'For pages that allow scripts (MkDocs, Docusaurus). Resizes itself to fit.', text: `<script async src="${origin}/embed.js"></script>\n<go-escape snippet="${id}"></go-escape>` },
    { name: 'Image', hint: 'Markdown, for a README or a wiki that only allows images.', text: `[![Escape analysis](${link}.svg)](${link})` },
  ];
}

/**
 * Opens the dialog.
 * @param {HTMLDialogElement} dialog @param {SourceFile[]} files @param {Options} options
 * @param {(saved: import('./api.js').Saved) => void} onSaved
 */
export async function share(dialog, files, options, onSaved) {
  const close = el('button', { type: 'button', class: 'icon dialog-close', 'aria-label': 'Close', onclick: () => dialog.close() }, '×');
  const body = el('div', { 'aria-live': 'polite' }, el('p', { class: 'facts' }, 'Saving…'));
  show(dialog, el('h2', { id: 'share-title' }, 'Share'), body, close);
  dialog.setAttribute('aria-labelledby', 'share-title');
  dialog.showModal();
  try {
    const saved = await save(files, options, titleOf(files));
    onSaved(saved);
    show(body, ...waysToEmbed(location.origin, saved.id).map((way, index) => wayRow(way, index)),
      el('p', { class: 'facts' }, 'Anyone with the link can see this program. It isn’t listed anywhere, and can’t be changed or deleted here. ', el('a', { href: '/docs/' }, 'Embedding guide'), '.'));
    /** @type {HTMLElement | null} */ (body.querySelector('button'))?.focus();
  } catch (error) {
    if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
    show(body, el('p', { class: 'alert-title' }, error.title), el('p', {}, error.message));
  }
}

const MOST_NAME_BYTES = 120; // the service's limit

// The first line of a program that starts with a comment is its title, as in the examples.
/** @param {SourceFile[]} files */
function titleOf([{ text }]) {
  const title = /^\/\/[ \t]*([\p{L}\p{N}].*)/u.exec(text)?.[1].replace(/\p{Cc}/gu, ' ').trim().replace(/\.$/, '') ?? '';
  return new TextEncoder().encode(title).length <= MOST_NAME_BYTES ? title : '';
}

/** @param {{name: string, hint: string, text: string}} way @param {number} index */
function wayRow({ name, hint, text }, index) {
  const field = el('textarea', { id: `way-${index}`, readonly: true, rows: text.split('\n').length, spellcheck: 'false', 'aria-describedby': `way-hint-${index}`, onfocus: () => field.select() });
  field.value = text;
  return el('div', { class: 'way' }, el('label', { for: `way-${index}` }, name), el('p', { class: 'facts', id: `way-hint-${index}` }, hint),
    el('div', { class: 'way-text' }, field, copyButton('Copy', () => text, `Copy: ${name}`)));
}
