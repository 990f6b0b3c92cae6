// access_tests: nothing stands in the way of assistive technology, of the keyboard, of a small screen.
import assert from 'node:assert/strict';
import { answered, cursorLine, focused, paste, screenshot, PHONE } from './browser.js';
import { program } from './mock.js';
import { isMocked, suite, violations } from './suite.js';

const TABS = ['flow', 'layout', 'hints', 'output', 'heap'];

suite('access', ({ pageTest, url }) => {
  for (const colorScheme of ['light', 'dark']) {
    pageTest(`axe finds nothing in the playground (${colorScheme})`, async (page) => {
      await paste(page, program('heap'));
      for (const kind of ['inlining', 'stack']) await page.click(`#kind-${kind}`);
      for (const tab of TABS) {
        await page.click(`#tab-${tab}`);
        if (tab === 'flow') await page.waitForSelector('.flow-graph');
        await answered(page);
        assert.deepEqual(await violations(page), [], tab);
        if (tab === 'flow') await screenshot(page, `${colorScheme}-flow-axe`);
      }
      await page.hover('.mark >> nth=0');
      await page.waitForSelector('.card:not([hidden])');
      assert.deepEqual(await violations(page), [], 'card');
      await screenshot(page, `${colorScheme}-card`);
      await page.keyboard.press('Escape');
      await page.mouse.move(640, 5);
      await page.selectOption('#examples', '04_closure_captures');
      await answered(page);
      assert.deepEqual(await violations(page), [], 'an example and a notice');
      await page.click('#download summary');
      assert.deepEqual(await violations(page), [], 'menu');
      await page.keyboard.press('Escape');
      await page.click('#share');
      await page.waitForSelector('#way-0');
      assert.deepEqual(await violations(page), [], 'share');
      await screenshot(page, `${colorScheme}-share`);
      await page.keyboard.press('Escape');
      assert.deepEqual(await violations(page), [], 'saved');
      await paste(page, program('errors'));
      assert.deepEqual(await violations(page), [], 'errors');
      await screenshot(page, `${colorScheme}-errors`);
      await paste(page, program('heap'));
      await page.click('#kind-inlining');
      await page.click('#kind-stack');
      await screenshot(page, colorScheme === 'dark' ? 'dark' : 'light-heap');
    }, { colorScheme });
  }

  pageTest('the page works from the keyboard', async (page) => {
    await paste(page, program('heap'));
    const asked = page.waitForRequest((request) => request.url().endsWith('/api/v1/analyze'));
    await page.keyboard.press('Control+Enter');
    await asked;
    await answered(page);

    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'tab-heap', 'Esc, Tab leaves the editor');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(page), 'tab-flow');
    assert.ok(await page.isVisible('#panel-flow'));
    assert.ok(await page.isHidden('#panel-heap'));
    await page.keyboard.press('End');
    assert.ok(await page.isVisible('#panel-output'));
    await page.keyboard.press('Home');
    // the panel, the link below the headline, filter, grouping, two buttons, five heads, then the first row
    for (let i = 0; i < 12; i++) await page.keyboard.press('Tab');
    assert.match(await focused(page), /position/);
    await page.keyboard.press('Enter');
    assert.equal(await cursorLine(page), 12);
  });

  pageTest('sharing needs only the keyboard, and gives the focus back', async (page) => {
    await page.locator('#share').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#way-0');
    await page.waitForFunction(() => document.activeElement.getAttribute('aria-label') === 'Copy: Link');
    await page.keyboard.press('Enter');
    await page.getByText('Copied', { exact: true }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement === document.body || document.querySelector('dialog').contains(document.activeElement)), 'the focus stays in the dialog');
    }
    await page.keyboard.press('Escape');
    assert.equal(await focused(page), 'share');
  });

  pageTest('every control is reached by Tab, in the order in which it is seen, and shows its focus', async (page) => {
    await paste(page, program('heap'));
    await page.locator('#examples').focus();
    const seen = [];
    for (let i = 0; i < 40; i++) {
      seen.push(await page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute('aria-label') || document.activeElement.textContent.trim().slice(0, 30)));
      const outline = await page.evaluate(() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' || document.activeElement.closest('.cm-editor') !== null; });
      assert.ok(outline, `${seen.at(-1)} shows no focus`);
      if (await page.evaluate(() => document.activeElement.classList.contains('cm-content'))) await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body || document.activeElement.id === 'examples')) break; // around
    }
    const releases = (await page.isVisible('#release')) ? ['release'] : []; // only where there is a choice
    for (const id of ['share', 'theme', ...releases, 'undo', 'kind-escapes', 'switch-detail', 'Go program', 'tab-heap']) assert.ok(seen.includes(id), `${id} in ${seen.join(', ')}`);
    assert.ok(seen.indexOf('theme') < seen.indexOf('undo') && seen.indexOf('undo') < seen.indexOf('Go program') && seen.indexOf('Go program') < seen.indexOf('tab-heap'));
  });

  for (const colorScheme of ['light', 'dark']) {
    pageTest(`a phone’s width needs no scrolling sideways (${colorScheme})`, async (page) => {
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await paste(page, program('heap'));
      for (const tab of TABS) {
        await page.click(`#tab-${tab}`);
        if (tab === 'flow') await page.waitForSelector('.flow-graph');
        assert.ok((await overflow()) <= 0, tab);
      }
      assert.deepEqual(await violations(page), []);
      await screenshot(page, colorScheme === 'dark' ? 'phone-dark' : 'phone', { fullPage: true });
      await page.locator('.mark').first().click();
      await page.waitForSelector('.card:not([hidden])');
      assert.ok((await overflow()) <= 0, 'card');
      await screenshot(page, colorScheme === 'dark' ? 'phone-dark-card' : 'phone-card');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await paste(page, program('errors'));
      assert.ok((await overflow()) <= 0, 'errors');
      await page.click('#share');
      await page.waitForSelector('#way-0');
      assert.ok((await overflow()) <= 0, 'share');
      await screenshot(page, colorScheme === 'dark' ? 'phone-dark-share' : 'phone-share');
    }, { viewport: PHONE, colorScheme, hasTouch: true, isMobile: true });
  }

  if (isMocked) void url;
});
