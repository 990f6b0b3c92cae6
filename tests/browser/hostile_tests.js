// hostile_tests: a program that is full of markup, quotes, escapes and characters that turn text around does nothing, wherever it
// is shown: in the page, in a frame, in the element, as an image, through oEmbed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answered, paste, screenshot } from './browser.js';
import { Host, escaped } from './host.js';
import { program } from './mock.js';
import { isMocked, suite } from './suite.js';

const NAME = `"><script>globalThis.harmed = 1</script> \u202e]]> '`;

/** What a document has that nobody put there: scripts that are written in it, images, handlers, addresses that run. */
function foreign(root) {
  const found = [...root.querySelectorAll('script:not([src]), img, object, embed, base, style, foreignObject, form')].map((element) => element.outerHTML.slice(0, 120));
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) if (name.startsWith('on') || name === 'style' || /^\s*javascript:/i.test(value)) found.push(`${element.tagName} ${name}=${value}`);
  }
  return found;
}

!isMocked && suite('a hostile program', ({ url, browser, pageTest }) => {
  const host = new Host();
  before(() => host.start());
  after(() => host.stop());

  /** Nothing ran, nothing was asked from elsewhere, nobody complained. */
  async function unharmed(page, what) {
    for (const frame of page.frames()) assert.equal(await frame.evaluate(() => globalThis.harmed), undefined, what);
    assert.deepEqual(page.outside, [], what);
    assert.deepEqual(page.complaints, [], what);
  }

  /** The foreign parts of the page itself; the editor's own drawing has styles. */
  const foreignInPage = (page) => page.evaluate(`(${foreign})({ querySelectorAll: (selector) => [...document.querySelectorAll(selector)].filter((element) => !element.closest('.cm-editor, .flow-graph, .card, .words, .file-name, .runs, .header-words')) })`);

  pageTest('does nothing in the playground', async (page) => {
    await page.reload();
    await answered(page);
    const before = await foreignInPage(page);
    await paste(page, program('hostile'));
    for (const kind of ['inlining', 'stack']) await page.click(`#kind-${kind}`);
    for (const tab of ['flow', 'layout', 'hints', 'output', 'heap']) {
      await page.click(`#tab-${tab}`);
      await answered(page);
      if (tab === 'flow') await page.waitForSelector('.flow-graph');
      assert.deepEqual(await foreignInPage(page), before, tab);
    }
    for (const mark of await page.locator('.mark').all()) {
      await mark.focus();
      await mark.press('Enter');
      assert.equal(await page.locator('.card img, .card script, .card svg').count(), 0);
      await page.keyboard.press('Escape');
    }
    await unharmed(page, 'playground');
    await screenshot(page, 'light-hostile');
  });

  test('does nothing between the tags of an element', async () => {
    const page = await browser.open(host.page('/element', `<script async src="${url()}/embed.js"></script><go-escape>${escaped(program('hostile'))}</go-escape>`), { hosts: [host.origin, url()] });
    await page.waitForFunction(() => document.querySelector('go-escape').shadowRoot?.querySelector('.escapement-foot'));
    assert.deepEqual(await page.evaluate(`(${foreign})(document.querySelector('go-escape').shadowRoot)`), []);
    await unharmed(page, 'element');
    await page.close();
  });

  test('does nothing where it is shown when it is saved', async () => {
    const page = await browser.open(url());
    const response = await page.request.post(`${url()}/api/v1/snippets`, { data: { name: NAME, files: [{ name: 'main.go', text: program('hostile') }] } });
    assert.ok(response.ok(), await response.text());
    assert.equal((await page.request.post(`${url()}/api/v1/snippets`, { data: { name: 'a\u001b[31m', files: [{ name: 'main.go', text: '' }] } })).status(), 400, 'a name that steers a terminal');
    const { id } = await response.json();

    await page.goto(`${url()}/p/${id}`);
    await answered(page);
    assert.match(await page.innerText('.cm-content'), /脚本/);
    assert.equal(await page.evaluate(() => document.head.querySelectorAll('script:not([src])').length), 0);
    await unharmed(page, 'permalink');

    await page.goto(`${url()}/embed/${id}`);
    assert.match(await page.innerText('body'), /脚本/);
    assert.deepEqual(await page.evaluate(`(${foreign})(document)`), []);
    await unharmed(page, 'frame');

    const svg = await (await page.request.get(`${url()}/p/${id}.svg`)).text();
    const parts = await page.evaluate(`((text) => {
      const image = new DOMParser().parseFromString(text, 'image/svg+xml');
      const names = [...new Set([...image.querySelectorAll('*')].map(({ tagName }) => tagName))].sort();
      const links = [...image.querySelectorAll('*')].flatMap((element) => [...element.attributes]).filter(({ name, value }) => /^on|href/.test(name) || /url\\(/.test(value)).map(({ name }) => name);
      return { isBroken: Boolean(image.querySelector('parsererror')), names, links };
    })(${JSON.stringify(svg)})`);
    assert.deepEqual(parts, { isBroken: false, names: ['rect', 'style', 'svg', 'text', 'title', 'tspan'], links: [] });
    await page.goto(`${url()}/p/${id}.svg`);
    await unharmed(page, 'image');

    const embed = await (await page.request.get(`${url()}/oembed?url=${encodeURIComponent(`${url()}/p/${id}`)}`)).json();
    await page.goto(host.page('/oembed', embed.html));
    page.outside = page.outside.filter((address) => !address.startsWith(host.origin));
    assert.equal(await page.locator('iframe').count(), 1);
    assert.deepEqual(await page.evaluate(() => [...document.querySelector('main').querySelectorAll('*')].map(({ tagName }) => tagName)), ['H1', 'IFRAME']);
    assert.equal(new URL(await page.getAttribute('iframe', 'src')).origin, url());
    await unharmed(page, 'oEmbed');

    for (const form of ['md', 'txt', 'json', 'sarif', 'go']) {
      await page.goto('about:blank');
      const answer = await page.request.get(`${url()}/p/${id}.${form}`);
      assert.equal(answer.status(), 200, form);
      assert.equal(answer.headers()['x-content-type-options'], 'nosniff', form);
      assert.doesNotMatch(answer.headers()['content-type'], /html/, form);
    }
    await page.close();
  });
});
