// dom: makes elements. Text is only ever set as text, so nothing that a program or an answer says can become markup.

/** @typedef {Node | string | number | null | undefined | false} Child */

/**
 * el('p', {class: 'note', onclick: go}, 'text', child): attributes by name, handlers by on…, empty children left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} [attributes]
 * @param {Child[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'style') element.style.cssText = String(value); // not an attribute: a strict content security policy forbids those
    else if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

/** @param {Element} parent @param {Child[]} children */
function append(parent, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false || child === '') continue;
    parent.append(typeof child === 'number' ? String(child) : child);
  }
}

/** Replaces what an element shows. @param {Element} parent @param {Child[]} children */
export function show(parent, ...children) {
  parent.replaceChildren();
  append(parent, children);
}

/** The element of the page with this id, which must be there. @param {string} id */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

/** "1 call", "2 calls" @param {number} count @param {string} one @param {string} [many] */
export function plural(count, one, many = `${one}s`) {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
