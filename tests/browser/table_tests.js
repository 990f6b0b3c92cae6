// table_tests: the summary table: rows, order, filter, groups, totals, what can be copied.
import assert from 'node:assert/strict';
import { cursorLine, paste, screenshot } from './browser.js';
import { program } from './mock.js';
import { isMocked, suite, texts } from './suite.js';

const LOOP = 'package main\n\nimport "fmt"\n\nvar all []*int\n\nfunc collect(n int) {\n\tfor i := 0; i < n; i++ {\n\t\tv := i\n\t\tall = append(all, &v)\n\t}\n}\n\nfunc main() {\n\tcollect(3)\n\tbig := make([]byte, 1<<20)\n\tfmt.Println(len(big), all)\n}\n';

suite('the table', ({ pageTest }) => {
  /** [place, expression, cause, bytes] of each row. */
  const rows = (page) => page.evaluate(() => [...document.querySelectorAll('.summary tbody tr:not(.group)')].map((row) =>
    [row.cells[0].innerText.trim(), row.querySelector('.what').innerText, row.cells[2].innerText, row.cells[3].innerText]));
  const places = async (page) => (await rows(page)).map(([place]) => place);

  pageTest('it has a row for each value, and the total', async (page) => {
    await paste(page, program('heap'));
    assert.deepEqual((await rows(page)).map(([where, what]) => [where, what]), [['12:2', 'r'], ['23:14', 'n'], ['23:28', 'newRecord().count']]);
    assert.equal((await rows(page))[0][3], '24 B');
    assert.equal(await page.innerText('.headline'), '3 values escape to the heap');
    assert.equal(await page.innerText('#tab-heap .count'), '3');
    assert.match(await page.innerText('.summary tfoot'), /3 values\s+40 B/);
    await screenshot(page, 'light-table');
  });

  pageTest('a click on a row moves the cursor to its place and explains it', async (page) => {
    await paste(page, program('heap'));
    await page.click('.summary tbody tr:nth-child(1) td:nth-child(3)');
    assert.equal(await cursorLine(page), 12);
    assert.ok(await page.evaluate(() => document.activeElement.classList.contains('cm-content')));
    assert.equal(await page.getAttribute('.summary tbody tr:nth-child(1)', 'aria-current'), 'true');
    const why = await page.innerText('#why');
    assert.match(why, /^r escapes to the heap: its address is returned/);
    assert.match(why, /How to avoid it\s+[^\n]*\breturn\b/i);
  });

  pageTest('it is sorted by each column, both ways', async (page) => {
    await paste(page, program('heap'));
    await page.click('[data-column=bytes]');
    assert.equal((await places(page))[0], '12:2');
    assert.equal(await page.getAttribute('th:has([data-column=bytes])', 'aria-sort'), 'descending');
    await page.click('[data-column=bytes]');
    assert.equal((await places(page))[2], '12:2');
    await page.click('[data-column=what]');
    assert.deepEqual((await rows(page)).map(([, what]) => what), ['n', 'newRecord().count', 'r']);
    await page.keyboard.press('Enter'); // the head keeps the focus
    assert.deepEqual((await rows(page)).map(([, what]) => what), ['r', 'newRecord().count', 'n']);
    await page.click('[data-column=place]');
    assert.deepEqual(await places(page), ['12:2', '23:14', '23:28']);
  });

  pageTest('it is filtered by words and grouped by function or cause', async (page) => {
    await paste(page, program('heap'));
    await page.fill('.filter', 'println count');
    assert.deepEqual(await places(page), ['23:28']);
    assert.match(await page.innerText('.summary tfoot'), /1 value\s+8 B/);
    await page.fill('.filter', 'nothing has this');
    assert.match(await page.innerText('#summary'), /No matches/);
    await page.fill('.filter', '');
    await page.getByLabel('Group the table').selectOption('function');
    assert.deepEqual((await texts(page, '.summary .group th')).map((text) => text.replace(/\s+/g, ' ')), ['main 2', 'newRecord 1']);
    await screenshot(page, 'light-grouped');
    await page.getByLabel('Group the table').selectOption('cause');
    assert.deepEqual((await texts(page, '.summary .group th')).map((text) => text.replace(/\s+/g, ' ')), ['In an interface 2', 'Returned 1']);
  });

  pageTest('it is copied as Markdown and as CSV, as it is filtered and sorted', async (page) => {
    await paste(page, program('heap'));
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.click('[data-column=bytes]');
    await page.getByRole('button', { name: 'Copy the table as Markdown' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const [head, , first] = (await clipboard()).split('\n');
    assert.equal(head, '| Location | Expression | Cause | Bytes | Loop | Function |');
    assert.match(first, /^\| 12:2 \| `r` \| its address is returned to the caller \| 24 \|/);
    await page.getByRole('button', { name: 'Copy the table as CSV' }).click();
    await page.waitForTimeout(100);
    const csv = (await clipboard()).split('\r\n');
    assert.equal(csv[0], 'Location,Expression,Cause,Bytes,Loop,Function');
    assert.match(csv[1], /^12:2,r,its address is returned to the caller,24,/);
    assert.match(csv.join('\n'), /"stored in an interface that is passed to fmt\.Println, which may keep it"/);
  });

  if (!isMocked) {
    pageTest('what is in a loop says so, and what has no size', async (page) => {
      await paste(page, LOOP);
      const row = page.locator('.summary tbody tr', { has: page.locator('.what', { hasText: /^v$/ }) }).first();
      assert.match(await row.innerText(), /loop/);
      assert.match(await page.innerText('.summary'), /1 MiB/);
      await screenshot(page, 'light-loop');
    });
  }
});
