// origin: where this script is from, which is where code is analyzed.

const script = /** @type {HTMLScriptElement | null} */ (document.currentScript ?? document.querySelector('script[src$="/embed.js"]')); // a module has no current script

export const serviceOrigin = new URL(script?.src ?? location.href).origin;
