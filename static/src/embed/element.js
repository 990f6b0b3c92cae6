// element: <go-escape>: annotated Go code in any page.
//
//     <go-escape snippet="ID"></go-escape>          a saved program
//     <go-escape>package main …</go-escape>          the code between the tags (several files as txtar)
//
//     theme="light|dark|auto"  lines="10-40"  show="escapes leaks inlining stack"  summary="false"  release="go1.27"
//
// Each of these is a property, too, since React and Vue set those where an element has them. What it shows is in a shadow tree, so
// that styles stay on their side. Until the answer comes, and where none comes, it shows the code as it is; that is what stands
// between the tags, also beside a snippet.
import { clean } from './code.js';
import { rendered } from './render.js';
import { serviceOrigin } from './origin.js';
import { schemeAround, watchScheme } from './scheme.js';
import styles from './embed.css';

const OPTIONS = ['theme', 'lines', 'show', 'summary', 'release'];
const PROPERTIES = ['snippet', ...OPTIONS];
const ID = /^[A-Za-z0-9_-]{12,64}$/;

/** @type {CSSStyleSheet | undefined} one for all elements */
let sheet;

/** @type {Set<GoEscape>} those in the page */
const shown = new Set();

export class GoEscape extends HTMLElement {
  static observedAttributes = ['snippet', 'id', ...OPTIONS];

  constructor() {
    super();
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      watchScheme(() => shown.forEach((own) => own.showTheme()));
    }
    this.root = this.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [sheet];
    this.request = new AbortController();
    this.isPlanned = false;
    this.codeObserver = new MutationObserver(() => this.soon()); // a page that is changed by script may use the element for other code
  }

  connectedCallback() {
    shown.add(this);
    this.takeProperties();
    this.codeObserver.observe(this, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.soon(), { once: true }); // then all of the code is there
    else this.soon();
  }

  disconnectedCallback() {
    shown.delete(this);
    this.codeObserver.disconnect();
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

  // What was set before the element was defined hides its properties.
  takeProperties() {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** The saved program's id. */
  get savedId() {
    const id = this.getAttribute('snippet') ?? (this.textContent?.trim() ? '' : this.id);
    return ID.test(id) ? id : '';
  }

  async update() {
    this.request.abort();
    const request = (this.request = new AbortController());
    const code = clean(this.textContent ?? '');
    const snippet = this.savedId;
    if (!snippet && !code) return this.root.replaceChildren();
    const options = new URLSearchParams();
    for (const name of OPTIONS) {
      const value = this.getAttribute(name)?.trim();
      if (value) options.set(name, name === 'show' ? value.split(/[\s,]+/).join(',') : value);
    }
    if (this.root.childElementCount === 0 && code) {
      this.root.append(this.plain(code));
      this.showTheme();
    }
    try {
      const parts = await rendered(serviceOrigin, { snippet, code }, options, request.signal);
      this.root.replaceChildren(...parts, ...(snippet ? [] : [this.foot(code)]));
      this.showTheme();
      this.dispatchEvent(new CustomEvent('escapement:shown'));
    } catch (error) {
      if (request.signal.aborted) return;
      this.root.replaceChildren(this.away(snippet, code, /** @type {Error} */ (error)));
      this.showTheme();
      this.dispatchEvent(new CustomEvent('escapement:away'));
    }
  }

  // Without a theme of its own, it is light or dark as the page is there.
  showTheme() {
    const theme = this.getAttribute('theme');
    const own = theme === 'light' || theme === 'dark' ? theme : schemeAround(this);
    for (const part of this.root.children) {
      part.classList.toggle('theme-light', own === 'light');
      part.classList.toggle('theme-dark', own === 'dark');
    }
  }

  /** @param {string} code */
  plain(code) {
    const pre = element('pre', 'escapement-plain', element('code', '', code));
    pre.tabIndex = 0;
    return pre;
  }

  /** @param {string} code */
  foot(code) {
    const bytes = new TextEncoder().encode(code);
    return element('p', 'escapement-foot', link(`${serviceOrigin}/#code=${base64url(bytes)}`, 'Open in the playground'));
  }

  /** @param {string} snippet @param {string} code @param {Error} error */
  away(snippet, code, error) {
    const all = document.createDocumentFragment();
    if (code) all.append(this.plain(code));
    const words = code ? 'Shown without its analysis' : 'This Go program can’t be shown now';
    all.append(element('p', 'escapement-foot', `${words}: ${error.message} `, ...(snippet ? [link(`${serviceOrigin}/p/${snippet}`, 'Open it in the playground')] : [])));
    return all;
  }
}

// snippet, theme, …: the attributes of the same names.
for (const name of PROPERTIES) {
  Object.defineProperty(GoEscape.prototype, name, {
    configurable: true,
    enumerable: true,
    /** @this {GoEscape} */
    get() {
      return this.getAttribute(name) ?? '';
    },
    /** @this {GoEscape} @param {unknown} value */
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
  });
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
