// build: turns src/ and the course's Go programs into dist/, the folder that the service serves as it is.
//
//     dist/index.html, favicon.svg, licenses.txt     fixed names
//     dist/docs/                                     how to embed, a page for each place where one may want to
//     dist/embed.js, embed-frame.js, embed.css       fixed names, since other sites' pages name them
//     dist/assets/NAME-HASH.EXT                      never change under their name: cache them forever; those of the
//                                                    builds before stay, for pages that are open while the service is upgraded
//     FILE.gz, FILE.br                               the same, compressed once here instead of for each reader
//
// The examples menu is made of the course, tests/golden/course/*.go, so that what the page teaches is what the tests
// hold against the real compiler. ESCAPEMENT_COURSE names another folder of such programs, ESCAPEMENT_DIST another one than dist/.
//
// The fonts keep the letters, weights and features that the page shows: half of what everybody would download otherwise.
import { build, transform } from 'esbuild';
import subsetFont from 'subset-font';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const course = process.env.ESCAPEMENT_COURSE || join(here, '..', 'tests', 'golden', 'course');
const dist = process.env.ESCAPEMENT_DIST || join(here, 'dist');

// The examples of the course in the order of their file names; a program's title is its first line, `// title`.
async function readExamples() {
  const names = await readdir(course).catch(() => /** @type {string[]} */ ([]));
  const programs = names.filter((name) => name.endsWith('.go')).sort();
  if (programs.length === 0) throw new Error(`no examples: ${course} has no .go file (ESCAPEMENT_COURSE names the folder)`);
  return Promise.all(programs.map(async (name) => {
    const text = await readFile(join(course, name), 'utf8');
    const title = /^\/\/[ \t]*(\S.*?)[ \t]*\r?\n/.exec(text)?.[1];
    if (!title) throw new Error(`${join(course, name)}: the first line must be a comment, the example's title`);
    const lesson = /^\/\/.*\n((?:\/\/.*\n)*)/.exec(text)?.[1].replace(/^\/\/ ?/gm, '').replace(/\s+/g, ' ').trim() ?? '';
    return { id: basename(name, '.go'), title: title[0].toUpperCase() + title.slice(1).replace(/\.$/, ''), lesson, text };
  }));
}

const LATIN = Array.from({ length: 0x17f - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const FONTS = {
  sans: { file: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', axes: { wght: { min: 400, max: 650, default: 400 } } },
  mono: { file: '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2', axes: { wght: { min: 400, max: 600, default: 400 } } },
};

// Lets the style sheet say url("font:sans").
/** @type {import('esbuild').Plugin} */
const fontsPlugin = {
  name: 'fonts',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^font:/ }, ({ path }) => ({ path: `${path.slice('font:'.length)}.woff2`, namespace: 'font' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'font' }, async ({ path }) => {
      const { file, axes } = FONTS[/** @type {keyof typeof FONTS} */ (basename(path, '.woff2'))];
      const whole = await readFile(join(here, 'node_modules', file));
      const contents = await subsetFont(whole, `${LATIN}–—‘’“”…·•×←↑→↓↳↶↷↻▲◇□✓`, { targetFormat: 'woff2', variationAxes: axes, noLayoutClosure: true });
      return { contents, loader: 'file' };
    });
  },
};

/**
 * Lets the page `import { examples } from 'course:examples'`: their names; and, when one is wanted, all of each from 'course:programs'.
 * @param {{id: string, title: string, lesson: string, text: string}[]} programs
 * @returns {import('esbuild').Plugin}
 */
function examplesPlugin(programs) {
  /** @type {Record<string, string>} */
  const modules = {
    'course:examples': `export const examples = ${JSON.stringify(programs.map(({ id, title }) => ({ id, title })))};`,
    'course:programs': `export const programs = ${JSON.stringify(programs)};`,
  };
  return {
    name: 'examples',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^course:/ }, ({ path }) => ({ path, namespace: 'course' }));
      esbuild.onLoad({ filter: /.*/, namespace: 'course' }, ({ path }) => ({ contents: modules[path] }));
    },
  };
}

// CodeMirror's styles come through the package style-mod, which writes a <style> element where it could as well adopt a
// style sheet made in script. A content security policy without 'unsafe-inline' forbids the former only, so: the latter.
/** @type {import('esbuild').Plugin} */
const adoptStylesPlugin = {
  name: 'adopt-styles',
  setup(esbuild) {
    const condition = '!root.head && root.adoptedStyleSheets';
    esbuild.onLoad({ filter: /[/\\]style-mod\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes(condition)) throw new Error(`${path} has changed: look how it mounts its styles`);
      return { contents: text.replace(condition, 'root.adoptedStyleSheets') };
    });
  },
};

