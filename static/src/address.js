// address: what the part behind the # asks the page to open: #code=TEXT (base64url of UTF-8; txtar for several files), or
// #example=NAME. It never reaches the service.
import { isTxtar, parseTxtar } from './txtar.js';

/** @returns {{files?: import('./report.js').SourceFile[], example?: string, isDamaged?: boolean}} */
export function programInAddress() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const example = wanted.get('example');
  if (example) return { example };
  const text = wanted.get('code');
  if (text === null) return {};
  const code = decoded(text);
  if (!code.trim()) return { isDamaged: true };
  const { files } = isTxtar(code) ? parseTxtar(code) : { files: [{ name: 'main.go', text: code }] };
  return files.length > 0 ? { files } : { isDamaged: true };
}

/** Nothing if it is damaged. @param {string} text base64url */
function decoded(text) {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
