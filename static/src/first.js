// first: what has to be known before the page is painted: the colours that were chosen, and whether the first program is shown or
// one that comes later: a saved one, one in the address, or the one that was written before. The app itself, which comes meanwhile,
// starts when that has been painted.
import { formerDraft } from './draft.js';
import { applyTheme } from './theme.js';

const MOST_MS = 200; // nothing is painted of a page that isn't looked at
const { app } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;

applyTheme();
if (app) {
  if (location.pathname !== '/' || location.hash || formerDraft()) document.documentElement.classList.add('has-own-program');
  const start = () => import(app); // once, however often it is asked for
  new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
  document.addEventListener('DOMContentLoaded', () => setTimeout(start, MOST_MS));
}
