// flow_tests: the escape graph: drawn, followed by mouse and keys, saved.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { answered, cursorLine, paste, screenshot, toLine } from './browser.js';
import { program } from './mock.js';
import { suite, texts } from './suite.js';

suite('the flow view', ({ pageTest }) => {
  async function openFlow(page) {
    await paste(page, program('heap'));
    await toLine(page, 12);
    await page.click('#tab-flow');
    await page.waitForSelector('.flow-graph');
    await answered(page);
  }
  const names = (page) => page.evaluate(() => [...document.querySelectorAll('.flow-node .flow-name')].map((name) => name.textContent));

  pageTest('the function at the cursor is drawn, with what escapes and the way of its address', async (page) => {
    await openFlow(page);
    assert.match(await page.evaluate(() => document.querySelector('#flow-function').selectedOptions[0].text), /newRecord/);
    assert.ok((await names(page)).includes('r'));
    assert.equal(await page.locator('.flow-node.is-escaping', { hasText: 'r' }).count() > 0, true);
    assert.ok((await page.locator('.flow-edge.is-address').count()) > 0);
    assert.ok((await page.evaluate(() => [...document.querySelectorAll('.flow-derefs')].map((label) => label.textContent))).includes('&'));
    await screenshot(page, 'light-flow');
    await toLine(page, 23);
    await page.waitForFunction(() => document.querySelector('#flow-function').selectedOptions[0].text === 'main');
    await screenshot(page, 'light-flow-main');
  });

  pageTest('boxes don’t overlap, and the same graph is drawn the same way', async (page) => {
    await openFlow(page);
    await toLine(page, 23);
    await page.waitForFunction(() => document.querySelector('#flow-function').selectedOptions[0].text === 'main');
    const overlaps = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.flow-node rect')].map((rect) => rect.getBoundingClientRect());
      return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
    });
    assert.equal(overlaps, 0);
    const drawing = () => page.evaluate(() => document.querySelector('.flow-graph').outerHTML.replace(/ class="[^"]*"/g, '').replace(/ tabindex="[^"]*"/g, ''));
    const first = await drawing();
    await page.selectOption('#flow-function', { label: 'newRecord' });
    await page.selectOption('#flow-function', { label: 'main' });
    assert.equal(await drawing(), first);
  });

  pageTest('a click and the keys lead to the code', async (page) => {
    await openFlow(page);
    await page.locator('.flow-node', { hasText: /^r/ }).first().click();
    assert.equal(await cursorLine(page), 12);
    await page.locator('.flow-node[tabindex="0"]').focus();
    const before = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), before);
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), before);
    await page.keyboard.press('Enter');
    assert.ok(await page.evaluate(() => document.activeElement.classList.contains('cm-content')));
  });

  pageTest('a chosen value shows only its part', async (page) => {
    await openFlow(page);
    const all = (await names(page)).length;
    const value = await page.evaluate(() => [...document.querySelectorAll('#flow-location option')].find(({ text }) => text.startsWith('r')).value);
    await page.selectOption('#flow-location', value);
    assert.ok((await names(page)).length <= all);
    assert.equal(await page.locator('.flow-node.is-chosen').count(), 1);
  });

  pageTest('it is saved as SVG and as JSON', async (page) => {
    await openFlow(page);
    const saved = async (name) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#panel-flow').getByRole('button', { name }).click()]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    const svg = await saved('SVG');
    assert.equal(svg.name, 'flow-newRecord.svg');
    assert.match(svg.text, /^<\?xml/);
    const other = await page.context().newPage();
    await other.setContent('<img id="drawing">');
    const size = await other.evaluate((text) => new Promise((resolve, reject) => {
      const image = document.querySelector('#drawing');
      image.onload = () => resolve([image.naturalWidth, image.naturalHeight]);
      image.onerror = () => reject(new Error('not an image'));
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    }), svg.text);
    assert.ok(size[0] > 50 && size[1] > 50);
    await screenshot(other, 'flow-saved');
    await other.close();
    const json = JSON.parse((await saved('JSON')).text);
    assert.equal(json.name, 'newRecord');
    assert.ok(json.locations.some(({ name }) => name === 'r'));
    assert.ok(json.edges.length > 0);
  });

  pageTest('typing redraws it', async (page) => {
    await openFlow(page);
    await toLine(page, 1);
    const request = page.waitForRequest((r) => r.url().endsWith('/api/v1/analyze'));
    await page.keyboard.type('// x');
    assert.equal((await request).postDataJSON().graph, true);
    await answered(page);
    assert.deepEqual(await texts(page, '#panel-flow .empty'), (await texts(page, '#panel-flow .empty')));
  });
});