// The licences of all packages of which something is in the bundle.
/** @param {string[]} inputs */
async function licenses(inputs) {
  const folders = new Set(inputs.flatMap((input) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []));
  const parts = [...folders].sort().map(async (folder) => {
    const file = (await readdir(join(here, folder))).find((name) => /^licen[cs]e/i.test(name));
    if (!file) throw new Error(`${folder} has no licence file`);
    const text = await readFile(join(here, folder, file), 'utf8');
    return `${folder.slice('node_modules/'.length)}\n\n${text.trim()}\n`;
  });
  return (await Promise.all(parts)).join(`\n${'-'.repeat(80)}\n\n`);
}

const KEPT_BUILDS = 3; // whose files stay beside the newest ones: upgrades follow each other, and a page may be open for days
const BUILDS = '.builds.json'; // in dist/: the files of each build, newest first; hidden files aren't served

/** The builds whose files are in dist/. @returns {Promise<string[][]>} */
async function formerBuilds() {
  const text = await readFile(join(dist, BUILDS), 'utf8').catch(() => '[]');
  return JSON.parse(text);
}

/** Empties dist/ but for the files of the last builds, which open pages may still ask for. @param {string[][]} builds */
async function clear(builds) {
  const kept = new Set(builds.flat());
  await mkdir(join(dist, 'assets'), { recursive: true });
  for (const name of await readdir(dist)) if (name !== 'assets') await rm(join(dist, name), { recursive: true });
  for (const name of await readdir(join(dist, 'assets'))) if (!kept.has(name.replace(/\.(gz|br)$/, ''))) await rm(join(dist, 'assets', name), { recursive: true });
}

/** Writes down which files this build has. @param {string[]} files @param {string[][]} former */
async function remember(files, former) {
  const isNew = JSON.stringify(files) !== JSON.stringify(former[0]);
  await writeFile(join(dist, BUILDS), JSON.stringify(isNew ? [files, ...former] : former));
}

const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.txt']); // fonts are compressed in themselves

/** Puts compressed forms beside a file. @param {string} file */
async function compress(file) {
  const content = await readFile(file);
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }));
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content));
}

const TARGET = ['chrome116', 'firefox124', 'safari17.4']; // the first ones with AbortSignal.any

/** Where an output is asked for. @param {string} path */
function assetAddress(path) {
  return `/assets/${basename(path)}`;
}

/** @param {import('esbuild').Metafile} metafile @param {(path: string, output: import('esbuild').Metafile['outputs'][string]) => boolean | undefined} isIt @param {string} what */
function addressOf({ outputs }, isIt, what) {
  const found = Object.entries(outputs).find(([path, output]) => isIt(path, output));
  if (!found) throw new Error(`${what} was not built`);
  return assetAddress(found[0]);
}

/** A script after all that it imports. @param {import('esbuild').Metafile} metafile @param {string} path @returns {string[]} */
function scriptsOf(metafile, path) {
  const imports = metafile.outputs[path].imports.filter(({ kind }) => kind === 'import-statement');
  return [...new Set([...imports.flatMap((own) => scriptsOf(metafile, own.path)), path])];
}

// A style sheet as a string, as small as it gets.
/** @type {import('esbuild').Plugin} */
const styleTextPlugin = {
  name: 'style-text',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: (await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true })).code.trim(), loader: 'text' }));
  },
};

/** What other sites' pages load: scripts that need nothing else, under names that stay. */
async function buildEmbed() {
  await build({
    absWorkingDir: here,
    entryPoints: { embed: 'src/embed/embed.js', 'embed-frame': 'src/embed/frame.js' },
    outdir: dist,
    bundle: true,
    minify: true,
    format: 'iife',
    target: TARGET,
    plugins: [styleTextPlugin],
    logLevel: 'warning',
  });
  const { code } = await transform(await readFile(join(here, 'src', 'embed', 'embed.css'), 'utf8'), { loader: 'css', minify: true });
  await writeFile(join(dist, 'embed.css'), code);
}

