// lighthouse_tests: what Lighthouse says of each kind of page, as a phone on a slow line and as a desktop computer (simulated from
// what the browser does here, so others who use the machine disturb it: performance is measured again when it is under the bar).
//
// The phone is one of the middle class. Lighthouse takes it for four times slower than the machine, which holds for a fast desktop;
// how much slower than this machine it is follows from the benchmark index that each report has (Lighthouse's docs/throttling.md,
// "Calibrating the CPU slowdown", and the calculator that it names). A machine that others use changes its speed from one report
// to the next, so a report counts whose own index agrees with the slowdown that it was made with; after TRIES of them the last one.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { bar } from './bar.js';
import { launch } from './browser.js';
import { program } from './mock.js';
import { suite } from './suite.js';

const LEAST = 95;
const TRIES = 5;
const MOST_SLOWDOWN = 4; // Lighthouse's own
const NEAR = 0.3; // to the slowdown of the report's own index
const SLOWDOWNS = [{ index: 150, slowdown: 1 }, { index: 800, slowdown: 2 }, { index: 1300, slowdown: 3 }, { index: 1533, slowdown: MOST_SLOWDOWN }];
const STABLE = ['accessibility', 'best-practices', 'seo'];

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/** How many times slower than a machine with this benchmark index a phone of the middle class is. */
function slowdownOf(benchmarkIndex) {
  const above = SLOWDOWNS.findIndex(({ index }) => index > benchmarkIndex);
  if (above < 0) return MOST_SLOWDOWN;
  if (above === 0) return SLOWDOWNS[0].slowdown;
  const [low, high] = SLOWDOWNS.slice(above - 1, above + 1);
  return low.slowdown + ((high.slowdown - low.slowdown) * (benchmarkIndex - low.index)) / (high.index - low.index);
}

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
  async function report(address, form, categories, slowdown) {
    const config = form === 'desktop' ? desktop : { extends: 'lighthouse:default', settings: { throttling: { cpuSlowdownMultiplier: slowdown } } };
    for (let tries = 1; ; tries++) {
      const { lhr } = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: categories, disableFullPageScreenshot: true }, config);
      if (!lhr.runtimeError) return lhr;
      assert.ok(tries < TRIES, `${lhr.runtimeError.code}: ${lhr.runtimeError.message}`);
    }
  }

  async function scores(address, form, categories, slowdown = MOST_SLOWDOWN) {
    const lhr = await report(address, form, categories, slowdown);
    const found = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]));
    const low = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
      .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ''}`.trim()));
    return { found, low, interactive: lhr.audits.interactive?.displayValue, slowdown: slowdownOf(lhr.environment.benchmarkIndex) };
  }

  /** Performance, the slowdown being that of the machine's speed at that moment. */
  async function performanceOf(address, form, slowdown) {
    for (let tries = 1, used = slowdown; ; tries++) {
      const found = await scores(address, form, ['performance'], used);
      if (form === 'desktop' || Math.abs(found.slowdown - used) <= NEAR || tries === TRIES) return { ...found, used };
      used = found.slowdown;
    }
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
        const { found, low, slowdown } = await scores(url() + path, form, stable);
        console.log(`lighthouse: ${name}, ${form}: ${Object.entries(found).map(([id, score]) => `${id} ${score}`).join(', ')}`);
        for (const id of stable) assert.ok(found[id] >= LEAST, `${id} ${found[id]}: ${low.join('; ')}`);
        await bar(`lighthouse: ${name}, ${form}`, async () => {
          const { found: { performance }, low: slow, interactive, used } = await performanceOf(url() + path, form, slowdown);
          const words = [`performance ${performance}`, interactive && `interactive ${interactive}`, form === 'phone' && `${used.toFixed(1)} times slower than this machine`].filter(Boolean).join(', ');
          return { isUnder: performance >= LEAST, words: slow.length > 0 ? `${words} (${slow.join('; ')})` : words };
        });
      });
    }
  }
});
