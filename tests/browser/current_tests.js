// current_tests: what the page shows is of the program that is in it, and the page itself outlives upgrades and failures.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Browser, answered, cursorLine, focused, linesWith, paste, pasteText, toLine } from './browser.js';
import { Mock, answer, program, report } from './mock.js';
import { shared } from './share_tests.js';
import { isMocked, suite } from './suite.js';

const ELSEWHERE = 'package main\n\nimport "github.com/gin-gonic/gin"\n\nfunc pointer() *int {\n\tanswer := 42\n\treturn &answer\n}\n\nfunc serve() {\n\trouter := gin.Default()\n\trouter.Run()\n}\n\nfunc main() {\n\tserve()\n\tprintln(pointer())\n}\n';

/** Replaces the text of the editor. */
async function pasteOver(page, text) {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+A');
  await pasteText(page, text);
}

suite('what is shown is of this program', ({ pageTest, url, browser }) => {
  pageTest('an emptied editor has an empty state, and undo brings all back', async (page) => {
    await paste(page, program('heap'));
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.getByText('Paste or write Go code').first().waitFor();
    assert.equal(await page.locator('.summary, .alert, .cm-heap-line').count(), 0);
    assert.equal(await page.innerText('#status'), '');
    assert.equal(await page.innerText('#kinds .chip-count >> nth=0'), '');
    await page.keyboard.press('Control+z');
    await answered(page);
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), [12, 23]);
  });

  if (!isMocked) {
    pageTest('a pasted program that doesn’t compile never stands beside the results of another', async (page) => {
      await paste(page, program('heap'));
      await pasteOver(page, ELSEWHERE);
      await page.waitForSelector('.alert-error');
      await answered(page);
      assert.match(await page.innerText('.alert'), /github\.com\/gin-gonic\/gin/);
      assert.doesNotMatch(await page.innerText('.alert'), /Did you mean/, 'another module isn’t misspelt standard library');
      assert.match(await page.innerText('.alert'), /Other modules aren’t available here[^]*List of packages/);
      assert.equal(await page.locator('#results.is-old').count(), 0);
      assert.match(await page.innerText('.alert-note >> nth=1'), /Showing results for declarations without errors/);
      assert.match(await page.innerText('.headline'), /1 value escapes to the heap \(partial results\)/);
      assert.deepEqual(await linesWith(page, 'cm-heap-line'), [6], 'the sound part is shown at once');
    });

    pageTest('and where nothing of it can be analyzed, there are no results', async (page) => {
      await paste(page, program('heap'));
      await pasteOver(page, 'func f() *int {\n\tvalue := 1\n\treturn &value\n}\n');
      await page.waitForSelector('.alert-error');
      await answered(page);
      assert.equal(await page.locator('.summary, .cm-heap-line').count(), 0);
      assert.match(await page.innerText('#headline'), /Results appear once the program compiles/);
    });

    test('a saved program can be read without scripts, under its own title', async () => {
      const page = await browser.open(url());
      await paste(page, `// A program of one’s own\n${program('heap')}`);
      const link = await shared(page);
      await page.close();
      const scriptless = await browser.open(link, { javaScriptEnabled: false });
      assert.match(await scriptless.innerText('.first-code'), /^\/\/ A program of one’s own\npackage main[^]*newRecord/);
      assert.ok(await scriptless.isVisible('.first-code'));
      assert.doesNotMatch(await scriptless.content(), /func counter\(\)/, 'no other program');
      assert.match(await scriptless.title(), /^A program of one’s own · Escapement$/);
      await scriptless.click('noscript a, .noscript a');
      assert.match(await scriptless.innerText('body'), /moved to heap: r/);
      await scriptless.close();
      const nothing = await browser.open(`${url()}/p/nothing-is-here-1`, { javaScriptEnabled: false });
      assert.equal(await nothing.innerText('.first-code'), '');
      assert.match(await nothing.innerText('.noscript'), /no saved program/);
      await nothing.close();
    });
  }

  pageTest('after Esc from an explanation the editor has the focus again', async (page) => {
    await paste(page, program('heap'));
    await toLine(page, 1);
    for (const key of ['F8', 'Alt+Enter', 'Escape', 'F8']) await page.keyboard.press(key);
    assert.equal(await cursorLine(page), 23);
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.press('Escape');
    assert.match(await focused(page), /cm-content/);
    await page.click('.mark >> nth=0');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');
    assert.match(await focused(page), /cm-content/, 'from a mark, too');
  });

  pageTest('saved programs and examples have entries in the history; Back and Forward lead to what was there', async (page) => {
    const text = () => page.innerText('.cm-content');
    await paste(page, `${program('heap')}// mine\n`);
    await page.selectOption('#examples', '04_closure_captures');
    await page.locator('.course').waitFor();
    await answered(page);
    assert.equal(new URL(page.url()).hash, '#example=04_closure_captures');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('// edited');
    assert.equal(new URL(page.url()).hash, '');
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('.cm-content').innerText.includes('// edited') && document.querySelector('.course'));
    await page.goForward();
    await page.waitForFunction(() => document.querySelector('.cm-content').innerText.includes('// edited'));
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('.cm-content').innerText.includes('// mine'));
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, '/');
    await page.evaluate(() => (location.hash = '#example=02_pointer_returned'));
    await page.locator('.course').waitFor();
    assert.match(await text(), /newPoint/, 'as if it had been typed');
    await answered(page);
    const link = await shared(page);
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('// copy');
    assert.equal(new URL(page.url()).pathname, '/');
    await page.goBack();
    await page.waitForURL(link);
    await page.waitForFunction(() => document.querySelector('#saved').innerText.includes('Saved'));
    assert.doesNotMatch(await text(), /\/\/ copy/);
  });

  pageTest('dropped Go files are opened', async (page) => {
    const drop = (files) => page.evaluate((list) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of list) dataTransfer.items.add(new File([text], name));
      const { left, top } = document.querySelector('.cm-line').getBoundingClientRect();
      document.querySelector('.cm-content').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, clientX: left + 5, clientY: top + 5 }));
    }, files);
    const names = () => page.locator('.files [role=tab]').allInnerTexts();
    await drop([['one.go', program('calm')], ['notes.md', '# notes']]);
    await page.getByText('1 file opened. Skipped (not a Go file): notes.md.').waitFor();
    await answered(page);
    assert.deepEqual(await names(), ['one.go']);
    assert.doesNotMatch(await page.innerText('.cm-content'), /newReading/);
    await drop([['all.txtar', '-- a.go --\npackage a\n-- b.go --\npackage a\n']]);
    await page.getByRole('tab', { name: 'b.go' }).waitFor();
    assert.deepEqual(await names(), ['a.go', 'b.go']);
    await drop([['picture.png', 'x']]);
    await page.getByText('Not opened').waitFor();
    assert.deepEqual(await names(), ['a.go', 'b.go']);
  });
});

