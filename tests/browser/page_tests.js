// page_tests: what the playground shows and does, against the service at ESCAPEMENT_URL or else against the mock.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { Browser, PHONE, answered, cursorLine, linesWith, paste, screenshot } from './browser.js';
import { Mock, program } from './mock.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = new Browser();
const mock = process.env.ESCAPEMENT_URL ? null : new Mock();
let url = process.env.ESCAPEMENT_URL?.replace(/\/$/, '');

describe('the page', () => {
  before(async () => {
    if (mock) url = await mock.start();
    await browser.start();
  });
  after(async () => {
    await browser.stop();
    await mock?.stop();
  });

  /** A test with a page of its own, which the browser must have nothing to complain of. */
  function pageTest(name, body, options = {}) {
    test(name, async () => {
      const page = await browser.open(url, options);
      try {
        await answered(page);
        await body(page);
        assert.deepEqual(page.complaints, [], 'the browser complains');
        assert.deepEqual(page.outside, [], 'something was asked from elsewhere');
      } finally {
        await page.close();
      }
    });
  }

  const texts = (page, selector) => page.locator(selector).allInnerTexts();

  /** Cells of the summary table: [where, what, cause, bytes] of each row. */
  const rows = (page) => page.evaluate(() => [...document.querySelectorAll('.summary tbody tr')].map((row) =>
    [row.cells[0].innerText.trim(), row.querySelector('.what').innerText, row.cells[2].innerText, row.cells[3].innerText]));

  pageTest('the first program is analyzed on load', async (page) => {
    assert.notEqual((await linesWith(page, 'cm-heap-line')).length, 0);
    assert.ok((await rows(page)).length > 0);
    await screenshot(page, 'light');
  });

  pageTest('escaping lines of a pasted program are marked, each with its reason beside it', async (page) => {
    await paste(page, program('heap'));
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), [12, 23]);
    const notes = await texts(page, '.note-heap');
    assert.match(notes[0], /^moved to heap: r — \S/);
    assert.match(notes.slice(1).join(' '), /\bn\b.*escapes? to heap/);
    assert.equal(await page.locator('.cm-marks .cm-heap-gutter').count(), 2);
    const look = (selector) => page.evaluate((s) => { const { backgroundColor, boxShadow } = getComputedStyle(document.querySelector(s)); return { backgroundColor, boxShadow }; }, selector);
    assert.notDeepEqual(await look('.cm-line.cm-heap-line'), await look('.cm-line'), 'the line is tinted');
    assert.notEqual((await look('.cm-marks .cm-heap-gutter')).boxShadow, 'none', 'the gutter has a mark');
  });

  pageTest('the summary table has a row for each value', async (page) => {
    await paste(page, program('heap'));
    const table = await rows(page);
    assert.deepEqual(table.map(([where, what]) => [where, what]), [['12:2', 'r'], ['23:14', 'n'], ['23:28', '(~r0).count']]);
    assert.equal(table[0][3], '24 B');
    assert.equal(await page.innerText('.headline'), '3 values go to the heap');
    assert.equal(await page.innerText('#tab-heap .count'), '3');
  });

  pageTest('a click on a row moves the cursor to its place and explains it', async (page) => {
    await paste(page, program('heap'));
    await page.click('.summary tbody tr:nth-child(1) td:nth-child(3)');
    assert.equal(await cursorLine(page), 12);
    assert.ok(await page.evaluate(() => document.activeElement.classList.contains('cm-content')));
    assert.equal(await page.getAttribute('.summary tbody tr:nth-child(1)', 'aria-current'), 'true');
    const why = await page.innerText('#why');
    assert.match(why, /Why does this allocate\?/);
    assert.match(why, /moved to heap: r/);
    assert.match(why, /What to change/);
  });

  pageTest('the row of the cursor’s line is the one explained', async (page) => {
    await paste(page, program('heap'));
    await page.keyboard.press('Control+Home');
    for (let line = 1; line < 23; line++) await page.keyboard.press('ArrowDown');
    assert.equal(await cursorLine(page), 23);
    assert.equal(await page.getAttribute('.summary tbody tr:nth-child(2)', 'aria-current'), 'true');
  });

  pageTest('a program without escapes says so', async (page) => {
    await paste(page, program('calm'));
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), []);
    assert.equal(await page.innerText('.headline'), 'Nothing goes to the heap');
    assert.equal(await page.locator('.summary').count(), 0);
    assert.match(await page.innerText('#why'), /The stack is free/);
  });

  pageTest('errors of the program are shown at their lines and in a list', async (page) => {
    await paste(page, program('errors'));
    assert.deepEqual(await linesWith(page, 'cm-error-line'), [4, 5]);
    const list = await texts(page, '[role=alert] li');
    assert.equal(list.length, 3);
    assert.match(list[2], /5:36\s+undefined: missing/);
    const underlined = await texts(page, '.cm-lintRange-error');
    assert.ok(underlined.includes('missing'), 'a column in bytes, after two-byte letters, is the right place');
    await page.click('[role=alert] li:nth-child(3) button');
    assert.equal(await cursorLine(page), 5);
    await screenshot(page, 'light-errors');

    await paste(page, program('calm'));
    assert.equal(await page.innerText('[role=alert]'), '');
    assert.deepEqual(await linesWith(page, 'cm-error-line'), []);
  });

  pageTest('typing is enough: the answer follows', async (page) => {
    await paste(page, program('calm'));
    await page.keyboard.press('Control+End');
    const asked = page.waitForRequest((request) => request.postDataJSON()?.files[0].text.endsWith('// x'));
    await page.keyboard.type('// x');
    await asked;
  });

  pageTest('the page works from the keyboard', async (page) => {
    await paste(page, program('heap'));
    const asked = page.waitForRequest((request) => request.url().endsWith('/api/v1/analyze'));
    await page.keyboard.press('Control+Enter');
    await asked;
    await answered(page);

    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-heap', 'Esc, Tab leaves the editor');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-layout');
    assert.ok(await page.isVisible('#panel-layout'));
    assert.ok(await page.isHidden('#panel-heap'));
    await page.keyboard.press('End');
    assert.ok(await page.isVisible('#panel-output'));
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab'); // the panel
    await page.keyboard.press('Tab'); // the first row
    await page.keyboard.press('Enter');
    assert.equal(await cursorLine(page), 12);
  });

  pageTest('structs are drawn with offsets and padding, headers with their words', async (page) => {
    await paste(page, program('heap'));
    await page.click('#tab-layout');
    const struct = page.locator('.struct', { hasText: 'record' });
    assert.match(await struct.locator('figcaption').innerText(), /24 bytes · align 8 · 14 of padding/);
    assert.deepEqual(await struct.locator('.offsets span').allInnerTexts(), ['0', '8', '16']);
    assert.equal(await struct.locator('.run.field').count(), 3);
    assert.equal(await struct.locator('.run.padding').count(), 2);
    assert.match(await struct.locator('.saving').innerText(), /^16 bytes would do, 8 fewer/);
    const box = (name) => struct.locator('.run.field', { hasText: name }).boundingBox();
    assert.ok((await box('count')).width > 6 * (await box('ok')).width, 'a word is eight times a byte');
    assert.match(await page.innerText('.header'), /slice · 24 bytes/);
    await screenshot(page, 'light-layout');
  });

  pageTest('the compiler’s output is there word for word', async (page) => {
    await paste(page, program('heap'));
    await page.click('#tab-output');
    const output = await page.innerText('.output');
    assert.match(output, /^# command-line-arguments\n/);
    assert.match(output, /^\.\/main\.go:12:2: moved to heap: r$/m);
    assert.match(output, /^\.\/main\.go:17:16: \[\]int\{\.\.\.\} does not escape$/m);
  });

  pageTest('the switches ask for -m=2 and -l', async (page) => {
    const body = async (action) => {
      const [request] = await Promise.all([page.waitForRequest((r) => r.url().endsWith('/api/v1/analyze')), action()]);
      await answered(page);
      return request.postDataJSON();
    };
    assert.equal((await body(() => page.check('#switch-detail'))).detail, 2);
    assert.equal((await body(() => page.check('#switch-no-inlining'))).no_inlining, true);
    await page.click('#tab-output');
    await page.getByText("go build -gcflags='-m=2 -l'").waitFor();
    await page.uncheck('#switch-no-inlining');
    assert.equal((await body(() => page.uncheck('#switch-detail'))).detail, 1);
  });

  pageTest('quieter notes can be switched on and off', async (page) => {
    await paste(page, program('heap'));
    assert.equal(await page.locator('.note-quiet').count(), 0);
    await page.check('#switch-quiet');
    const quiet = await texts(page, '.note-quiet');
    assert.ok(quiet.includes('can inline newRecord'));
    assert.ok(quiet.includes('[]int{...} does not escape'));
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), [12, 23], 'quiet notes tint no line');
    await page.uncheck('#switch-quiet');
    assert.equal(await page.locator('.note-quiet').count(), 0);
  });

  pageTest('each example loads and is analyzed; undo brings the former program back', async (page) => {
    const former = await texts(page, '.cm-line >> nth=0');
    const examples = await page.evaluate(() => [...document.querySelectorAll('#examples option')].slice(1).map(({ value, text }) => ({ value, text })));
    assert.ok(examples.length >= 10, `${examples.length} examples`);
    for (const { value, text } of examples) {
      const response = page.waitForResponse((r) => r.url().endsWith('/api/v1/analyze'));
      await page.selectOption('#examples', value);
      assert.equal((await (await response).json()).status, 'ok', text);
      await answered(page);
      const title = (await page.innerText('.cm-line >> nth=0')).replace(/^\/\/\s*/, '').split(/ {2,}/)[0];
      assert.ok(title.toLowerCase().startsWith(text.toLowerCase()), `${title} / ${text}`);
    }
    await page.click('.cm-content');
    for (let i = 0; i < examples.length; i++) await page.keyboard.press('Control+z');
    assert.deepEqual(await texts(page, '.cm-line >> nth=0'), former);
  });

  pageTest('a reload keeps the program', async (page) => {
    await paste(page, program('heap'));
    await page.reload();
    await answered(page);
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), [12, 23]);
  });

  /** Serious accessibility violations, as "rule: first element". */
  async function violations(page) {
    await page.evaluate(axe);
    const { violations: found } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  }

  for (const colorScheme of ['light', 'dark']) {
    pageTest(`nothing stands in the way of assistive technology (${colorScheme})`, async (page) => {
      await page.check('#switch-quiet');
      await paste(page, program('heap'));
      for (const tab of ['heap', 'layout', 'hints', 'output']) {
        await page.click(`#tab-${tab}`);
        assert.deepEqual(await violations(page), [], tab);
      }
      await paste(page, program('errors'));
      assert.deepEqual(await violations(page), [], 'errors');
      await page.uncheck('#switch-quiet');
      await page.click('#tab-heap');
      await paste(page, program('heap'));
      await screenshot(page, colorScheme === 'dark' ? 'dark' : 'light-heap');
    }, { colorScheme });
  }

  pageTest('a phone’s width needs no scrolling sideways', async (page) => {
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await paste(page, program('heap'));
    for (const tab of ['layout', 'hints', 'output', 'heap']) {
      await page.click(`#tab-${tab}`);
      assert.ok((await overflow()) <= 0, tab);
    }
    assert.deepEqual(await violations(page), []);
    await screenshot(page, 'phone', { fullPage: true });
    await paste(page, program('errors'));
    assert.ok((await overflow()) <= 0, 'errors');
  }, { viewport: PHONE });
});
