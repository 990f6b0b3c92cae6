// embed_tests: annotated code in pages of another origin: the element, the frame, the image; and what is left when the service is away.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { PHONE, paste, screenshot } from './browser.js';
import { Host, escaped } from './host.js';
import { program } from './mock.js';
import { shared } from './share_tests.js';
import { isMocked, suite, violations } from './suite.js';

const HOSTILE_STYLE = `<style>
  * { letter-spacing: 3px; text-transform: uppercase; font-style: italic; }
  body { color: rgb(255, 0, 0); font-size: 31px; line-height: 3; text-align: right; white-space: pre; }
  td, section, figure, .code, .escapement { display: none !important; }
  go-escape { direction: rtl; text-indent: 40px; visibility: visible; }
</style>`;
const AWAY = 'http://127.0.0.1:9'; // the port that discards; nothing listens

suite('embedding', ({ pageTest, url, browser }) => {
  const host = new Host();
  before(() => host.start());
  after(() => host.stop());

  const script = (from = url()) => `<script async src="${from}/embed.js"></script>`;
  const open = (address, options = {}) => browser.open(address, { hosts: [host.origin, url(), AWAY], ...options });
  const isShown = (page, index = 0) => page.waitForFunction((n) => document.querySelectorAll('go-escape')[n]?.shadowRoot?.querySelector('.escapement'), index);
  const inShadow = (page, index, body) => page.evaluate(([n, text]) => new Function('root', `return ${text}`)(document.querySelectorAll('go-escape')[n].shadowRoot), [index, body]);

  async function save(text = program('heap')) {
    const page = await browser.open(url());
    await paste(page, text);
    const link = await shared(page);
    await page.close();
    return { link, id: link.split('/').pop() };
  }

  test('the element is shown twice on a page of another origin, by id and by code; styles stay on their side', async () => {
    const { id } = await save();
    const page = await open(host.page('/twice', `${script()}<go-escape snippet="${id}"></go-escape><p id="between">between</p><go-escape theme="dark">\n${escaped(program('heap'))}</go-escape>`, HOSTILE_STYLE));
    for (const index of [0, 1]) {
      await isShown(page, index);
      assert.match(await inShadow(page, index, 'root.querySelector(".escapement").innerText'), /newRecord/);
      assert.match(await inShadow(page, index, 'root.querySelector(".note.heap").innerText.trim()'), /^▲ moved to heap: r/);
      const style = await inShadow(page, index, `(({ letterSpacing, textTransform, fontStyle, fontSize, textAlign, direction, textIndent, display }) =>
        ({ letterSpacing, textTransform, fontStyle, fontSize, textAlign, direction, textIndent, display }))(getComputedStyle(root.querySelector('.has-heap .code')))`);
      assert.deepEqual(style, { letterSpacing: 'normal', textTransform: 'none', fontStyle: 'normal', fontSize: '13px', textAlign: 'left', direction: 'ltr', textIndent: '0px', display: 'block' });
      assert.match(await inShadow(page, index, 'root.querySelector(".escapement-foot a").href'), new RegExp(`^${url()}/(p/${id}|#code=)`));
    }
    const paper = (index) => inShadow(page, index, 'getComputedStyle(root.querySelector(".escapement")).backgroundColor');
    assert.equal(await paper(0), 'rgb(255, 254, 251)');
    assert.equal(await paper(1), 'rgb(26, 29, 35)');
    const between = await page.evaluate(() => getComputedStyle(document.querySelector('#between')).color);
    assert.equal(between, 'rgb(255, 0, 0)', 'nothing leaks out');
    assert.deepEqual(page.outside, []);
    await page.close();
  });

  test('the element takes the page’s colours, its options, and changes with its attributes', async () => {
    const { id } = await save();
    const page = await open(host.page('/options', `${script()}<go-escape snippet="${id}" summary="false" lines="11-14" show="escapes"></go-escape>`, '<style>:root { color-scheme: dark }</style>'), { colorScheme: 'light' });
    await isShown(page);
    assert.equal(await inShadow(page, 0, 'getComputedStyle(root.querySelector(".escapement")).backgroundColor'), 'rgb(26, 29, 35)', 'dark, as the page is');
    if (!isMocked) {
      assert.deepEqual(await inShadow(page, 0, '[...root.querySelectorAll(".number")].map((cell) => cell.textContent)'), ['11', '12', '13', '14']);
      assert.equal(await inShadow(page, 0, 'root.querySelector(".escapement-summary")'), null);
      assert.equal(await inShadow(page, 0, 'root.querySelector(".badge.stack, .badge.inlined")'), null);
      await page.evaluate(() => document.querySelector('go-escape').removeAttribute('lines'));
      await page.waitForFunction(() => document.querySelector('go-escape').shadowRoot.querySelectorAll('.number').length > 10);
    }
    await page.evaluate(() => document.querySelector('go-escape').setAttribute('theme', 'light'));
    await page.waitForFunction(() => getComputedStyle(document.querySelector('go-escape').shadowRoot.querySelector('.escapement')).backgroundColor === 'rgb(255, 254, 251)');
    await page.close();
  });

  test('elements that are made by script, moved and taken away, do as well', async () => {
    const page = await open(host.page('/script', `${script()}<div id="a"></div><div id="b"></div>`));
    await page.waitForFunction(() => customElements.get('go-escape'));
    await page.evaluate((code) => {
      const element = document.createElement('go-escape');
      element.textContent = code;
      document.querySelector('#a').append(element);
    }, program('heap'));
    await isShown(page);
    await page.evaluate(() => document.querySelector('#b').append(document.querySelector('go-escape')));
    await isShown(page);
    await page.evaluate(() => document.querySelector('go-escape').remove());
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  test('where the service is away, the code is there all the same', async () => {
    const page = await open(host.page('/away', `<script>
      const load = window.fetch;
      window.fetch = (address, ...rest) => load(String(address).replace('${url()}', '${AWAY}'), ...rest);
    </script>${script()}<go-escape>\n${escaped(program('heap'))}</go-escape><go-escape snippet="abcdefghijkl"></go-escape>`));
    await page.waitForFunction(() => [...document.querySelectorAll('go-escape')].every((own) => own.shadowRoot?.querySelector('.escapement-foot')));
    assert.match(await inShadow(page, 0, 'root.querySelector(".escapement-plain").textContent'), /^package main\n\nimport "fmt"/);
    assert.match(await inShadow(page, 0, 'root.querySelector(".escapement-foot").textContent'), /without its analysis: the service can’t be reached/);
    assert.match(await inShadow(page, 1, 'root.querySelector(".escapement-foot").textContent'), /can’t be shown now/);
    assert.deepEqual(await violations(page), []);
    await screenshot(page, 'embed-away');
    await page.close();

    const scriptless = await open(host.page('/no-script', `${script(AWAY)}<go-escape><pre>package main</pre></go-escape>`));
    assert.equal(await scriptless.innerText('go-escape'), 'package main', 'without the script it is what stands in the page');
    await scriptless.close();
  });

  test('what is asked for and isn’t there is told', async () => {
    const page = await open(host.page('/nothing', `${script()}<go-escape snippet="nothing-is-here">package main</go-escape>`));
    await page.waitForFunction(() => document.querySelector('go-escape').shadowRoot?.querySelector('.escapement-foot'));
    assert.equal(await inShadow(page, 0, 'root.querySelector(".escapement-plain").textContent'), 'package main\n');
    await page.close();
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing in a page with the element and a frame (${colorScheme})`, async () => {
      const { id } = await save();
      const page = await open(host.page('/axe', `${script()}<go-escape snippet="${id}"></go-escape><iframe src="${url()}/embed/${id}" title="Escape analysis" width="640" height="200"></iframe>`, '<style>:root { color-scheme: light dark }</style>'), { colorScheme });
      await isShown(page);
      await page.frameLocator('iframe').locator('.escapement').waitFor();
      assert.deepEqual(await violations(page), []);
      await screenshot(page, `embed-${colorScheme}`, { fullPage: true });
      await page.close();
      const frame = await open(`${url()}/embed/${id}`, { colorScheme });
      assert.deepEqual(await violations(frame), []);
      await screenshot(frame, `embed-frame-${colorScheme}`, { fullPage: true });
      await frame.close();
    });
  }

  test('a frame becomes as tall as its content, and follows it; nobody else can make it so', async () => {
    const { id } = await save();
    const page = await open(host.page('/frame', `${script()}<iframe id="ours" src="${url()}/embed/${id}" title="Escape analysis" width="700" height="50"></iframe><iframe id="other" title="Other" srcdoc="&lt;script>parent.postMessage({ type: 'escapement:height', id: 'x', height: 999 }, '*')&lt;/script>" height="60"></iframe>`));
    const height = () => page.evaluate(() => document.querySelector('#ours').getBoundingClientRect().height);
    await page.waitForFunction(() => document.querySelector('#ours').getBoundingClientRect().height > 300);
    const wide = await height();
    const content = await page.frames().find((frame) => frame.url().includes('/embed/')).evaluate(() => ({ needs: document.documentElement.scrollHeight, has: window.innerHeight }));
    assert.ok(content.has >= content.needs, JSON.stringify(content));
    await page.evaluate(() => (document.querySelector('#ours').width = '300'));
    await page.waitForFunction((before) => document.querySelector('#ours').getBoundingClientRect().height !== before, wide);
    await page.evaluate(() => window.postMessage({ type: 'escapement:height', id: 'x', height: 999 }, '*'));
    await page.waitForTimeout(100);
    assert.notEqual(await height(), 999);
    assert.equal(await page.evaluate(() => document.querySelector('#other').getBoundingClientRect().height < 70), true);
    assert.deepEqual(page.outside, []);
    await page.close();
  });

  test('a frame tells its height and nothing else', async () => {
    const { id } = await save();
    const page = await open(host.page('/told', `<script>told = []; addEventListener('message', ({ data }) => told.push(data));</script><iframe src="${url()}/embed/${id}" title="Escape analysis" width="640" height="200"></iframe>`));
    await page.waitForFunction(() => globalThis.told.length > 0);
    for (const data of await page.evaluate(() => globalThis.told)) {
      assert.deepEqual(Object.keys(data).sort(), ['height', 'id', 'type']);
      assert.equal(data.id, id);
      assert.ok(Number.isInteger(data.height));
    }
    await page.close();
  });

  test('a frame can be read without any script, also on a phone', async () => {
    const { id } = await save();
    const page = await open(`${url()}/embed/${id}`, { javaScriptEnabled: false, viewport: PHONE });
    assert.match(await page.innerText('body'), /newRecord/);
    assert.match(await page.innerText('body'), /moved to heap: r/);
    assert.match(await page.innerText('body'), /3 values escape to the heap/);
    await screenshot(page, 'embed-phone', { fullPage: true });
    await page.close();
  });

  if (!isMocked) {
    test('the frame takes its options from its address', async () => {
      const { id } = await save();
      const page = await open(`${url()}/embed/${id}?theme=dark&lines=11-14&show=escapes&summary=false`);
      assert.equal(await page.locator('.escapement.theme-dark').count(), 1);
      assert.deepEqual(await page.locator('.number').allInnerTexts(), ['11', '12', '13', '14']);
      assert.equal(await page.locator('.escapement-summary, .badge.stack').count(), 0);
      await page.close();
    });

    test('a frame, the element and the page tell when a program was saved with another release', async (t) => {
      const { releases } = await (await fetch(`${url()}/api/v1/releases`)).json();
      if (!releases.some(({ release }) => release === 'go1.26')) return t.skip('only one release is served');
      const text = readFileSync(new URL('../golden/course/04_closure_captures.go', import.meta.url), 'utf8'); // the releases differ about it
      const response = await fetch(`${url()}/api/v1/snippets`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ release: 'go1.26', files: [{ name: 'main.go', text }] }) });
      const { id } = await response.json();
      const page = await open(host.page('/release', `${script()}<go-escape snippet="${id}"></go-escape>`));
      await isShown(page);
      assert.match(await inShadow(page, 0, 'root.querySelector(".escapement-note").textContent'), /go1\.26.*go1\.27 decides otherwise/);
      await page.goto(`${url()}/embed/${id}`);
      assert.match(await page.innerText('.escapement-note'), /go1\.27 decides otherwise/);
      assert.deepEqual(await violations(page), []);
      await screenshot(page, 'embed-other-release');
      await page.goto(`${url()}/p/${id}`);
      await page.waitForFunction(() => /^Analyzed/.test(document.querySelector('#status').textContent));
      assert.equal(await page.inputValue('#release'), 'go1.26');
      assert.match(await page.innerText('#saved'), /analyzed with Go 1\.26/);
      await page.close();
    });

    test('the image is shown in an img of another origin, in light and dark', async () => {
      const { id, link } = await save();
      for (const colorScheme of ['light', 'dark']) {
        const page = await open(host.page('/image', `<a href="${link}"><img src="${link}.svg" alt="Escape analysis"></a>`, '<style>:root { color-scheme: light dark }</style>'), { colorScheme });
        await page.waitForFunction(() => document.querySelector('img').complete);
        const [width, height] = await page.evaluate(() => [document.querySelector('img').naturalWidth, document.querySelector('img').naturalHeight]);
        assert.ok(width > 300 && height > 300, `${id}: ${width}×${height}`);
        await screenshot(page, `image-${colorScheme}`, { fullPage: true });
        assert.deepEqual(page.outside, []);
        await page.close();
      }
    });
  }
  void pageTest;
});