describe('the page outlives failures', () => {
  const own = new Browser();
  const mock = new Mock();
  let page;
  let url;
  before(async () => {
    url = await mock.start();
    await own.start();
  });
  after(async () => {
    await own.stop();
    await mock.stop();
  });
  afterEach(async () => {
    Object.assign(mock, { missing: null, answering: null });
    await page?.close();
  });

  test('a part that can’t be loaded says so, and is loaded by the next click', async () => {
    page = await own.open(url);
    await answered(page);
    await paste(page, program('heap'));
    mock.missing = /^\/assets\//;
    for (const tab of ['flow', 'layout', 'hints', 'output']) {
      await page.click(`#tab-${tab}`);
      await page.locator(`#panel-${tab}`).getByText('could not be loaded').waitFor();
    }
    await page.click('#share');
    await page.locator('#notice').getByText('could not be loaded').waitFor();
    await page.locator('#notice').getByRole('button', { name: 'Close' }).click();
    await page.selectOption('#examples', '01_value_returned');
    await page.locator('#notice').getByText('could not be loaded').waitFor();
    assert.equal(await page.inputValue('#examples'), '', 'it can be chosen again');
    mock.missing = null;
    await page.locator('#panel-output').getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('.output');
    await page.click('#tab-layout');
    await page.waitForSelector('.struct');
    await page.click('#tab-flow');
    await page.waitForSelector('#flow-function');
    await page.click('#share');
    await page.waitForSelector('#way-0');
    assert.deepEqual(page.complaints.filter((text) => !/404/.test(text)), []);
  });

  test('a failure for another program leaves no old results, one for this program greys them', async () => {
    page = await own.open(url);
    await answered(page);
    await paste(page, program('heap'));
    const refuse = (response) => answer(response, 413, { status: 413, code: 'too_large', title: 'The program is too large', detail: 'the files may have 64 KiB at most, all together' });
    mock.answering = refuse;
    await page.keyboard.press('Control+End');
    await page.keyboard.type('// x');
    await page.waitForSelector('.alert-failure');
    assert.equal(await page.innerText('.alert-failure'), 'The program is too large\n\nThe files may have 64 KiB at most, all together. Results may be out of date.');
    assert.equal(await page.locator('.alert-failure button').count(), 0, 'trying again can’t help');
    assert.equal(await page.locator('#results.is-old').count(), 1);
    await pasteOver(page, 'package other\n\nfunc somethingElse() {}\n\nvar another = somethingElse\n');
    await page.getByText('There are no results for this program.').first().waitFor();
    assert.equal(await page.locator('.summary, .cm-heap-line').count(), 0);
  });

  test('a link to nothing says what it is, and leads home', async () => {
    page = await own.open(`${url}/p/nothing-is-here-1`);
    await page.waitForSelector('.alert-failure');
    assert.match(await page.innerText('.alert-failure'), /^Not found\s+There is no saved program with this link\./);
    await page.getByRole('button', { name: 'Start a new program' }).click();
    await answered(page);
    assert.equal(new URL(page.url()).pathname, '/');
    assert.match(await page.innerText('.cm-content'), /newReading/);
  });

  test('a report of before stays unless the program is another one', async () => {
    page = await own.open(url);
    await answered(page);
    await paste(page, program('heap'));
    mock.answering = (response) => answer(response, 200, { ...report('errors'), text: '' });
    await page.keyboard.press('Control+End');
    await page.keyboard.type('func broken(');
    await page.waitForSelector('.alert-error');
    assert.equal(await page.locator('#results.is-old').count(), 1);
    assert.equal(await page.locator('.summary tbody tr').count(), 3);
  });
});

