// likeness: whether two texts are versions of one program, so that what was found in the one is worth showing beside the other.
// Lines that many programs have don't count.

/** @typedef {import('./report.js').SourceFile} SourceFile */

const LEAST_LENGTH = 4; // "}", "{", "})"
const COMMON = /^(package\b|import\b|func main\(\)|"[\w./-]+"$|return\b.{0,4}$|\/\/)/;

/** @param {SourceFile[]} files */
function linesOf(files) {
  return files.flatMap(({ text }) => text.split('\n')).map((line) => line.trim()).filter((line) => line.length >= LEAST_LENGTH && !COMMON.test(line));
}

/** Whether at least half of the lines of each are in the other. @param {SourceFile[]} former @param {SourceFile[]} now */
export function isSameProgram(former, now) {
  const [a, b] = [linesOf(former), linesOf(now)];
  return mostOf(a, new Set(b)) && mostOf(b, new Set(a));
}

/** @param {string[]} lines @param {Set<string>} others */
function mostOf(lines, others) {
  return lines.filter((line) => others.has(line)).length * 2 >= lines.length;
}

/** @param {SourceFile[]} files */
export function isBlank(files) {
  return files.every(({ text }) => text.trim() === '');
}
