// pure_tests: what the page's modules work out without a browser: files from text, text for elsewhere, code between tags.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { clean } from '../../static/src/embed/code.js';
import { lightnessOf } from '../../static/src/embed/scheme.js';
import { isSameProgram } from '../../static/src/likeness.js';
import { setProgramFiles } from '../../static/src/position_button.js';
import { wordsOf } from '../../static/src/steps.js';
import { asCsv, asMarkdown, filtered, grouped, sorted } from '../../static/src/table_model.js';
import { formatTxtar, isTxtar, parseTxtar } from '../../static/src/txtar.js';

setProgramFiles(['main.go']);
const row = (changes = {}) => ({ file: 'main.go', line: 3, column: 2, function: 'main', what: 'x', kind: 'moved_to_heap', cause: 'returned', cause_kind: 'returned', bytes: 8, type: 'int', flow: [], steps: [], in_loop: false, allocates: true, copy_of: null, ...changes });

describe('files from text', () => {
  test('txtar is taken apart and put together again', () => {
    const files = [{ name: 'a.go', text: 'package a\n\n// -- not a name\n' }, { name: 'b.go', text: 'package a\n' }];
    assert.ok(isTxtar(formatTxtar(files)));
    assert.deepEqual(parseTxtar(formatTxtar(files)), { files, leftOut: [] });
  });
  test('what stands before the first name is the main program, if it is code; what isn’t Go is left out', () => {
    assert.deepEqual(parseTxtar('package main\n-- go.mod --\nmodule x\n-- sub/b.go --\npackage b\n'), { files: [{ name: 'main.go', text: 'package main\n' }, { name: 'b.go', text: 'package b\n' }], leftOut: ['go.mod'] });
    assert.deepEqual(parseTxtar('a comment\n-- a.go --\npackage a').files.map(({ name }) => name), ['a.go']);
  });
  test('a decrement or a divider is no name', () => {
    for (const text of ['x--', '-- ', '--', '----', 'i --\n--j', '--\n--']) assert.equal(isTxtar(text), false, text);
  });
  test('line ends of other systems do no harm', () => {
    assert.deepEqual(parseTxtar('-- a.go --\r\npackage a\r\n').files, [{ name: 'a.go', text: 'package a\n' }]);
  });
});

describe('code between tags', () => {
  test('shared indentation and blank lines around it are taken away', () => {
    assert.equal(clean('\n\n    package main\n\n    func main() {\n    \tx()\n    }\n  \n'), 'package main\n\nfunc main() {\n\tx()\n}\n');
    assert.equal(clean('\tpackage a\r\n\t\tx'), 'package a\n\tx\n');
    assert.equal(clean('package a\n    x'), 'package a\n    x\n');
    assert.equal(clean('  \n \n'), '');
  });
});

describe('the table elsewhere', () => {
  const hostile = row({ what: '=HYPERLINK("http://x")|`a`\n<b>', cause: '<script>alert(1)</script> | *x* \u202e', function: '``', bytes: null });
  test('as CSV, no cell is a formula, quotes and commas are kept', () => {
    const [head, line] = asCsv([hostile]).split('\r\n');
    assert.equal(head, 'Location,Expression,Cause,Bytes,Loop,Function');
    assert.match(line, /^3:2,"'=HYPERLINK\(""http:\/\/x""\)\|`a`\n<b>",/);
    assert.ok(asCsv([row({ what: '-x' }), row({ what: '@a' }), row({ what: '+1' })]).split('\r\n').slice(1, 4).every((text) => text.includes(",'")));
  });
  test('as Markdown, nothing is markup, no bar breaks the table', () => {
    const line = asMarkdown([hostile]).split('\n')[2];
    assert.equal(line.replace(/\\\|/g, '').split('|').length, 8);
    assert.doesNotMatch(line, /(?<!\\)<script|\u202e/);
    assert.match(line, /`` =HYPERLINK\("http:\/\/x"\)\\\|`a` <b> ``/);
  });
  test('filters want all words, orders are stable, groups are largest first', () => {
    const rows = [row({ line: 9, bytes: 8 }), row({ line: 2, what: 'big', bytes: 64, function: 'f' }), row({ line: 5, bytes: null, in_loop: true })];
    assert.deepEqual(filtered(rows, 'main loop').map(({ line }) => line), [5]);
    assert.deepEqual(sorted(rows, { column: 'bytes', descending: true }).map(({ line }) => line), [5, 2, 9]);
    assert.deepEqual(sorted(rows, { column: 'place', descending: false }).map(({ line }) => line), [2, 5, 9]);
    assert.deepEqual(grouped(rows, 'function').map(({ name, rows: own }) => [name, own.length]), [['main', 2], ['f', 1]]);
  });
});

