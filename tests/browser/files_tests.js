// files_tests: programs of several files.
import assert from 'node:assert/strict';
import { answered, paste, screenshot } from './browser.js';
import { isMocked, suite, texts } from './suite.js';

const TXTAR = '-- go.mod --\nmodule play\n-- main.go --\npackage main\n\nfunc main() { println(*box(3)) }\n-- box.go --\npackage main\n\nfunc box(n int) *int { return &n }\n';

suite('files', ({ pageTest }) => {
  const names = (page) => texts(page, '.files [role=tab]');
  const asked = (page) => page.waitForRequest((r) => r.url().endsWith('/api/v1/analyze')).then((r) => r.postDataJSON().files.map(({ name }) => name));

  async function pasteTxtar(page) {
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+A');
    await page.evaluate((text) => navigator.clipboard.writeText(text), TXTAR);
    const request = asked(page);
    await page.keyboard.press('Control+V');
    assert.deepEqual(await request, ['main.go', 'box.go']);
    await answered(page);
  }

  pageTest('pasted txtar becomes files; what isn’t Go is left out and named; it can be undone', async (page) => {
    const former = await page.innerText('.cm-line >> nth=3');
    await page.keyboard.press('Control+Home');
    await pasteTxtar(page);
    assert.deepEqual(await names(page), ['main.go', 'box.go']);
    assert.match(await page.innerText('#notice'), /2 files opened.*go\.mod/);
    if (!isMocked) {
      assert.match(await page.innerText('.summary tbody'), /box\.go:3:10/);
      await page.click('.summary tbody .position');
      assert.equal(await page.getAttribute('.files [aria-selected=true]', 'title') && (await page.innerText('.files [aria-selected=true]')), 'box.go');
      assert.ok((await page.locator('.cm-heap-line').count()) > 0);
      await screenshot(page, 'light-two-files');
    }
    await page.locator('#notice').getByRole('button', { name: 'Undo' }).click({ timeout: 2000 }).catch(() => {});
    await answered(page);
    if ((await names(page)).length === 1) assert.equal(await page.innerText('.cm-line >> nth=3'), former);
  });

  pageTest('a pasted link to the Playground is not taken for a program', async (page) => {
    const former = await page.innerText('.cm-content');
    await page.locator('.cm-content').click();
    await page.evaluate(() => navigator.clipboard.writeText('https://go.dev/play/p/MAohLsrz7JQ'));
    await page.keyboard.press('Control+V');
    await page.getByText('can’t be opened here').waitFor();
    assert.equal(await page.innerText('.cm-content'), former);
  });

  pageTest('files are added, renamed, moved between by keys, removed and brought back', async (page) => {
    await page.click('#add-file');
    await page.keyboard.type('list');
    assert.equal(await page.inputValue('.file-name'), 'list.go');
    await page.keyboard.press('Enter');
    assert.deepEqual(await names(page), ['main.go', 'list.go']);
    await paste(page, 'package main\n\ntype list struct{ next *list }\n');
    await page.locator('.files [aria-selected=true]').focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await page.innerText('.files [aria-selected=true]'), 'main.go');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    await page.keyboard.type('not a name');
    assert.equal(await page.getAttribute('.file-name', 'aria-invalid'), 'true');
    await page.keyboard.press('Enter');
    await page.locator('#notice').getByText('Not renamed').waitFor();
    assert.deepEqual(await names(page), ['main.go', 'list.go']);
    await page.keyboard.press('Delete');
    assert.deepEqual(await names(page), ['main.go']);
    await page.locator('#notice').getByRole('button', { name: 'Undo' }).click();
    assert.deepEqual(await names(page), ['main.go', 'list.go']);
    await answered(page);
    assert.match(await page.innerText('.cm-content'), /next \*list/);
    await page.reload();
    await answered(page);
    assert.deepEqual(await names(page), ['main.go', 'list.go'], 'a reload keeps them');
  });

  pageTest('the undo button works on the file that is shown', async (page) => {
    await paste(page, 'package main\n\nfunc main() {}\n');
    await page.click('#undo');
    await answered(page);
    assert.match(await page.innerText('.cm-line >> nth=0'), /Edit this program/);
    await page.click('#redo');
    await answered(page);
    assert.equal(await page.innerText('.cm-line >> nth=0'), 'package main');
  });
});
