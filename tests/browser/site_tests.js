// site_tests: the element in pages that are changed by script, as site builders' are: React 19, Vue 3; and in Markdown.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Parser, HtmlRenderer } from 'commonmark';
import { build } from 'esbuild';
import { paste } from './browser.js';
import { Host, escaped } from './host.js';
import { program } from './mock.js';
import { shared } from './share_tests.js';
import { isMocked, suite } from './suite.js';

const CODE = { one: 'package one\n\nfunc First() *int {\n\tfirst := 1\n\n\treturn &first\n}\n', two: 'package two\n\nfunc Second() *int {\n\tsecond := 2\n\treturn &second\n}\n' };

suite('the element in sites', ({ url, browser }) => {
  const host = new Host();
  before(() => host.start());
  after(() => host.stop());

  const script = () => `<script async src="${url()}/embed.js"></script>`;
  const open = (address, options = {}) => browser.open(address, { hosts: [host.origin, url()], ...options });
  const text = (page) => page.evaluate(() => document.querySelector('go-escape')?.shadowRoot?.querySelector('.escapement')?.innerText ?? '');
  const shows = (page, words) => page.waitForFunction((wanted) => document.querySelector('go-escape')?.shadowRoot?.querySelector('.escapement')?.innerText.includes(wanted), words);

  async function save() {
    const page = await browser.open(url());
    await paste(page, program('heap'));
    const link = await shared(page);
    await page.close();
    return link.split('/').pop();
  }

  for (const framework of ['react', 'vue']) {
    test(`in a page of ${framework}, links between pages show the right program, and crash nothing`, async () => {
      const { outputFiles } = await build({
        entryPoints: [fileURLToPath(new URL(`sites/${framework}.js`, import.meta.url))], bundle: true, write: false, format: 'iife',
        define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
      });
      const id = await save();
      const pages = { home: {}, saved: { attributes: { snippet: id, lines: '11-14', summary: false, show: 'escapes' } }, one: { attributes: { theme: 'dark' }, code: CODE.one }, two: { attributes: {}, code: CODE.two } };
      const page = await open(host.page(`/${framework}`, `${script()}<div id="site"></div><script>globalThis.pages = ${JSON.stringify(pages)}</script><script>${outputFiles[0].text}</script>`));
      await page.waitForFunction(() => customElements.get('go-escape'));
      const go = (name) => page.getByRole('button', { name, exact: true }).click();
      await go('saved');
      await shows(page, 'newRecord');
      assert.equal(await page.evaluate(() => document.querySelector('go-escape').snippet), id);
      if (!isMocked) {
        assert.deepEqual(await page.evaluate(() => [...document.querySelector('go-escape').shadowRoot.querySelectorAll('.number')].map((cell) => cell.textContent)), ['11', '12', '13', '14']);
        assert.doesNotMatch(await text(page), /value escapes/, 'summary={false}');
        await go('one');
        await shows(page, 'First');
        await go('two');
        await shows(page, 'Second');
        assert.doesNotMatch(await text(page), /First/);
        await go('saved');
        await shows(page, 'newRecord');
      }
      await go('home');
      assert.equal(await page.locator('go-escape').count(), 0);
      assert.deepEqual(page.complaints, []);
      await page.close();
    });
  }

  test('properties reflect attributes; those set before the script came count', async () => {
    const page = await open(host.page('/properties', '<go-escape></go-escape>'));
    await page.evaluate(([id, from]) => {
      Object.assign(document.querySelector('go-escape'), { snippet: id, theme: 'dark' });
      document.head.append(Object.assign(document.createElement('script'), { src: `${from}/embed.js` }));
    }, [await save(), url()]);
    await shows(page, 'newRecord');
    assert.equal(await page.getAttribute('go-escape', 'theme'), 'dark');
    const values = await page.evaluate(() => {
      const element = document.querySelector('go-escape');
      Object.assign(element, { lines: '1-3', show: 'escapes', summary: false, release: 'go1.27', theme: null });
      return [element.outerHTML.replace(/ snippet="[^"]*"/, ''), element.summary, element.theme];
    });
    assert.deepEqual(values, ['<go-escape lines="1-3" show="escapes" summary="false" release="go1.27"></go-escape>', 'false', '']);
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  test('code in a <pre> survives CommonMark, and can be read without scripts', async () => {
    const code = 'package main\n\nimport "fmt"\n\n// *stars*, _bars_, \\ and `ticks`\n\nfunc main() {\n\tp := new(int)\n\n\tfmt.Println(*p * 2, "a\\n\\"b")\n}\n';
    const markdown = `# A page\n\n<pre><go-escape>\n${escaped(code)}</go-escape></pre>\n\nMore *words*.\n`;
    const html = new HtmlRenderer().render(new Parser().parse(markdown));
    const address = host.page('/commonmark', script() + html);
    const page = await open(address);
    assert.equal(await page.evaluate(() => document.querySelector('go-escape').textContent.trimStart()), code);
    await page.waitForFunction(() => document.querySelector('go-escape').shadowRoot?.querySelector('.escapement'));
    if (!isMocked) assert.match(await text(page), /p := new\(int\)[^]*fmt\.Println\(\*p \* 2, "a\\n\\"b"\)/);
    await page.close();
    const scriptless = await open(address, { javaScriptEnabled: false });
    assert.equal((await scriptless.innerText('pre')).trim(), code.trim());
    await scriptless.close();
  });

  const SWITCH = '<style>body { background: #fff; transition: background-color 0.2s } .dark body { background: #101418 }</style>';
  const paper = (page) => page.evaluate(() => getComputedStyle(document.querySelector('go-escape').shadowRoot.querySelector('.escapement')).backgroundColor);
  const becomes = (page, color) => page.waitForFunction((wanted) => getComputedStyle(document.querySelector('go-escape').shadowRoot.querySelector('.escapement')).backgroundColor === wanted, color, { timeout: 5000 });
  const [LIGHT, DARK] = ['rgb(255, 254, 251)', 'rgb(26, 29, 35)'];

  test('light and dark are those of the page, and follow its switch', async () => {
    const id = await save();
    const page = await open(host.page('/switch', `${script()}<go-escape snippet="${id}"></go-escape>`, SWITCH), { colorScheme: 'dark' });
    await shows(page, 'newRecord');
    assert.equal(await paper(page), LIGHT, 'a white page has no black block in it, whatever the reader’s system says');
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await becomes(page, DARK);
    await page.evaluate(() => document.documentElement.classList.remove('dark'));
    await becomes(page, LIGHT);
    await page.evaluate(() => (document.querySelector('go-escape').theme = 'dark'));
    await becomes(page, DARK);
    await page.close();
    const plain = await open(host.page('/plain', `${script()}<go-escape snippet="${id}"></go-escape>`), { colorScheme: 'dark' });
    await shows(plain, 'newRecord');
    assert.equal(await paper(plain), LIGHT, 'a page without colours is white');
    await plain.close();
    const both = await open(host.page('/both', `${script()}<go-escape snippet="${id}"></go-escape>`, '<style>:root { color-scheme: light dark }</style>'), { colorScheme: 'light' });
    await shows(both, 'newRecord');
    assert.equal(await paper(both), LIGHT);
    await both.emulateMedia({ colorScheme: 'dark' });
    await becomes(both, DARK);
    await both.close();
  });

  test('nothing of the service’s HTML but annotated code gets into the page', async () => {
    const evil = `<!doctype html><html><head><meta http-equiv="refresh" content="0;url=/gone"></head><body>
      <section class="escapement" onclick="document.title = 'onclick'" style="position: fixed" id="x">
        <p class="escapement-summary">fine</p><img src="x" onerror="document.title = 'onerror'"><meta http-equiv="refresh" content="0;url=/gone">
        <script>document.title = 'script'</script><style>:host { display: none }</style><link rel="stylesheet" href="/x.css"><base href="/x">
        <iframe srcdoc="<script>parent.document.title = 'frame'</script>"></iframe><form action="/x"><input name="password"></form><button onclick="1">x</button>
        <svg onload="document.title = 'svg'"><script>document.title = 'svg script'</script></svg><math><mtext></mtext></math><template><img src=x></template>
        <a href="javascript:document.title = 'link'">a</a><a href="https://elsewhere.example/">b</a><a href="/p/abc" target="_top" onclick="1">c</a>
        <div role="button" tabindex="5" contenteditable autofocus>d</div><span title="kept" slot="x" is="y">e</span><go-escape snippet="abcdefghijkl"></go-escape>
      </section></body></html>`;
    const page = await open(host.page('/hostile', `<script>
      window.fetch = async () => new Response(${JSON.stringify(evil).replaceAll('</', '<\\/')}, { headers: { 'Content-Type': 'text/html' } });
    </script>${script()}<go-escape snippet="abcdefghijkl"></go-escape>`));
    await shows(page, 'fine');
    const html = await page.evaluate(() => document.querySelector('go-escape').shadowRoot.querySelector('.escapement').outerHTML.replace(/\s+/g, ' '));
    const origin = url();
    assert.equal(html.replace(/> </g, '><'), `<section class="escapement theme-light"><p class="escapement-summary">fine</p><a>a</a><a>b</a><a href="${origin}/p/abc" target="_blank" rel="noopener">c</a><div>d</div><span title="kept">e</span></section>`);
    await page.waitForTimeout(300);
    assert.equal(await page.title(), 'A wiki');
    assert.equal(new URL(page.url()).pathname, '/hostile');
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  if (!isMocked) {
    test('long lines of embedded code are printed whole', async () => {
      const code = `package main\n\nfunc main() {\n\tprintln("${'a long line '.repeat(40)}end")\n}\n`;
      const page = await open(host.page('/print', `${script()}<go-escape>\n${escaped(code)}</go-escape>`));
      await shows(page, 'end")');
      await page.emulateMedia({ media: 'print' });
      const cut = await page.evaluate(() => {
        const root = document.querySelector('go-escape').shadowRoot;
        const paperEdge = root.querySelector('.escapement').getBoundingClientRect().right;
        return [...root.querySelectorAll('.code span, .note span')].map((part) => part.getBoundingClientRect().right - paperEdge).filter((beyond) => beyond > 0);
      });
      assert.deepEqual(cut, []);
      await page.close();
    });
  }
});
