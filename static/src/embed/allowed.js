// allowed: a copy of the service's HTML with the elements and attributes that annotated code is made of (analyzer/report/html.c,
// service/embed.c), and nothing else. What stands in another site's page must not be able to do anything there, whatever the
// service is made to say.

/** Attributes by element; all may have a class. @type {Record<string, string[]>} */
const ELEMENTS = {
  section: ['aria-label'], figure: [], figcaption: [], p: [], b: [], span: ['title'], code: [],
  div: ['role', 'tabindex', 'aria-label'], table: ['role'], tbody: [], tr: [], td: [], a: ['href'],
};
/** What these may say; all others any text, which is only read. @type {Record<string, RegExp>} */
const VALUES = { role: /^(region|presentation)$/, tabindex: /^0$/ };

/** @param {Node} node @param {string} origin the service's, to which links may lead @returns {Node | null} */
export function allowedCopy(node, origin) {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.nodeValue ?? '');
  if (!(node instanceof Element) || node.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !Object.hasOwn(ELEMENTS, node.localName)) return null;
  const copy = document.createElement(node.localName);
  if (node.className) copy.className = node.className;
  for (const name of ELEMENTS[node.localName]) {
    const value = node.getAttribute(name);
    if (value !== null && name !== 'href' && (VALUES[name] ?? /^/).test(value)) copy.setAttribute(name, value);
  }
  if (copy instanceof HTMLAnchorElement) leadTo(copy, node.getAttribute('href') ?? '', origin);
  for (const child of node.childNodes) {
    const own = allowedCopy(child, origin);
    if (own) copy.append(own);
  }
  return copy;
}

/** @param {HTMLAnchorElement} anchor @param {string} address @param {string} origin */
function leadTo(anchor, address, origin) {
  const target = resolved(address, origin);
  if (target?.origin !== origin) return;
  anchor.href = target.href;
  anchor.target = '_blank';
  anchor.rel = 'noopener';
}

/** @param {string} address @param {string} origin */
function resolved(address, origin) {
  try {
    return new URL(address, `${origin}/`);
  } catch {
    return null;
  }
}
