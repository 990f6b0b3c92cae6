// txtar: several files as one text, each after a line "-- name --", as the Go Playground and the Go project's tests have
// it. What stands before the first such line is a file of its own if it is code: the Playground's main program.

/** @typedef {import('./report.js').SourceFile} SourceFile */

const MARKER = /^-- *(\S.*?) *--[ \t]*$/;
const FIRST_NAME = 'main.go';

/** Whether a text has a marker line. @param {string} text */
export function isTxtar(text) {
  return /^-- *\S.*? *--[ \t]*\r?$/m.test(text);
}

/** The Go files of a text, and the names of what isn't Go. @param {string} text @returns {{files: SourceFile[], leftOut: string[]}} */
export function parseTxtar(text) {
  /** @type {{name: string, lines: string[]}[]} */
  const parts = [{ name: FIRST_NAME, lines: [] }];
  for (const line of text.split(/\r?\n/)) {
    const marker = MARKER.exec(line);
    if (marker) {
      if (parts[parts.length - 1].lines.length > 0) parts[parts.length - 1].lines.push(''); // the line before it has an end
      parts.push({ name: marker[1], lines: [] });
    } else parts[parts.length - 1].lines.push(line);
  }
  if (!/^\s*package\s/m.test(parts[0].lines.join('\n'))) parts.shift();
  /** @type {Map<string, string>} */
  const files = new Map();
  const leftOut = [];
  for (const { name, lines } of parts) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    if (isGoName(base)) files.set(base, lines.join('\n'));
    else leftOut.push(name);
  }
  return { files: [...files].map(([name, content]) => ({ name, text: content })), leftOut };
}

/** @param {SourceFile[]} files */
export function formatTxtar(files) {
  return files.map(({ name, text }) => `-- ${name} --\n${text}${text.endsWith('\n') ? '' : '\n'}`).join('');
}

/** Whether the service takes a file of this name. @param {string} name */
export function isGoName(name) {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]*\.go$/.test(name) && name.length <= 100;
}
