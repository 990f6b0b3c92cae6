// weight_tests: how much the first load brings, from where, under which policy, and how soon one can type on a slow processor and
// a slow line. The slow processor is what Chrome's developer tools take for a phone of the middle class, which their benchmark
// (Lighthouse's) finds on it: so many times slower than this machine the page is run, whatever machine this is.
import assert from 'node:assert/strict';
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';
import { bar } from './bar.js';
import { answered } from './browser.js';
import { isMocked, suite } from './suite.js';

const MOST_BYTES = 200 * 1024;
const INTERACTIVE_MS = 1000;
const SLOW_INDEX = 1000; // CalibrationController.ts in Chrome's developer tools

suite('weight', ({ pageTest, url, browser }) => {
  pageTest('the first load is under 200 KB compressed, all of it from here', async () => {
    const page = await browser.open('about:blank', { hosts: [url()] });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    const sizes = new Map();
    const names = new Map();
    cdp.on('Network.requestWillBeSent', ({ requestId, request }) => names.set(requestId, request.url));
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
    await page.goto(url());
    await answered(page);
    await page.waitForTimeout(300);
    const list = [...sizes].map(([id, bytes]) => [new URL(names.get(id)).pathname, bytes]).sort((a, b) => b[1] - a[1]);
    const total = list.reduce((sum, [, bytes]) => sum + bytes, 0);
    console.log(`first load: ${(total / 1024).toFixed(1)} KiB over the wire in ${list.length} answers: ${list.map(([name, bytes]) => `${name} ${(bytes / 1024).toFixed(1)}`).join(', ')}`);
    if (!isMocked) assert.ok(total < MOST_BYTES, `${total} bytes`); // the mock doesn't compress
    assert.deepEqual(page.outside, []);
    await page.close();
  }, { isPlayground: false });

  pageTest('the policy forbids inline scripts and styles, and nothing needs them', async (page) => {
    const response = await page.request.get(url());
    const policy = response.headers()['content-security-policy'];
    assert.match(policy, /default-src 'self'/);
    assert.doesNotMatch(policy, /unsafe/);
    const html = await response.text();
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
    assert.match(html, /<!-- escapement:head -->/);
  });

  pageTest('one can type within a second on a slow processor and a slow line', async () => {
    await bar('interactive', async () => {
      const page = await browser.open('about:blank', { hosts: [url()] });
      const slowdown = Math.max(1, (await page.evaluate(`(${pageFunctions.computeBenchmarkIndex})()`)) / SLOW_INDEX);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 40, downloadThroughput: (10 * 1024 * 1024) / 8, uploadThroughput: (5 * 1024 * 1024) / 8 });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.cm-content[contenteditable=true]')) return;
          performance.mark('takes keys'); // between two tasks
          observer.disconnect();
        }).observe(document, { subtree: true, childList: true, attributes: true });
      });
      await page.goto(url(), { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('takes keys').length > 0);
      const ready = await page.evaluate(() => performance.getEntriesByName('takes keys')[0].startTime);
      await page.close();
      return {
        isUnder: ready < INTERACTIVE_MS * (isMocked ? 3 : 1),
        words: `the editor takes keys ${Math.round(ready)} ms after navigation (on a processor ${slowdown.toFixed(1)} times slower than this one, 10 Mbit/s, 40 ms)`,
      };
    });
  }, { isPlayground: false });
});
