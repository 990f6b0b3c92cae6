// suite: a group of tests of the page against the service at ESCAPEMENT_URL, or else against the mock.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { Browser, answered } from './browser.js';
import { Mock } from './mock.js';

export const isMocked = !process.env.ESCAPEMENT_URL;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param {string} name
 * @param {(tools: {pageTest: Function, url: () => string, browser: Browser}) => void} define
 */
export function suite(name, define) {
  const browser = new Browser();
  const mock = isMocked ? new Mock() : null;
  let url = process.env.ESCAPEMENT_URL?.replace(/\/$/, '') ?? '';

  describe(name, () => {
    before(async () => {
      if (mock) url = await mock.start();
      await browser.start();
    });
    after(async () => {
      await browser.stop();
      await mock?.stop();
    });

    /** A test with a page of its own, which the browser must have nothing to complain of. */
    function pageTest(title, body, { path = '/', isPlayground = true, ...options } = {}) {
      test(title, async () => {
        const page = await browser.open(url + path, options);
        try {
          if (isPlayground) await answered(page);
          await body(page);
          assert.deepEqual(page.complaints, [], 'the browser complains');
          assert.deepEqual(page.outside, [], 'something was asked from elsewhere');
        } finally {
          await page.close();
        }
      });
    }
    define({ pageTest, url: () => url, browser });
  });
}

export const texts = (page, selector) => page.locator(selector).allInnerTexts();

/** All accessibility violations, as "rule: first element". */
export async function violations(page) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return found.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)} ${nodes[0].any?.[0]?.message ?? ''}`);
}

/** A program of that many lines in which much is to be said. */
export function longProgram(lines = 2000) {
  const out = ['package main', '', 'import "fmt"', '', 'type node struct {', '\tname string', '\tnext *node', '\tdata []int', '}', ''];
  for (let i = 1; out.length < lines - 16; i++) {
    out.push(`func make${i}(name string, n int) *node {`, '\tx := node{name: name}', '\tx.data = make([]int, n)', '\tfor j := range x.data {', `\t\tx.data[j] = j * ${i}`, '\t}',
      '\tf := func() int { return len(x.data) + n }', `\tif f() > ${i} {`, '\t\tfmt.Println("large", x.name, n)', '\t}', '\treturn &x', '}', '');
  }
  while (out.length < lines - 3) out.push('// a line');
  return [...out, 'func main() {', '\tfmt.Println(make1("a", 1).name)', '}', ''].join('\n');
}
