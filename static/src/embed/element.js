// element: <go-escape>: annotated Go code in any page.
//
//     <go-escape snippet="ID"></go-escape>          a saved program
//     <go-escape>package main …</go-escape>          the code between the tags (several files as txtar)
//
//     theme="light|dark|auto"  lines="10-40"  show="escapes leaks inlining stack"  summary="false"  release="go1.27"
//
// What it shows is in a shadow tree, so that styles stay on their side. Until the answer comes, and where none comes, it shows the
// code as it is; that is what stands between the tags, also beside a snippet.
import { clean } from './code.js';
import { rendered } from './render.js';
import { serviceOrigin } from './origin.js';
import styles from './embed.css';

const OPTIONS = ['theme', 'lines', 'show', 'summary', 'release'];
const ID = /^[A-Za-z0-9_-]{12,64}$/;

/** @type {CSSStyleSheet | undefined} one for all elements */
let sheet;

export class GoEscape extends HTMLElement {
  static observedAttributes = ['snippet', 'id', ...OPTIONS];

  constructor() {
    super();
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    this.root = this.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [sheet];
    this.request = new AbortController();
    this.isPlanned = false;
  }

  connectedCallback() {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.soon(), { once: true }); // then all of the code is there
    else this.soon();
  }

  disconnectedCallback() {
    this.request.abort();
  }

  attributeChangedCallback() {
    if (this.isConnected && document.readyState !== 'loading') this.soon();
  }

  // Once for all attributes that are set together.
  soon() {
    if (this.isPlanned) return;
    this.isPlanned = true;
    queueMicrotask(() => {
      this.isPlanned = false;
      if (this.isConnected) this.update();
    });
  }

  /** The saved program's id. */
  get snippet() {
    const id = this.getAttribute('snippet') ?? (this.textContent?.trim() ? '' : this.id);
    return ID.test(id) ? id : '';
  }

  async update() {
    this.request.abort();
    const request = (this.request = new AbortController());
    const code = clean(this.textContent ?? '');
    const { snippet } = this;
    if (!snippet && !code) return this.root.replaceChildren();
    const options = new URLSearchParams();
    for (const name of OPTIONS) {
      const value = this.getAttribute(name)?.trim();
      if (value) options.set(name, name === 'show' ? value.split(/[\s,]+/).join(',') : value);
    }
    if (this.root.childElementCount === 0 && code) this.root.append(this.plain(code));
    try {
      const parts = await rendered(serviceOrigin, { snippet, code }, options, request.signal);
      this.root.replaceChildren(...this.themed(parts), ...(snippet ? [] : [this.foot(code)]));
      this.dispatchEvent(new CustomEvent('escapement:shown'));
    } catch (error) {
      if (request.signal.aborted) return;
      this.root.replaceChildren(this.away(snippet, code, /** @type {Error} */ (error)));
      this.dispatchEvent(new CustomEvent('escapement:away'));
    }
  }

  // Without a theme of its own, it has the page's colour scheme; where the page states none, the reader's system decides.
  /** @param {Element[]} parts */
  themed(parts) {
    const theme = this.getAttribute('theme');
    const own = theme === 'light' || theme === 'dark' ? `theme-${theme}` : getComputedStyle(this).colorScheme === 'normal' ? 'theme-system' : '';
    if (own) for (const part of parts) part.classList.add(own);
    return parts;
  }

  /** @param {string} code */
  plain(code) {
    const pre = element('pre', 'escapement-plain', element('code', '', code));
    pre.tabIndex = 0;
    return this.themed([pre])[0];
  }

  /** @param {string} code */
  foot(code) {
    const bytes = new TextEncoder().encode(code);
    return this.themed([element('p', 'escapement-foot', link(`${serviceOrigin}/#code=${base64url(bytes)}`, 'Open in the playground'))])[0];
  }

  /** @param {string} snippet @param {string} code @param {Error} error */
  away(snippet, code, error) {
    const all = document.createDocumentFragment();
    if (code) all.append(this.plain(code));
    const words = code ? 'Shown without its analysis' : 'This Go program can’t be shown now';
    all.append(...this.themed([element('p', 'escapement-foot', `${words}: ${error.message} `, ...(snippet ? [link(`${serviceOrigin}/p/${snippet}`, 'Open it in the playground')] : []))]));
    return all;
  }
}

/** @param {string} tag @param {string} className @param {(Node | string)[]} children */
function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** @param {string} address @param {string} text */
function link(address, text) {
  const made = document.createElement('a');
  made.href = address;
  made.target = '_blank';
  made.rel = 'noopener';
  made.textContent = text;
  return made;
}

/** @param {Uint8Array} bytes */
function base64url(bytes) {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
