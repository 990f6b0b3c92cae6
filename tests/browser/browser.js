// browser: a Chromium of its own for a test file, and what every test needs of a page.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const EXECUTABLE = process.env.ESCAPEMENT_CHROMIUM || '/usr/bin/chromium';
const SCREENSHOTS = process.env.ESCAPEMENT_SCREENSHOTS || fileURLToPath(new URL('output/', import.meta.url));
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

// When text is typed into an editable element, Chromium itself writes style attributes, of which a policy without
// style-src-attr 'unsafe-inline' then complains. The editor draws its lines anew, so nothing is lost by it.
const EDITING_NOISE = /^Applying inline style violates/;

// An image or a frame that is looked at by itself has no icon to name.
const ICON_NOISE = /\/favicon\.ico$/;

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** @param {string[]} [more] arguments */
export function launch(more = []) {
  return chromium.launch({ executablePath: EXECUTABLE, headless: true, args: [...CHROMIUM_ARGUMENTS, ...more], timeout: 60_000 });
}

export class Browser {
  async start() {
    this.chromium = await launch();
  }

  async stop() {
    await this.chromium?.close();
  }

  /**
   * A page at an address, with a storage of its own; page.complaints collects what the browser objects to, page.outside what
   * is asked of other hosts than those given.
   */
  async open(url, { viewport = DESKTOP, colorScheme = 'light', hosts = [new URL(url).origin], ...options } = {}) {
    const context = await this.chromium.newContext({ viewport, colorScheme, acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'], ...options });
    const page = await context.newPage();
    page.complaints = [];
    page.outside = [];
    page.on('console', (message) => {
      const { url: source } = message.location();
      if (message.type() === 'error' && !EDITING_NOISE.test(message.text()) && !ICON_NOISE.test(source)) page.complaints.push(`${message.text()} ${source}`);
    });
    page.on('pageerror', (error) => page.complaints.push(String(error)));
    page.on('request', (request) => hosts.some((host) => request.url().startsWith(host)) || /^(blob|data|about):/.test(request.url()) || page.outside.push(request.url()));
    page.on('close', () => context.close().catch(() => {}));
    await page.goto(url);
    return page;
  }
}

/** Waits until the page shows the answer for what is in its editor now. */
export async function answered(page) {
  await page.waitForFunction(() => document.querySelector('#results')?.getAttribute('aria-busy') === 'false' &&
    /^Analyzed/.test(document.querySelector('#status').textContent));
}

/** Replaces the shown file's text as one does by hand, and waits for the answer. */
export async function paste(page, text) {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+A');
  const response = page.waitForResponse((r) => r.url().endsWith('/api/v1/analyze') && r.request().postDataJSON()?.files.some((file) => file.text === text));
  await pasteText(page, text);
  await response;
  await answered(page);
}

/** What a paste does to the editor. (Typing it all at once takes some Chromiums a minute.) */
export function pasteText(page, text) {
  return page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.querySelector('.cm-content').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** The numbers of the lines that have a class, as the editor's gutter has them. */
export function linesWith(page, className) {
  return page.evaluate((name) => [...document.querySelectorAll('.cm-line')].flatMap((line, index) => (line.classList.contains(name) ? [index + 1] : [])), className);
}

/** The line that the cursor is in. */
export function cursorLine(page) {
  return page.evaluate(() => [...document.querySelectorAll('.cm-line')].findIndex((line) => line.classList.contains('cm-activeLine')) + 1);
}

/** Moves the cursor to a line by keys. */
export async function toLine(page, line) {
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+Home');
  for (let at = 1; at < line; at++) await page.keyboard.press('ArrowDown');
}

export async function screenshot(page, name, options = {}) {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), ...options });
}

/** What is focused: its id or class. */
export function focused(page) {
  return page.evaluate(() => document.activeElement?.id || document.activeElement?.className || document.activeElement?.tagName);
}
