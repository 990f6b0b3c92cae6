// page_tests: what the playground shows of a program.
import assert from 'node:assert/strict';
import { answered, cursorLine, linesWith, paste, screenshot, toLine } from './browser.js';
import { program } from './mock.js';
import { isMocked, longProgram, suite, texts } from './suite.js';

suite('the page', ({ pageTest }) => {
  pageTest('the first program is analyzed on load', async (page) => {
    assert.notEqual((await linesWith(page, 'cm-heap-line')).length, 0);
    assert.ok((await page.locator('.summary tbody tr').count()) > 0);
    await screenshot(page, 'light');
  });

  pageTest('escaping lines of a pasted program are marked, each with its reason beside it', async (page) => {
    await paste(page, program('heap'));
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), [12, 23]);
    const notes = await texts(page, '.note-heap');
    assert.match(notes[0], /^moved to heap: r — \S/);
    assert.match(notes.slice(1).join(' '), /\bn\b.*escapes? to heap/);
    const look = (selector) => page.evaluate((s) => { const { backgroundColor, boxShadow } = getComputedStyle(document.querySelector(s)); return { backgroundColor, boxShadow }; }, selector);
    assert.notDeepEqual(await look('.cm-line.cm-heap-line'), await look('.cm-line'), 'the line is tinted');
    assert.notEqual((await look('.cm-marks .cm-heap-gutter')).boxShadow, 'none', 'the gutter has a mark');
  });

  pageTest('a program without escapes says so', async (page) => {
    await paste(page, program('calm'));
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), []);
    assert.equal(await page.innerText('.headline'), 'Nothing escapes');
    assert.match(await page.innerText('#headline'), /may allocate without escaping/);
    assert.equal(await page.locator('.summary').count(), 0);
    assert.match(await page.innerText('#why'), /When does a value escape/);
    await screenshot(page, 'light-calm');
  });

  pageTest('structs are drawn with offsets and padding, headers with their words', async (page) => {
    await paste(page, program('heap'));
    await page.click('#tab-layout');
    const struct = page.locator('.struct', { hasText: 'record' });
    assert.match(await struct.locator('figcaption').innerText(), /24 bytes · align 8 · 14 bytes of padding/);
    assert.deepEqual(await struct.locator('.offsets span').allInnerTexts(), ['0', '8', '16']);
    assert.equal(await struct.locator('.run.field').count(), 3);
    assert.equal(await struct.locator('.run.padding').count(), 2);
    assert.match(await struct.locator('.saving').innerText(), /^Reordering the fields to count, ok, kind saves 8 bytes \(24 → 16\)\.$/);
    const box = (name) => struct.locator('.run.field', { hasText: name }).boundingBox();
    assert.ok((await box('count')).width > 6 * (await box('ok')).width, 'a word is eight times a byte');
    assert.match(await page.innerText('.header'), /slice · 24 bytes/);
    await screenshot(page, 'light-layout');
  });

  pageTest('the compiler’s output is there word for word', async (page) => {
    await paste(page, program('heap'));
    await page.click('#tab-output');
    await page.waitForSelector('.output');
    const output = await page.innerText('.output');
    assert.match(output, /^# command-line-arguments\n/);
    assert.match(output, /^\.\/main\.go:12:2: moved to heap: r$/m);
    assert.match(output, /^\.\/main\.go:17:16: \[\]int\{\.\.\.\} does not escape$/m);
    await page.locator('.output-place', { hasText: 'main.go:17:16' }).click();
    assert.equal(await cursorLine(page), 17, 'a line leads to its place');
    const places = await page.locator('.output-place').allInnerTexts();
    await page.locator('.output').focus();
    for (const key of ['Tab', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    assert.equal(await cursorLine(page), Number(places[1].split(':')[1]), 'by keyboard, too');
    await screenshot(page, 'light-output');
  });

  pageTest('the switches ask for -m=2, -l and another release', async (page) => {
    const body = async (action) => {
      const [request] = await Promise.all([page.waitForRequest((r) => r.url().endsWith('/api/v1/analyze')), action()]);
      await answered(page);
      return request.postDataJSON();
    };
    assert.equal((await body(() => page.check('#switch-detail'))).detail, 2);
    assert.equal((await body(() => page.check('#switch-no-inlining'))).no_inlining, true);
    await page.click('#tab-output');
    await page.getByText("go build -gcflags='-m=2 -l'").waitFor();
    await body(() => page.uncheck('#switch-no-inlining'));
    assert.equal((await body(() => page.uncheck('#switch-detail'))).detail, 1);
    const releases = await page.evaluate(() => [...document.querySelectorAll('#release option')].map(({ value }) => value));
    if (releases.includes('go1.26')) {
      assert.equal((await body(() => page.selectOption('#release', 'go1.26'))).release, 'go1.26');
    }
  });

  pageTest('each example loads, is analyzed, and stands beside its explanation; undo brings the former program back', async (page) => {
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('// mine');
    await answered(page);
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
      assert.equal(await page.innerText('.course h2'), text);
      assert.ok((await page.innerText('.course')).length > text.length + 60, 'it is explained');
    }
    await screenshot(page, 'light-example');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('// more');
    assert.ok(await page.isVisible('.course'), 'it stays while one works on it');
    await page.keyboard.press('Control+z');
    await page.click('.cm-content');
    for (let i = 0; i < examples.length; i++) await page.keyboard.press('Control+z');
    assert.equal(await page.locator('.course').count(), 0, 'it goes with the example');
    assert.deepEqual(await texts(page, '.cm-line >> nth=0'), former);
  });

  pageTest('what an example takes the place of is offered back', async (page) => {
    await paste(page, program('heap'));
    await page.selectOption('#examples', '01_value_returned');
    await answered(page);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await answered(page);
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), [12, 23]);
  });

  pageTest('a reload keeps the program', async (page) => {
    await paste(page, program('heap'));
    await page.reload();
    await answered(page);
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), [12, 23]);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await answered(other);
    assert.deepEqual(await linesWith(other, 'cm-heap-line'), [12, 23], 'a new tab starts with it, too');
    await other.close();
  });

  pageTest('the row of the cursor’s line is the one explained', async (page) => {
    await paste(page, program('heap'));
    await toLine(page, 23);
    assert.equal(await cursorLine(page), 23);
    assert.equal(await page.getAttribute('.summary tbody tr:nth-child(2)', 'aria-current'), 'true');
  });

  pageTest('it prints: program, table and explanation, nothing to click', async (page) => {
    await paste(page, program('heap'));
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.isVisible('.summary'));
    assert.ok(await page.isVisible('.cm-content'));
    for (const hidden of ['.actions', '#tabs', '.table-tools', '.foot']) assert.ok(!(await page.isVisible(hidden)), hidden);
    await screenshot(page, 'print', { fullPage: true });
    if (isMocked) return;
    await page.emulateMedia({ media: 'screen' });
    const long = longProgram(400);
    await paste(page, long);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    // The editor draws them in several steps; how many it takes is its own affair.
    await page.waitForFunction((lines) => document.querySelectorAll('.cm-line').length === lines, long.split('\n').length);
    assert.equal(await page.locator('.summary tbody tr:not(.is-free, .group)').count(), Number(await page.textContent('#tab-heap .count')), 'and all rows');
  });

  pageTest('the theme follows the system until it is switched, and is remembered', async (page) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await paper();
    assert.notEqual(light, dark);
    await page.click('#theme'); // light
    assert.equal(await paper(), light);
    await page.click('#theme'); // dark
    await page.emulateMedia({ colorScheme: 'light' });
    assert.equal(await paper(), dark);
    await page.reload();
    await answered(page);
    assert.equal(await paper(), dark);
  });
});