describe('the steps of a flow in words', () => {
  const said = (reason, expression) => wordsOf({ kind: 'from', text: '', expression, reason }).map((part) => ('code' in part ? `‹${part.code}›` : part.words)).join('');
  test('what happens to which expression', () => {
    assert.equal(said('address-of', '&r'), 'the address of ‹r› is taken');
    assert.equal(said('return', 'return &r'), '‹&r› is returned');
    assert.equal(said('assign', 'fmt.a := ... argument'), '‹... argument› is assigned to ‹fmt.a›');
    assert.equal(said('assign', 'p'), '‹p› is assigned');
    assert.equal(said('call parameter', 'w.Write(buf)'), '‹w.Write(buf)› is the call that it is passed to');
    assert.equal(said('constructor', 'x'), '‹x› constructor', 'a reason of a later compiler is shown as it is');
  });
});

describe('versions of a program', () => {
  const file = (text) => [{ name: 'main.go', text }];
  const program = 'package main\n\nimport "fmt"\n\nfunc first() *int {\n\tvalue := 1\n\treturn &value\n}\n\nfunc main() {\n\tfmt.Println(first())\n}\n';
  test('edited lines, added and removed ones leave it the same', () => {
    assert.ok(isSameProgram(file(program), file(program.replace('value := 1', 'value := missing('))));
    assert.ok(isSameProgram(file(program), file(program.replace('func main', 'func second() {\n\tprintln(2)\n}\n\nfunc main'))));
  });
  test('lines that many programs have don’t make two the same', () => {
    assert.equal(isSameProgram(file(program), file('package main\n\nimport "fmt"\n\nfunc main() {\n\tprintln("something else"\n}\n')), false);
    assert.equal(isSameProgram(file(program), file('package main\n\nfunc main() {\n\tfmt.Println(first())\n}\n')), false, 'most of it is gone');
  });
});

describe('backgrounds', () => {
  test('are light, dark or none, in each form that browsers give', () => {
    for (const light of ['rgb(255, 255, 255)', 'rgba(250, 250, 245, 0.9)', 'color(srgb 0.9 0.9 0.9)', 'oklch(0.95 0.01 90)', 'lab(96 0 0)', 'oklab(0.9 0 0 / 0.8)']) assert.ok(lightnessOf(light) > 0.5, light);
    for (const dark of ['rgb(27, 27, 31)', 'color(display-p3 0.1 0.1 0.12)', 'oklch(0.2 none none)', 'lch(12 3 20)']) assert.ok(lightnessOf(dark) < 0.5, dark);
    for (const none of ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0.2)', 'oklab(0 0 0 / 0)', 'transparent', '']) assert.equal(lightnessOf(none), null, none);
  });
});

// Debian 12's npm stops at a lock file in which a package wants another by a tag, and no address of anybody's registry belongs there.
test('lock files name versions: no tags, no addresses', () => {
  for (const folder of ['.', '../service', '../../static']) {
    const read = (name) => readFileSync(new URL(`${folder}/${name}`, import.meta.url), 'utf8');
    const manifest = JSON.parse(read('package.json'));
    assert.equal(manifest.overrides, undefined, `${folder}: npm 9 can't compare overrides with tags`);
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) assert.match(version, /\d/, `${folder}: ${name}`);
    const { packages } = JSON.parse(read('package-lock.json'));
    for (const [path, entry] of Object.entries(packages)) {
      assert.equal(entry.resolved, undefined, `${folder}: ${path}`);
      for (const [name, range] of Object.entries({ ...entry.dependencies, ...entry.optionalDependencies })) assert.match(range, /\d|^\*$/, `${folder}: ${path} wants ${name}`);
    }
  }
});
