// download: the program or what was found, as a file. The program is made here, the other forms by the service.
import { render } from './api.js';
import { el } from './dom.js';
import { formatTxtar } from './txtar.js';

/** @typedef {import('./report.js').SourceFile} SourceFile */
/** @typedef {import('./report.js').Options} Options */

export const FORMS = /** @type {const} */ ([
  { output: '', name: 'Program', extension: 'go' },
  { output: 'json', name: 'Report, JSON', extension: 'json' },
  { output: 'text', name: 'Compiler’s text', extension: 'txt' },
  { output: 'sarif', name: 'SARIF', extension: 'sarif' },
  { output: 'markdown', name: 'Markdown', extension: 'md' },
  { output: 'svg', name: 'Annotated image, SVG', extension: 'svg' },
]);

/** @param {typeof FORMS[number]} form @param {SourceFile[]} files @param {Options} options */
export async function download({ output, extension }, files, options) {
  if (output) return saveFile(`escapement.${extension}`, await render(files, { ...options, output }));
  if (files.length === 1) return saveFile(files[0].name, files[0].text);
  return saveFile('program.txtar', formatTxtar(files));
}

/** @param {string} name @param {string} text */
export function saveFile(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  el('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