// The service or, without a build of it, the mock is started again with a newer build of the page while a page is open.
describe('an upgrade under an open page', () => {
  const BUILD = fileURLToPath(new URL('../../static/build.js', import.meta.url));
  const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
  const library = process.env.ESCAPEMENT_BUILD && process.env.ESCAPEMENT_LIBRARY?.split(' ');
  const folder = mkdtempSync(join(tmpdir(), 'escapement-upgrade-'));
  const dist = join(folder, 'dist');
  const course = join(folder, 'course');
  const own = new Browser();
  let stop = async () => {};
  before(() => own.start());
  after(async () => {
    await own.stop();
    await stop();
    rmSync(folder, { recursive: true });
  });

  /** Builds the page with one example of this title, so that each build differs. @param {string} title */
  function build(title) {
    mkdirSync(course, { recursive: true });
    writeFileSync(join(course, '01_example.go'), `// ${title}\n// Its lesson.\n\npackage main\n\nfunc main() {}\n`);
    execFileSync(process.execPath, [BUILD], { env: { ...process.env, ESCAPEMENT_DIST: dist, ESCAPEMENT_COURSE: course }, stdio: 'ignore' });
  }

  const freePort = () => new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

  /** @param {number} port */
  async function start(port) {
    if (!library) {
      const mock = new Mock(dist);
      await mock.start(port);
      stop = () => mock.stop();
      return;
    }
    const daemon = spawn(join(process.env.ESCAPEMENT_BUILD, 'service/escapementd'),
      ['--host', '127.0.0.1', '--port', String(port), ...library, '--database', join(folder, 'db'), '--static', dist, '--migrations', MIGRATIONS], { stdio: 'ignore' });
    const ended = new Promise((resolve) => daemon.once('close', resolve));
    stop = () => (daemon.kill(), ended);
    for (let tries = 0; tries < 150; tries++) {
      const isReady = await fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => ok, () => false);
      if (isReady) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the service did not become ready');
  }

  test('what it hasn’t loaded so far still comes, and a reload has the newer page', async () => {
    const port = await freePort();
    build('The older example');
    await start(port);
    const page = await own.open(`http://127.0.0.1:${port}/`);
    await answered(page);
    await paste(page, program('heap'));
    await stop();
    build('A newer example');
    await start(port);
    for (const [tab, found] of [['layout', '.struct'], ['output', '.output'], ['hints', '#panel-hints .legend'], ['flow', '#flow-function']]) {
      await page.click(`#tab-${tab}`);
      await page.waitForSelector(found);
    }
    await page.click('#tab-heap');
    await page.selectOption('#examples', '01_example');
    await page.getByRole('heading', { name: 'The older example' }).waitFor();
    await page.click('#share');
    await page.waitForSelector('#way-0');
    await page.keyboard.press('Escape');
    await page.reload();
    await answered(page);
    await page.selectOption('#examples', '01_example');
    await page.getByRole('heading', { name: 'A newer example' }).waitFor();
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  test('files of builds long gone are cleared away', () => {
    for (let number = 0; number < 6; number++) build(`Example ${number}`);
    const programs = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js') && /Its lesson/.test(readFileSync(join(dist, 'assets', name), 'utf8')));
    assert.equal(programs.length, 4, 'those of this build and of three before it');
  });
});
