// first: what has to be known before the page is painted: the colours that were chosen, and whether the program in the page is shown
// (the first one, or at /p/ID the saved one) or one that comes later: one in the address, or the one that was written before. The app's scripts, which come
// meanwhile, start when that has been painted, each in a task of its own: keys and touches go between.
import { formerDraft } from './draft.js';
import { applyTheme } from './theme.js';

const MOST_MS = 200; // nothing is painted of a page that isn't looked at
const { app } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;

applyTheme();
if (app) {
  if (location.pathname === '/' && (location.hash || formerDraft())) document.documentElement.classList.add('has-own-program');
  const scripts = app.split(' '); // each after those that it imports
  const start = async () => {
    for (const script of scripts) await import(script); // once, however often it is asked for
  };
  new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
  document.addEventListener('DOMContentLoaded', () => setTimeout(start, MOST_MS));
}
