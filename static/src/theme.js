// theme: light, dark, or as the system has it. Dark is a style sheet of its own, whose media says when it is used; so the page
// has the right colours before any script runs.
import { keep, lasting, recall } from './storage.js';

const STORE = 'escapement.theme';
const MEDIA = { system: 'screen and (prefers-color-scheme: dark)', light: 'not all', dark: 'screen' };
const NEXT = /** @type {const} */ ({ system: 'light', light: 'dark', dark: 'system' });
const NAMES = { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' };

/** @typedef {keyof typeof MEDIA} Theme */

/** The one that was chosen. @returns {Theme} */
function formerTheme() {
  const former = recall(lasting(), STORE);
  return former in MEDIA ? former : 'system';
}

/** @param {Theme} [theme] */
export function applyTheme(theme = formerTheme()) {
  for (const sheet of document.querySelectorAll('link[data-theme=dark]')) /** @type {HTMLLinkElement} */ (sheet).media = MEDIA[theme];
  document.documentElement.dataset.theme = theme;
}

/** @param {HTMLElement} button goes from one to the next */
export function themeSwitch(button) {
  let theme = formerTheme();
  const apply = () => {
    applyTheme(theme);
    button.setAttribute('aria-label', NAMES[theme]);
    button.title = NAMES[theme];
  };
  button.addEventListener('click', () => {
    theme = NEXT[theme];
    keep(lasting(), STORE, theme);
    apply();
  });
  apply();
}
