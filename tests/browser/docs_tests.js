// docs_tests: the pages to read: reachable, accessible, their links lead somewhere.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PHONE, answered, screenshot } from './browser.js';
import { LESSONS } from '../../static/src/lessons.js';
import { suite, violations } from './suite.js';

const FOLDER = fileURLToPath(new URL('../../static/src/docs/', import.meta.url));
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html') && name !== 'frame.html').map((name) => `/docs/${name === 'index.html' ? '' : name}`);

suite('the documentation', ({ pageTest, url }) => {
  for (const path of PAGES) {
    pageTest(`${path} is accessible in light and dark, wide and narrow, and names this service`, async (page) => {
      assert.deepEqual(await violations(page), [], 'light');
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await violations(page), [], 'dark');
      await page.setViewportSize(PHONE);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0, 'no scrolling sideways');
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 800 });
      const code = (await page.locator('article pre').allInnerTexts()).join('\n');
      assert.doesNotMatch(code, /escapement\.example/);
      assert.doesNotMatch(await page.content(), /%[\w-]+%/, 'nothing is left to fill in');
      if (path.endsWith('/') || /memory|api/.test(path)) await screenshot(page, `light-docs-${path.split('/').pop().replace('.html', '') || 'index'}`, { fullPage: true });
    }, { path, isPlayground: false, reducedMotion: 'reduce' });
  }

  pageTest('the type of every problem leads to its explanation', async (page) => {
    const list = readFileSync(new URL('../../service/problems.def', import.meta.url), 'utf8');
    const codes = [...list.matchAll(/^PROBLEM\((\w+)/gm)].map(([, code]) => code);
    const explained = await page.evaluate(() => [...document.querySelectorAll('tr[id]')].map(({ id }) => id));
    assert.deepEqual(explained, codes);
  }, { path: '/docs/problems.html', isPlayground: false });

  pageTest('every link in them leads somewhere, and examples open', async (page) => {
    const links = new Set();
    for (const path of PAGES) {
      await page.goto(url() + path);
      for (const link of await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => a.href))) if (link.startsWith(url())) links.add(link);
    }
    const examples = [...links].filter((link) => link.includes('#example='));
    assert.ok(examples.length >= 8, `${examples.length} examples`);
    for (const link of links) {
      if (link.includes('openapi')) continue; // the service's
      assert.equal((await page.request.get(link)).status(), 200, link);
    }
    for (const link of examples) {
      await page.goto('about:blank');
      await page.goto(link);
      await answered(page);
      assert.ok(await page.isVisible('.course'), link);
    }
    assert.equal(new URL(page.url()).hash, `#${examples.at(-1).split('#')[1]}`);
  }, { path: '/docs/', isPlayground: false });

  pageTest('a program in the address is opened, and leaves it when it is edited', async (page) => {
    for (const [text, names] of [['package main\n\nfunc größe() *int { x := 1; return &x }\n\nfunc main() { größe() }\n', ['main.go']], ['-- a.go --\npackage a\n-- b.go --\npackage a\n', ['a.go', 'b.go']]]) {
      await page.goto('about:blank');
      await page.goto(`${url()}/#code=${Buffer.from(text).toString('base64url')}`);
      await answered(page);
      assert.deepEqual(await page.locator('.files [role=tab]').allInnerTexts(), names);
      assert.match(new URL(page.url()).hash, /^#code=/);
      if (names.length === 1) assert.match(await page.innerText('.cm-content'), /func größe\(\)/);
    }
    await page.locator('.cm-content').click();
    await page.keyboard.type('// x');
    assert.equal(new URL(page.url()).hash, '');
    for (const damaged of ['%%%', '', Buffer.from([0xff, 0xfe, 0x41]).toString('base64url')]) {
      await page.goto(`${url()}/#code=${damaged}`); // as it is typed while the page is open
      await page.getByText('This link is damaged').waitFor();
      assert.equal(await page.innerText('.cm-content'), '\n', 'no other program is shown for it');
    }
    await page.getByRole('button', { name: 'Start a new program' }).click();
    await answered(page);
  }, { path: '/docs/', isPlayground: false });

  pageTest('every cause that the page explains is explained further', async (page) => {
    for (const id of [...Object.keys(LESSONS), 'without-escaping']) assert.equal(await page.locator(`#${id}`).count(), 1, id);
  }, { path: '/docs/memory.html', isPlayground: false });

  pageTest('the code in them is copied', async (page) => {
    await page.getByRole('button', { name: 'Copy this code' }).first().click();
    await page.getByText('Copied', { exact: true }).waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /<go-escape snippet=/);
  }, { path: '/docs/html.html', isPlayground: false });
});
