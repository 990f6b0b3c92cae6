// code: the code that stands between an element's tags, without what comes from how the page is written: blank lines around it, and
// the indentation that all of its lines have.

/** @param {string} text */
export function clean(text) {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+/, '').replace(/\s+$/, '').split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  let common = indents[0] ?? '';
  for (const indent of indents) while (!indent.startsWith(common)) common = common.slice(0, -1);
  const code = lines.map((line) => line.slice(common.length)).join('\n');
  return code && `${code}\n`;
}
