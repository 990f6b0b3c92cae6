// scheme: whether the page around an element is light or dark, and when that changes. What counts is what the reader sees: the
// background behind the element. Many themes only set that, and no color-scheme; others set a color-scheme and no background.

/** How light a colour is, from 0 to 1, by the numbers of the forms that browsers give. @type {Record<string, (parts: number[]) => number>} */
const LIGHTNESS = {
  rgb: ([red, green, blue]) => (0.299 * red + 0.587 * green + 0.114 * blue) / 255,
  color: ([red, green, blue]) => 0.299 * red + 0.587 * green + 0.114 * blue,
  lab: ([lightness]) => lightness / 100,
  lch: ([lightness]) => lightness / 100,
  oklab: ([lightness]) => lightness,
  oklch: ([lightness]) => lightness,
};

/** How light a background is; null if one sees through it. @param {string} color as getComputedStyle gives it */
export function lightnessOf(color) {
  const [, form, inside] = /^(rgb|color|lab|lch|oklab|oklch)a?\((?:[a-z][\w-]* )?(.*)\)$/.exec(color) ?? [];
  if (!form) return null;
  const parts = inside.split(/[\s,/]+/).map((part) => (part === 'none' ? 0 : Number.parseFloat(part)));
  const alpha = parts.length > 3 ? parts[3] : 1;
  return alpha < 0.5 ? null : LIGHTNESS[form](parts);
}

/** @param {Element} element @returns {'light' | 'dark'} */
export function schemeAround(element) {
  for (let at = /** @type {Element | null} */ (element); at; at = parentOf(at)) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light';
  }
  const schemes = getComputedStyle(document.documentElement).colorScheme.split(' '); // the canvas has the colour of the root's
  const isDark = schemes.includes('dark') && (!schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'dark' : 'light';
}

/** Out of shadow trees, too. @param {Element} element @returns {Element | null} */
function parentOf(element) {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** Tells each time the page may have changed its colours: its own switch sets something at html or body. @param {() => void} tell */
export function watchScheme(tell) {
  const observer = new MutationObserver(tell);
  for (const element of [document.documentElement, document.body]) if (element) observer.observe(element, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
  document.addEventListener('transitionend', ({ propertyName }) => propertyName === 'background-color' && tell()); // it was on its way
}