const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The rows of docs/problems.html, which each problem's type names: of the service's own list. */
async function problemRows() {
  const list = await readFile(join(here, '..', 'service', 'problems.def'), 'utf8');
  const rows = [...list.matchAll(/^PROBLEM\((\w+), (\d+), "(.*)", "(.*)"\)$/gm)];
  if (rows.length !== list.match(/^PROBLEM\(/gm)?.length) throw new Error('service/problems.def: each problem is one line');
  return rows.map(([, code, status, title, advice]) => `    <tr id="${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${escaped(title)}</td><td>${escaped(advice)}</td></tr>`).join('\n');
}

/** The pages to read: each of src/docs/*.html in the frame that they share. @param {(page: string) => string} withAddresses */
async function buildDocs(withAddresses) {
  const source = join(here, 'src', 'docs');
  const frame = await readFile(join(source, 'frame.html'), 'utf8');
  const problems = await problemRows();
  await mkdir(join(dist, 'docs'));
  for (const name of await readdir(source)) {
    if (extname(name) !== '.html' || name === 'frame.html') continue;
    const main = (await readFile(join(source, name), 'utf8')).replace('%problems%', problems);
    const title = /<h1>(.*?)<\/h1>/.exec(main)?.[1];
    const description = /<p class="lead">(.*?)<\/p>/s.exec(main)?.[1].replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
    if (!title || !description) throw new Error(`src/docs/${name} needs an h1 and a p.lead`);
    const address = name === 'index.html' ? '/docs/' : `/docs/${name}`;
    const page = withAddresses(frame).replaceAll('%title%', title).replaceAll('%description%', description)
      .replace(`href="${address}"`, `href="${address}" aria-current="page"`).replace('%main%', () => main.trim());
    await writeFile(join(dist, 'docs', name), page);
  }
}

async function main() {
  const examples = await readExamples();
  const former = (await formerBuilds()).slice(0, KEPT_BUILDS);
  await clear(former);
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: { app: 'src/main.js', style: 'src/style.css', dark: 'src/dark.css' },
    outdir: join(dist, 'assets'),
    publicPath: '/assets',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: TARGET,
    loader: { '.go': 'text' },
    plugins: [examplesPlugin(examples), adoptStylesPlugin, fontsPlugin],
    metafile: true,
    logLevel: 'warning',
  });
  // Scripts of their own: with the app's they would only share more and smaller pieces.
  const small = await build({
    absWorkingDir: here, entryPoints: ['src/first.js', 'src/docs/docs.js'], outdir: join(dist, 'assets'), entryNames: '[name]-[hash]', bundle: true, minify: true, format: 'iife', target: TARGET, metafile: true, logLevel: 'warning',
  });
  const welcome = (await readFile(join(here, 'src', 'welcome.go'), 'utf8')).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  /** @param {string} entryPoint */
  const entry = (entryPoint) => addressOf(metafile, (_path, output) => output.entryPoint === entryPoint, entryPoint);
  /** @param {string} name */
  const asset = (name) => addressOf(metafile, (path) => basename(path).startsWith(`${name}-`) && path.endsWith('.woff2'), name);
  // The app's scripts, each after those that it imports. They are asked for at once, not one after the other.
  const main = Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === 'src/main.js') ?? '';
  const app = scriptsOf(metafile, main).map(assetAddress);
  const preloads = app.map((path) => `<link rel="modulepreload" fetchpriority="low" href="${path}">`).join('\n  ');
  /** @param {string} page */
  const withAddresses = (page) => page
    .replaceAll('%app-preloads%', preloads)
    .replaceAll('%style%', entry('src/style.css')).replaceAll('%dark%', entry('src/dark.css'))
    .replaceAll('%app%', app.join(' '))
    .replaceAll('%first%', addressOf(small.metafile, (_path, output) => output.entryPoint === 'src/first.js', 'first.js'))
    .replaceAll('%docs%', addressOf(small.metafile, (_path, output) => output.entryPoint === 'src/docs/docs.js', 'docs.js'))
   .replace('%welcome%', () => welcome)
    .replaceAll('%sans%', asset('sans')).replaceAll('%mono%', asset('mono'));
  await writeFile(join(dist, 'index.html'), withAddresses(await readFile(join(here, 'src', 'index.html'), 'utf8')));
  await writeFile(join(dist, 'licenses.txt'), await licenses([...Object.keys(metafile.inputs), ...Object.values(FONTS).map(({ file }) => `node_modules/${file}`)]));
  for (const name of ['favicon.svg', 'robots.txt']) await copyFile(join(here, 'src', name), join(dist, name));

  await buildDocs(withAddresses);
  await buildEmbed();
  await remember([metafile, small.metafile].flatMap(({ outputs }) => Object.keys(outputs).map((path) => basename(path))).sort(), former);

  const files = await readdir(dist, { recursive: true });
  await Promise.all(files.filter((file) => COMPRESSED.has(extname(file))).map((file) => compress(join(dist, file))));
  for (const [path, { bytes }] of Object.entries(metafile.outputs)) console.log(`${path}  ${(bytes / 1024).toFixed(1)} KiB`);
}

main().catch((error) => {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
});
