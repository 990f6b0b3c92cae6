// embed: what other sites' pages load, by one script element. It makes <go-escape> an element, and frames of annotated code as tall
// as they need to be.
import { GoEscape } from './element.js';
import { serviceOrigin } from './origin.js';
import { resizeFrames } from './frames.js';

resizeFrames(serviceOrigin);
if (!customElements.get('go-escape')) customElements.define('go-escape', GoEscape);
