// share_tests: a program is saved under a link of its own, which opens it again; downloads.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { answered, linesWith, paste, screenshot } from './browser.js';
import { program } from './mock.js';
import { isMocked, suite } from './suite.js';

const FORMS = [['Report, JSON', /\.json$/, /^\{"analyzer"/], ['Compiler’s text', /\.txt$/, /moved to heap: r/], ['SARIF', /\.sarif$/, /2\.1\.0/], ['Markdown', /\.md$/, /newRecord/], ['Annotated image, SVG', /\.svg$/, /^<svg|^<\?xml/]];

/** Shares what the editor holds; gives the link. */
export async function shared(page) {
  await page.click('#share');
  await page.waitForSelector('#way-0');
  const link = await page.inputValue('#way-0');
  await page.keyboard.press('Escape');
  return link;
}

suite('sharing', ({ pageTest, browser }) => {
  pageTest('a shared program is opened again by its link in another browser, with its options; editing it leaves the link', async (page) => {
    await page.check('#switch-no-inlining');
    await paste(page, program('heap'));
    await page.click('#share');
    await page.waitForSelector('#way-0');
    const link = await page.inputValue('#way-0');
    assert.match(link, /\/p\/[\w-]{12,}$/);
    assert.equal(page.url(), link, 'the address is the link');
    assert.match(await page.innerText('#saved'), /Saved/);
    assert.match(await page.inputValue('#way-1'), /<iframe src=".*\/embed\//);
    assert.match(await page.inputValue('#way-2'), /<go-escape snippet=/);
    assert.match(await page.inputValue('#way-3'), /^\[!\[.*\.svg\)\]\(/);
    for (const name of ['Link', 'Frame', 'Element', 'Image']) {
      await page.getByRole('button', { name: `Copy: ${name}` }).click();
      await page.getByRole('button', { name: `Copy: ${name}` }).getByText('Copied').waitFor();
    }
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^\[!\[/);
    await screenshot(page, 'light-share');
    await page.keyboard.press('Escape');
    assert.ok(await page.isHidden('#share-dialog'));

    const other = await browser.open(link);
    await answered(other);
    assert.match(await other.innerText('.cm-content'), /func newRecord/);
    assert.ok(await other.isChecked('#switch-no-inlining'));
    assert.notEqual((await linesWith(other, 'cm-heap-line')).length, 0);
    assert.match(await other.innerText('#saved'), /Saved.*202\d.*analyzed with Go 1\.27/s);
    await screenshot(other, 'light-saved');
    await other.reload();
    await answered(other);
    assert.match(await other.innerText('.cm-content'), /func newRecord/, 'a reload stays with it');
    await other.locator('.cm-content').click();
    await other.keyboard.press('Control+End');
    await other.keyboard.type('// x');
    assert.equal(new URL(other.url()).pathname, '/', 'an edited program isn’t the saved one');
    assert.equal(await other.innerText('#saved'), '');
    await answered(other);
    assert.notEqual(await shared(other), link);
    assert.deepEqual(other.complaints, []);
    await other.close();
  });

  pageTest('the same program has the same link, several files are kept', async (page) => {
    await paste(page, program('calm'));
    const links = [await shared(page), await shared(page)];
    assert.equal(links[0], links[1]);
    await page.selectOption('#examples', '01_value_returned');
    await answered(page);
    const example = await shared(page);
    const title = (await page.evaluate(() => document.querySelector('.cm-line').textContent)).replace('// ', '');
    assert.equal(await page.title(), `${title} · Escapement`, 'its first comment is its name');
    const named = await browser.open(example);
    await answered(named);
    assert.equal(await named.title(), `${title} · Escapement`);
    await named.close();
    await page.locator('.cm-content').click();
    await page.evaluate((link) => navigator.clipboard.writeText(link), links[0]);
    await page.keyboard.press('Control+V');
    await page.waitForURL(links[0]);
    await answered(page);
    assert.match(await page.innerText('#saved'), /Saved/, 'a pasted link opens it');
    await page.click('#add-file');
    await page.keyboard.press('Enter');
    const link = await shared(page);
    const other = await browser.open(link);
    await answered(other);
    assert.deepEqual(await other.locator('.files [role=tab]').allInnerTexts(), ['main.go', 'file2.go']);
    await other.close();
  });

  pageTest('a link to nothing says so', async (page) => {
    await page.waitForSelector('[role=alert] .alert');
    assert.equal(await page.innerText('#status'), 'Not loaded');
    page.complaints = page.complaints.filter((text) => !text.includes('404'));
  }, { path: '/p/nothing-is-here-1', isPlayground: false });

  pageTest('the program and its report are downloaded', async (page) => {
    await paste(page, program('heap'));
    const saved = async (name) => {
      await page.click('#download summary');
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    assert.deepEqual(await saved('Program'), { name: 'main.go', text: program('heap') });
    if (isMocked) return;
    for (const [form, name, text] of FORMS) {
      const file = await saved(form);
      assert.match(file.name, name);
      assert.match(file.text, text);
    }
  });
});
