// failure_tests: what the page does when the service doesn't answer as it should. Always against the mock.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { Browser, answered, linesWith, paste, pasteText } from './browser.js';
import { Mock, answer, program, report } from './mock.js';

const browser = new Browser();
const mock = new Mock();
let url;
let page;

describe('the page, when the service fails it', () => {
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

  async function open() {
    page = await browser.open(url);
    await answered(page);
    return page;
  }

  async function analyzeAgain() {
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+Enter');
  }

  /** Analyzes with the mock answering so, and gives what the alert then says. */
  async function alertAfter(answering) {
    await open();
    mock.answering = answering;
    await analyzeAgain();
    await page.waitForSelector('[role=alert] .alert');
    assert.equal(await page.innerText('#status'), 'Not analyzed');
    return page.innerText('[role=alert]');
  }

  const problem = (status, code, title, detail) => (response) =>
    answer(response, status, { type: 'about:blank', title, status, detail, code }, status === 503 ? { 'Retry-After': '1' } : {});

  test('an overloaded service is asked again, and its answer shown', async () => {
    const text = await alertAfter(problem(503, 'overloaded', 'Overloaded', 'All workers are busy.'));
    assert.match(text, /Overloaded/);
    assert.match(text, /All workers are busy\. Retrying…/);
    mock.answering = null;
    await answered(page);
    assert.equal(await page.innerText('[role=alert]'), '');
  });

  test('a timeout of the analysis is told, and not retried by itself', async () => {
    const text = await alertAfter(problem(504, 'analysis_timeout', 'Analysis timeout', 'The analysis took more than 5 s.'));
    assert.match(text, /Analysis timeout/);
    assert.match(text, /Try a smaller program/);
    assert.doesNotMatch(text, /Retrying/);
  });

  test('an unreachable service is told; Try again works once it is back', async () => {
    const text = await alertAfter((response) => response.destroy());
    assert.match(text, /can’t be reached/);
    assert.match(text, /Results may be out of date/);
    mock.answering = null;
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
    assert.equal(await page.innerText('[role=alert]'), '');
  });

  test('a gateway’s HTML page isn’t taken for an answer', async () => {
    const text = await alertAfter((response) => response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>'));
    assert.match(text, /status 502/);
  });

  test('a report that lacks parts isn’t taken for an answer', async () => {
    const text = await alertAfter((response) => answer(response, 200, { status: 'ok', text: '' }));
    assert.match(text, /Unexpected response[^]*not a report/);
  });

  test('a service that never answers is given up', async () => {
    page = await browser.open('about:blank');
    await page.addInitScript(() => {
      const timeout = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 50);
    });
    mock.answering = () => {};
    await page.goto(url);
    await page.waitForSelector('[role=alert] .alert');
    assert.match(await page.innerText('[role=alert]'), /takes too long/);
  });

  test('a program beyond the limit isn’t sent', async () => {
    await open();
    const before = mock.requests.length;
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await pasteText(page, `// ${'x'.repeat(1 << 20)}`);
    await page.waitForSelector('[role=alert] .alert');
    assert.match(await page.innerText('[role=alert]'), /too large[^]*more than 1 MiB/);
    assert.equal(mock.requests.length, before);
  });

  test('typing makes the request under way stale: it is aborted, its answer never shown', async () => {
    await open();
    const aborted = mock.aborted;
    let first = true;
    mock.answering = (response, body) => {
      if (!first) return answer(response, 200, mock.known.get(body.files[0].text));
      first = false;
      return setTimeout(() => answer(response, 200, report('welcome')), 2000);
    };
    await analyzeAgain();
    await page.getByText('Analyzing…').waitFor();
    await paste(page, program('calm'));
    assert.equal(await page.innerText('.headline'), 'Nothing escapes');
    assert.equal(mock.aborted, aborted + 1);
    await page.waitForTimeout(2000);
    assert.equal(await page.innerText('.headline'), 'Nothing escapes');
  });

  test('marks move with the text until the next answer', async () => {
    await open();
    await paste(page, program('heap'));
    mock.answering = () => {};
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), [13, 24]);
  });

  test('nothing that an answer says becomes markup', async () => {
    const evil = '<img src=x onerror="document.title=1"><b>x</b>';
    const hostile = report('heap');
    hostile.text = evil;
    for (const line of hostile.lines) line.message = `${evil} escapes to heap`;
    for (const allocation of hostile.allocations) Object.assign(allocation, { what: evil, cause: evil, type: evil, function: evil, flow: [evil], steps: [{ ...allocation.steps[1], text: evil, expression: evil, reason: evil, function: evil }], suggestion: evil, inlined: { file: 'main.go', line: 1, column: 1, function: evil } });
    for (const place of hostile.stack) Object.assign(place, { what: evil, may_allocate: evil });
    for (const struct of hostile.structs) {
      struct.name = evil;
      for (const field of struct.fields) Object.assign(field, { name: evil, type: evil });
    }
    for (const header of hostile.headers) Object.assign(header, { kind: evil, type: evil, words: [evil, evil], data: evil });
    for (const hint of hostile.hints) Object.assign(hint, { kind: evil, message: evil });
    hostile.go_version = hostile.goarch = evil;

    await open();
    mock.answering = (response) => answer(response, 200, hostile);
    for (const kind of ['inlining', 'stack']) await page.click(`#kind-${kind}`);
    await paste(page, program('heap'));
    mock.answering = (response) => answer(response, 200, { ...hostile, status: 'errors', errors: [{ file: 'main.go', line: 1, column: 1, kind: 'type', message: evil }] });
    for (const tab of ['layout', 'hints', 'output', 'heap']) await page.click(`#tab-${tab}`);
    assert.equal(await page.locator('#summary img, #why img, .notes img, .panel img, .panel b').count(), 0);
    await analyzeAgain();
    await page.waitForSelector('[role=alert] .alert');
    await page.hover('.cm-error-range');
    await page.waitForSelector('.card:not([hidden])');
    assert.equal(await page.locator('[role=alert] img, .card img').count(), 0);
    mock.answering = problem(400, evil, evil, evil);
    await analyzeAgain();
    await page.getByText(evil).first().waitFor();
    assert.equal(await page.locator('[role=alert] img').count(), 0);
    assert.match(await page.title(), /Escapement/);
    assert.deepEqual(page.complaints.filter((text) => !text.includes('400')), []);
  });

  test('positions outside the program, and sizes that aren’t known, do no harm', async () => {
    const odd = report('heap');
    odd.allocations[0].line = 9999;
    odd.allocations[1].column = 9999;
    odd.allocations[2].bytes = null;
    odd.lines.push({ file: '', line: 0, column: 0, kind: 'escapes_to_heap', message: 'x escapes to heap' });
    odd.allocations.push({ ...odd.allocations[2], file: '', line: 0, column: 0 });
    await open();
    mock.answering = (response) => answer(response, 200, odd);
    await paste(page, program('heap'));
    assert.ok((await page.locator('.summary tbody td.number').allInnerTexts()).includes('varies'));
    const places = page.locator('.summary tbody tr button');
    assert.ok((await places.count()) >= 3);
    for (let i = 0; i < (await places.count()); i++) await places.nth(i).click();
    assert.deepEqual(page.complaints, []);
  });
});
