// address: what the part behind the # asks the page to open: #code=TEXT (base64url of UTF-8; txtar for several files), or
// #example=NAME. It never reaches the service. It is taken out of the address once it is opened: what is typed from then on is
// another program.
import { isTxtar, parseTxtar } from './txtar.js';

/** @returns {{files?: import('./report.js').SourceFile[], example?: string}} */
export function programInAddress() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const code = decoded(wanted.get('code') ?? '');
  const example = wanted.get('example') ?? undefined;
  if (!code && !example) return {};
  history.replaceState(null, '', location.pathname + location.search);
  if (!code) return { example };
  const { files } = isTxtar(code) ? parseTxtar(code) : { files: [{ name: 'main.go', text: code }] };
  return files.length > 0 ? { files } : {};
}

/** @param {string} text base64url */
function decoded(text) {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)));
  } catch {
    return ''; // damaged
  }
}
