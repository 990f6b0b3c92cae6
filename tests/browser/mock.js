// mock: stands in for escapementd, so that the page can be worked on and tested without it, and so that failures can
// be had on demand. It serves static/dist with the headers that the service sends, and answers the programs of
// programs/ and the page's own first program with the reports kept in reports/; for any other, a report that has nothing to say.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = join(here, '..', '..', 'static');
const DIST = join(source, 'dist');

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8', '.woff2': 'font/woff2',
};
const PAGE_HEADERS = {
  'Content-Security-Policy': "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
};

/** The text of one of programs/. @param {string} name */
export function program(name) {
  return readFileSync(join(here, 'programs', `${name}.go`), 'utf8');
}

/** One of reports/. @param {string} name */
export function report(name) {
  return JSON.parse(readFileSync(join(here, 'reports', `${name}.json`), 'utf8'));
}

function knownReports() {
  const known = new Map([[readFileSync(join(source, 'src', 'welcome.go'), 'utf8'), report('welcome')]]);
  for (const file of readdirSync(join(here, 'reports')).filter((name) => existsSync(join(here, 'programs', name.replace('.json', '.go'))))) known.set(program(basename(file, '.json')), report(basename(file, '.json')));
  return known;
}

const RELEASES = { default: 'go1.27', releases: [{ release: 'go1.27', go_version: 'go1.27.3', packages: [] }, { release: 'go1.26', go_version: 'go1.26.10', packages: [] }] };

// What the report's graph looks like, for programs/heap.go.
const GRAPH = report('graph');

const NOTHING = {
  ...report('calm'), text: '# command-line-arguments\n', lines: [],
  summary: { heap: 0, stack: 0, inlined_calls: 0, inlinable_functions: 0, leaking_params: 0 },
};

const SECTION = readFileSync(join(here, 'reports', 'heap.html'), 'utf8');
const SHARED = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** What a frame shows. @param {string} id */
function embedPage(id) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>main.go</title><link rel="stylesheet" href="/embed.css"><script src="/embed-frame.js" defer></script></head>
<body class="escapement-embed"><main><h1 class="escapement-title">main.go</h1>${SECTION}<p class="escapement-foot"><a href="/p/${id}" target="_blank" rel="noopener">Open in the playground</a></p></main></body></html>`;
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {unknown} body @param {object} [headers] */
export function answer(response, status, body, headers = {}) {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'Content-Type': type, ...headers }).end(JSON.stringify(body));
}

export class Mock {
  /** @param {string} [dist] the built page */
  constructor(dist = DIST) {
    this.dist = dist;
    this.missing = null; // a pattern of paths that aren't there
    this.known = knownReports();
    this.requests = []; // bodies that were asked, in order
    this.aborted = 0; // requests whose client went away before the answer
    this.snippets = new Map();
    this.answering = null; // a test's own (response, body) => void
    this.server = createServer((request, response) => this.serve(request, response));
  }

  async start(port = 0) {
    await new Promise((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${this.server.address().port}`;
  }

  stop() {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(resolve));
  }

  serve(request, response) {
    const path = new URL(request.url, 'http://mock').pathname;
    if (path === '/api/v1/analyze') return this.analyze(request, response);
    if (path === '/api/v1/releases') return answer(response, 200, RELEASES);
    if (path === '/api/v1/snippets') return this.save(request, response);
    const id = /^\/api\/v1\/snippets\/(.+)$/.exec(path)?.[1];
    if (this.snippets.has(id)) return answer(response, 200, this.snippets.get(id));
    const embedded = /^\/embed\/([\w-]+)$/.exec(path)?.[1];
    if (embedded) {
      if (!this.snippets.has(embedded)) return answer(response, 404, { title: 'Not found', status: 404, code: 'not_found' }, SHARED);
      return response.writeHead(200, { 'Content-Type': CONTENT_TYPES['.html'], ...SHARED, 'Content-Security-Policy': "default-src 'self'" }).end(embedPage(embedded));
    }
    const name = normalize(path === '/' || path.startsWith('/p/') ? '/index.html' : path.endsWith('/') ? `${path}index.html` : path);
    try {
      if (this.missing?.test(name)) throw new Error('missing');
      const body = readFileSync(join(this.dist, name));
      const own = path.startsWith('/p/') ? String(body).replace(/(?<=<!-- escapement:code -->)[^]*?(?=<!-- escapement:end -->)/, '') : body; // the service puts the saved program there
      return response.writeHead(200, { 'Content-Type': CONTENT_TYPES[extname(name)], ...PAGE_HEADERS, ...(name.startsWith('/embed') && SHARED) }).end(own);
    } catch {
      return answer(response, 404, { type: 'about:blank', title: 'Not found', status: 404, code: 'not_found' });
    }
  }

  save(request, response) {
    let text = '';
    request.setEncoding('utf8').on('data', (part) => (text += part)).on('end', () => {
      const id = createHash('sha256').update(text).digest('hex').slice(0, 14);
      const known = this.snippets.has(id);
      const saved = { id, url: `/p/${id}`, created_at: '2026-11-25T05:00:00Z', release: 'go1.27' };
      this.snippets.set(id, { ...JSON.parse(text), ...saved });
      answer(response, known ? 200 : 201, saved, { Location: `/p/${id}` });
    });
  }

  analyze(request, response) {
    let text = '';
    response.on('close', () => response.writableFinished || this.aborted++);
    request.setEncoding('utf8').on('data', (part) => (text += part)).on('end', () => {
      if (request.url.includes('output=html')) return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...SHARED }).end(SECTION);
      const body = JSON.parse(text);
      this.requests.push(body);
      if (this.answering) this.answering(response, body);
      else answer(response, 200, { ...(this.known.get(body.files[0].text) ?? NOTHING), ...(body.graph && { graph: GRAPH }) });
    });
  }
}

// `node mock.js [PORT]` serves the page to look at.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await new Mock().start(Number(process.argv[2] ?? 8081)));
}
