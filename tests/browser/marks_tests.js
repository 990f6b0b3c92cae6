// marks_tests: the marks beside and in the program, and their explanation by mouse and by keyboard.
import assert from 'node:assert/strict';
import { cursorLine, focused, linesWith, paste, screenshot, toLine } from './browser.js';
import { program } from './mock.js';
import { isMocked, suite, texts } from './suite.js';

const LEAKING = 'package main\n\nvar kept *int\n\nfunc keep(p *int) { kept = p }\n\nfunc first(list []*int) *int { return list[0] }\n\nfunc main() {\n\tx := 1\n\tkeep(&x)\n\tprintln(first([]*int{&x}) == nil)\n}\n';

suite('marks', ({ pageTest }) => {
  const marks = (page) => page.evaluate(() => [...document.querySelectorAll('.mark')].map((mark) => ({ text: mark.innerText.replace(/\s+/g, ' ').trim(), label: mark.getAttribute('aria-label') })));

  pageTest('heap lines have a badge with the bytes and how many values there are', async (page) => {
    await paste(page, program('heap'));
    const [first, second] = await marks(page);
    assert.match(first.text, /24 B/);
    assert.equal(first.label, '24 B, Line 12: 1 value escapes to the heap', 'what is shown is in its name');
    assert.equal(second.text, '2 · 16 B');
    assert.match(second.label, /2 values escape to the heap/);
  });

  pageTest('each kind of mark is switched on and off by itself, and has a shape of its own', async (page) => {
    await paste(page, program('heap'));
    const shapes = async () => new Set(await texts(page, '.mark .glyph, .mark-heap'));
    for (const kind of ['inlining', 'stack']) {
      assert.equal(await page.locator(`.mark .glyph-${kind}`).count(), 0);
      await page.click(`#kind-${kind}`);
      assert.equal(await page.getAttribute(`#kind-${kind}`, 'aria-pressed'), 'true');
      assert.ok((await page.locator(`.mark .glyph-${kind}`).count()) > 0, kind);
    }
    assert.ok((await shapes()).size >= 3);
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), [12, 23], 'quiet marks tint no line');
    await screenshot(page, 'light-marks');
    await page.click('#kind-escapes');
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), []);
    assert.equal(await page.locator('.mark-heap, .note-heap').count(), 0);
    await page.click('#kind-escapes');
    assert.deepEqual(await linesWith(page, 'cm-heap-line'), [12, 23]);
  });

  pageTest('hovering over a mark explains it, and its links lead through the steps', async (page) => {
    await paste(page, program('heap'));
    await page.hover('.mark >> nth=0');
    await page.waitForSelector('.card:not([hidden])');
    const words = await page.innerText('.card');
    assert.match(words, /^r escapes to the heap: its address is returned to the caller\./);
    assert.match(words, /24 B · record/);
    assert.match(words, /&r/);
    assert.match(words, /It is still needed after the function returns/);
    assert.equal(await page.locator('.card .flow-step').count(), 2);
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('.cm-step-number')].map((step) => step.dataset.step)), ['2', '1'], 'the steps are numbered in the code');
    await screenshot(page, 'light-hover');
    await page.hover('.card .position >> nth=0'); // the way there doesn't close it
    await page.click('.card .position >> nth=0');
    assert.equal(await cursorLine(page), 13);
    assert.match((await texts(page, '.cm-target')).join(''), /^&/);
    assert.ok(await page.isHidden('.card'));
  });

  pageTest('the words behind a line and the underlined expression explain it, too', async (page) => {
    await paste(page, program('heap'));
    for (const target of ['.note-heap >> nth=0', '.cm-heap-range >> nth=0']) {
      await page.hover(target);
      await page.waitForSelector('.card:not([hidden])');
      assert.match(await page.innerText('.card'), /^r escapes to the heap/);
      await page.keyboard.press('Escape');
      assert.ok(await page.isHidden('.card'), 'Escape takes it away');
      await page.mouse.move(700, 10);
    }
  });

  pageTest('marks are reached, read and followed by keyboard alone', async (page) => {
    await paste(page, program('heap'));
    await page.locator('#switch-no-inlining').focus();
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'mark');
    await page.waitForSelector('.card:not([hidden])');
    assert.match(await page.innerText('.card'), /^[nr] escapes to the heap/);
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.querySelector('.card').innerText.startsWith('r escapes'));
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('.card').innerText.startsWith('n escapes'));
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.querySelector('.card').innerText.startsWith('r escapes'));
    await screenshot(page, 'light-focus');
    await page.keyboard.press('Enter');
    assert.match(await focused(page), /card/);
    await page.keyboard.press('Tab');
    assert.match(await focused(page), /position/);
    await page.keyboard.press('Escape');
    assert.equal(await focused(page), 'mark', 'the focus goes back to the mark');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await cursorLine(page), 13, 'a step’s link leads to it');
  });

  pageTest('in the editor, F8 goes from mark to mark and Alt+Enter explains', async (page) => {
    await paste(page, program('heap'));
    await toLine(page, 1);
    await page.keyboard.press('F8');
    assert.equal(await cursorLine(page), 12);
    await page.keyboard.press('F8');
    assert.equal(await cursorLine(page), 23);
    await page.keyboard.press('Shift+F8');
    assert.equal(await cursorLine(page), 12);
    await page.keyboard.press('Alt+Enter');
    assert.match(await page.innerText('.card'), /^r escapes to the heap/);
  });

  pageTest('leaking parameters are marked and explained', async (page) => {
    await paste(page, LEAKING);
    if (isMocked) return; // it doesn't know this program
    assert.match(await page.innerText('#kind-leaks'), /Leaks\s*2/);
    await page.hover('.mark:has(.glyph-leaks) >> nth=0');
    await page.waitForSelector('.card:not([hidden])');
    assert.match(await page.innerText('.card'), /p leaks to the heap/);
    await page.mouse.move(700, 10);
    await page.hover('.mark:has(.glyph-leaks) >> nth=1');
    await page.waitForFunction(() => /list leaks to result/.test(document.querySelector('.card').innerText));
    await screenshot(page, 'light-leaks');
  });
});
