// host: a web site of another origin, in whose pages the service's code is embedded.
import { createServer } from 'node:http';

export class Host {
  constructor() {
    /** @type {Map<string, string>} pages by path */
    this.pages = new Map();
    this.server = createServer((request, response) => {
      const page = this.pages.get(new URL(request.url, 'http://host').pathname);
      response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page ?? '');
    });
  }

  async start() {
    await new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.origin = `http://127.0.0.1:${this.server.address().port}`;
  }

  stop() {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(resolve));
  }

  /** Puts a page there; gives its address. @param {string} path @param {string} body @param {string} [head] */
  page(path, body, head = '') {
    this.pages.set(path, `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A wiki</title><link rel="icon" href="data:,">${head}</head><body><main><h1>A wiki</h1>${body}</main></body></html>`);
    return this.origin + path;
  }
}

/** Text as it is written in HTML. @param {string} text */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
