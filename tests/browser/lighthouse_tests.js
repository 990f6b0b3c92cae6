// lighthouse_tests: what Lighthouse says of each kind of page, as a phone on a slow line and as a desktop computer (simulated from
// what the browser does here, so others who use the machine disturb it: performance is measured again when it is under the bar).
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { bar } from './bar.js';
import { launch } from './browser.js';
import { program } from './mock.js';
import { suite } from './suite.js';

const LEAST = 95;
const TRIES = 5;
const STABLE = ['accessibility', 'best-practices', 'seo'];

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

suite('lighthouse', ({ url }) => {
  let chromium;
  let port;
  let lighthouse;
  let desktop;
  before(async () => {
    process.env.CI = '1'; // it asks nothing and sends nothing
    ({ default: lighthouse, desktopConfig: desktop } = await import('lighthouse'));
    port = await freePort();
    chromium = await launch([`--remote-debugging-port=${port}`]);
  });
  after(() => chromium?.close());

  /** A report. A busy machine's browser sometimes loses the start of its trace (NO_NAVSTART): that measures nothing, so it is done again. */
  async function report(address, form, categories) {
    for (let tries = 1; ; tries++) {
      const { lhr } = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: categories, disableFullPageScreenshot: true }, form === 'desktop' ? desktop : undefined);
      if (!lhr.runtimeError) return lhr;
      assert.ok(tries < TRIES, `${lhr.runtimeError.code}: ${lhr.runtimeError.message}`);
    }
  }

  async function scores(address, form, categories) {
    const lhr = await report(address, form, categories);
    const found = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]));
    const low = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
      .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ''}`.trim()));
    return { found, low, interactive: lhr.audits.interactive?.displayValue };
  }

  /** The address of a saved program. */
  async function saved() {
    const response = await fetch(`${url()}/api/v1/snippets`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ files: [{ name: 'main.go', text: program('heap') }] }) });
    return (await response.json()).id;
  }

  const pages = [
    ['the playground', async () => '/', ['phone', 'desktop']],
    ['a saved program', async () => `/p/${await saved()}`, ['desktop']],
    ['a frame', async () => `/embed/${await saved()}`, ['phone'], ['seo']], // search engines are led to the saved program
    ['a page to read', async () => '/docs/memory.html', ['phone']],
  ];
  for (const [name, pathOf, forms, without = []] of pages) {
    const stable = STABLE.filter((id) => !without.includes(id));
    for (const form of forms) {
      test(`${name}, ${form}: ${LEAST} or more in each category`, async () => {
        const path = await pathOf();
        const { found, low } = await scores(url() + path, form, stable);
        console.log(`lighthouse: ${name}, ${form}: ${Object.entries(found).map(([id, score]) => `${id} ${score}`).join(', ')}`);
        for (const id of stable) assert.ok(found[id] >= LEAST, `${id} ${found[id]}: ${low.join('; ')}`);
        await bar(`lighthouse: ${name}, ${form}`, async () => {
          const { found: { performance }, low: slow, interactive } = await scores(url() + path, form, ['performance']);
          return { isUnder: performance >= LEAST, words: `performance ${performance}${interactive ? `, interactive ${interactive}` : ''}${slow.length > 0 ? ` (${slow.join('; ')})` : ''}` };
        });
      });
    }
  }
});
