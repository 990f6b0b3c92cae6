// truth_tests: the page says and counts what is so: each thing once, what escapes apart from what allocates, advice only where the
// report has it. The reports are made up of one that the compiler's words are known of, so always against the mock.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { Browser, answered, linesWith, paste } from './browser.js';
import { Mock, answer, program, report } from './mock.js';
import { texts } from './suite.js';

const browser = new Browser();
const mock = new Mock();
let url;
let page;

describe('what the page says is so', () => {
  before(async () => {
    url = await mock.start();
    await browser.start();
  });
  after(async () => {
    await browser.stop();
    await mock.stop();
  });
  afterEach(async () => {
    mock.answering = null;
    await page?.close();
  });

  /** Shows the program heap.go with its report, changed. @param {(changed: any) => void} change @param {object} [headers] */
  async function show(change, headers = {}) {
    const changed = report('heap');
    change(changed);
    mock.answering = (response) => answer(response, 200, changed, headers);
    page = await browser.open(url);
    await answered(page);
    await paste(page, program('heap'));
  }

  const rows = () => page.evaluate(() => [...document.querySelectorAll('.summary tbody tr:not(.group)')].map((row) => ({ isFree: row.classList.contains('is-free'), text: row.innerText.replace(/\s+/g, ' ').trim() })));

  test('what escapes and allocates nothing is grey, and not counted', async () => {
    await show(({ allocations: [, n] }) => Object.assign(n, { allocates: false, bytes: 0, cause: 'a constant in an interface' }));
    assert.equal(await page.innerText('.headline'), '2 values escape to the heap');
    assert.match(await page.innerText('#headline .facts >> nth=0'), /^1 more is reported as escaping but allocates nothing/);
    assert.equal(await page.innerText('#tab-heap .count'), '2');
    assert.match(await page.innerText('#kind-escapes'), /2$/);
    assert.match(await page.innerText('.summary tfoot'), /2 values\s+32 B/);
    assert.deepEqual((await rows()).map(({ isFree }) => isFree), [false, true, false]);
    assert.equal(await page.innerText('.mark-heap >> nth=1'), '8 B');
    await page.click('.summary tr.is-free');
    assert.match(await page.innerText('#why'), /^n is reported as escaping, but nothing is allocated for it: a constant in an interface\./);
    assert.doesNotMatch(await page.innerText('#why'), /How to avoid/);
    await page.close();
    await show(({ allocations: [, n] }) => Object.assign(n, { allocates: false, bytes: 0, cause: 'a constant in an interface: it is stored in read-only memory, so nothing is allocated' }));
    await page.click('.summary tr.is-free');
    assert.match(await page.innerText('#why'), /^n is reported as escaping: a constant in an interface: it is stored in read-only memory, so nothing is allocated\./, 'once');
  });

  test('a line of which nothing is counted has a grey mark, no tint', async () => {
    await show(({ allocations: [r] }) => Object.assign(r, { allocates: false, bytes: 0 }));
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), [23]);
    assert.equal(await page.innerText('.mark-free'), '0 B');
    assert.match(await page.getAttribute('.mark >> nth=0', 'aria-label'), /1 reported as escaping, nothing allocated/);
    assert.equal(await page.locator('.note-quiet').count(), 1);
  });

  test('an inlined copy is not counted again', async () => {
    await show(({ allocations }) => allocations.push({ ...allocations[0], line: 23, column: 26, end_line: 23, end_column: 28, copy_of: 0, inlined: { file: 'main.go', line: 23, column: 26, function: 'newRecord' } }));
    assert.equal(await page.innerText('.headline'), '3 values escape to the heap');
    assert.match(await page.innerText('.summary tfoot'), /3 values\s+40 B/);
    assert.match((await rows()).find(({ isFree }) => isFree).text, /^23:26 r record inlined from newRecord .* copy/);
    assert.equal(await page.innerText('.mark-heap >> nth=1'), '2 · 16 B');
  });

  test('library code comes last, in a closed group, with its places, and isn’t counted', async () => {
    await show((changed) => {
      const library = { file: 'net/http/mapping.go', line: 25, column: 12, end_line: 25, end_column: 12, function: 'http.f', what: 'append', bytes: 64 };
      changed.allocations.unshift({ ...changed.allocations[0], ...library, steps: [], flow: [] });
      changed.calls.push({ ...changed.calls[0], ...library, callee: 'http.g' });
      changed.summary.heap++;
    });
    assert.equal(await page.innerText('.headline'), '3 values escape to the heap');
    assert.match(await page.innerText('#headline .facts >> nth=0'), /1 more in library code/);
    assert.match((await rows())[0].text, /^12:2/);
    assert.equal((await rows()).length, 3);
    assert.doesNotMatch(await page.innerText('#panel-heap'), /generated/);
    assert.match(await page.innerText('#why'), /^r escapes/, 'the first row of one’s own is explained');
    await page.getByRole('button', { name: /In library code/ }).click();
    assert.match((await rows())[3].text, /^net\/http\/mapping\.go:25:12 append/);
    assert.match(await page.innerText('.summary tfoot'), /3 values/);
    await page.locator('.summary .library tr >> nth=1').click();
    assert.match(await page.innerText('#why'), /^append escapes/);
  });

  test('headline, chips and marks count each thing once', async () => {
    await show((changed) => {
      changed.calls.push(...changed.calls.map((call) => ({ ...call })), { ...changed.calls[0], callee: 'inside' });
      changed.leaks.push({ file: 'main.go', line: 16, column: 12, end_line: 16, end_column: 13, function: 'total', param: 'p', to: 'heap', level: 0, steps: [] }, { file: 'main.go', line: 16, column: 12, end_line: 16, end_column: 13, function: 'total', param: 'p', to: '~r0', level: 1, steps: [] });
    });
    for (const kind of ['inlining', 'stack']) await page.click(`#kind-${kind}`);
    const chip = async (kind) => Number((await page.innerText(`#kind-${kind} .chip-count`)));
    const facts = await page.innerText('#headline .facts >> nth=0');
    const labels = (await page.evaluate(() => [...document.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label')))).join('; ');
    const marked = (pattern) => [...labels.matchAll(pattern)].reduce((sum, [, count]) => sum + Number(count), 0);
    for (const [kind, fact, mark] of [
      ['inlining', /(\d+) calls? inlined/, /(\d+) calls? (?:is|are) inlined/g],
      ['leaks', /(\d+) leaking parameters?/, /(\d+) parameters? leaks?/g],
      ['stack', /(\d+) (?:does|do) not escape/, /(\d+) values? (?:does|do) not escape/g],
      ['escapes', null, /(\d+) values? escapes? to the heap/g],
    ]) {
      if (fact) assert.equal(Number(fact.exec(facts)?.[1]), await chip(kind), `${kind}: ${facts}`);
      assert.equal(marked(mark), await chip(kind), `${kind}: ${labels}`);
    }
    assert.equal(await chip('leaks'), 1);
  });

  test('what doesn’t escape isn’t said to be on the stack, and that it may allocate is said', async () => {
    await show(({ stack: [first] }) => (first.may_allocate = 'allocates when it is longer than 32 bytes'));
    assert.match(await page.innerText('#headline .facts >> nth=0'), /1 does not escape but may allocate/);
    await page.click('#kind-stack');
    await page.hover('.mark:has(.glyph-stack) >> nth=0');
    await page.waitForSelector('.card:not([hidden])');
    assert.match(await page.innerText('.card'), /\[\]int\{\.\.\.\} does not escape \(24 B\); allocates when it is longer than 32 bytes\./);
    assert.doesNotMatch(await page.innerText('body'), /on the stack(?!’)/);
  });

  test('nothing escapes, and that is not said to be nothing allocated', async () => {
    await show((changed) => (changed.allocations = []));
    assert.equal(await page.innerText('.headline'), 'Nothing escapes');
    assert.match(await page.innerText('.scope'), /channels, maps that grow, append, strings made at run time, go statements, and defer in a loop may allocate without escaping/);
    assert.doesNotMatch(await page.innerText('#results'), /goes to the heap|nothing allocates/i);
  });

  test('advice is only what the report suggests; lessons go by the cause’s kind', async () => {
    await show(({ allocations: [r, n] }) => {
      Object.assign(r, { suggestion: null, cause_kind: 'global', cause: 'returned to the caller, sent on a channel' });
      Object.assign(n, { suggestion: 'Do this.', cause_kind: 'from_the_future' });
    });
    assert.match(await page.innerText('#why'), /A package variable refers to it/);
    assert.doesNotMatch(await page.innerText('#why'), /avoid|instead|pass|value itself/i);
    await page.click('.summary tbody tr:nth-child(2)');
    assert.match(await page.innerText('#why'), /How to avoid it\s+Do this\./);
    assert.match(await page.innerText('#why'), /couldn’t prove/);
  });

  test('hints leave names as they are, as code', async () => {
    await show((changed) => (changed.hints = [
      { file: 'main.go', line: 17, column: 2, kind: 'preallocate', message: 'out grows as the loop appends to it; consider making it with room for all its elements before the loop: make([]int, 0, len(list))' },
      { file: 'main.go', line: 17, column: 2, kind: 'reuse_allocation', message: 'make([]byte, n) is allocated in every iteration; consider making buf once before the loop and using it again as buf[:0], if w.Write doesn’t keep it' },
    ]));
    await page.click('#tab-hints');
    await page.waitForSelector('.hints');
    assert.deepEqual(await texts(page, '.hints p code'), ['out', 'make([]int, 0, len(list))', 'make([]byte, n)', 'buf', 'buf[:0]']);
    assert.deepEqual((await texts(page, '.hint-title')).map((title) => title.replace(/\s*17:2$/, '')), ['Preallocate', 'Reuse the buffer']);
  });

  test('the time is that of the analysis, or none is told', async () => {
    await show(() => {}, { 'Server-Timing': 'analyze;dur=0.34' });
    assert.match(await page.innerText('#status'), /^Analyzed in 0\.34 ms · go/);
    await page.close();
    await show(() => {}, { 'Server-Timing': 'cache' });
    assert.match(await page.innerText('#status'), /^Analyzed · go/);
  });

  test('marks stand under the whole expression, whose name is that of the code', async () => {
    await show(() => {});
    const underlined = await page.evaluate(() => {
      const line = document.querySelectorAll('.cm-line')[22];
      return [...line.querySelectorAll('.cm-heap-range')].map((range) => range.textContent).join('');
    });
    assert.equal(underlined, 'nnewRecord().count');
    assert.match((await rows())[2].text, /^23:28 newRecord\(\)\.count/);
  });

  test('several values of one cause have one lesson on their card', async () => {
    await show(() => {});
    await page.hover('.mark >> nth=1');
    await page.waitForSelector('.card:not([hidden])');
    assert.equal(await page.locator('.card .why-title').count(), 2);
    assert.equal(await page.locator('.card .lesson dt').count(), 1);
  });

  test('a layout that only saves bytes which the allocator gives anyway says so', async () => {
    await show(({ structs: [struct] }) => Object.assign(struct, { size: 64, best_size: 56 }));
    await page.click('#tab-layout');
    assert.match(await page.innerText('.saving'), /saves 8 bytes \(64 → 56\)\. A single one on the heap takes 64 bytes either way\.$/);
    await page.close();
    await show(() => {});
    await page.click('#tab-layout');
    assert.doesNotMatch(await page.innerText('.saving'), /either way/, '24 and 16 are blocks of their own');
  });

  test('far down in a text, too', async () => {
    const lines = Array.from({ length: 800 }, (_, index) => `func f${index}(a, b int) int { return a*b + ${index} }`);
    const text = `${program('heap')}\n${lines.join('\n')}\n\nfunc last() *int {\n\tg := func() *record { return newRecord() }\n\tprintln(g().count)\n\treturn nil\n}\n`;
    const at = text.slice(0, text.indexOf('g().count')).split('\n').length;
    const changed = report('heap');
    const place = { line: at, column: 13, end_line: at, end_column: 19 };
    changed.allocations[2] = { ...changed.allocations[2], ...place };
    mock.answering = (response) => answer(response, 200, changed);
    page = await browser.open(url);
    await answered(page);
    await paste(page, text);
    await page.getByText('g().count', { exact: true }).first().waitFor(); // once all of it is read
    assert.match((await rows())[2].text, new RegExp(`^${at}:13 g\\(\\)\\.count`));
  });

  test('a step’s number is drawn once, and not over the code', async () => {
    await show(() => {});
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('.cm-step-number')].map((number) => number.dataset.step)), ['2', '1']);
  });
});
