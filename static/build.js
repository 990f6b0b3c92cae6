// build: turns src/ and the course's Go programs into dist/, the folder that the service serves as it is.
//
//     dist/index.html, favicon.svg, licenses.txt     fixed names
//     dist/assets/NAME-HASH.EXT                      never change under their name: cache them forever
//     FILE.gz, FILE.br                               the same, compressed once here instead of for each reader
//
// The examples menu is made of the course, tests/golden/course/*.go, so that what the page teaches is what the tests
// hold against the real compiler. ESCAPEMENT_COURSE names another folder of such programs.
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const course = process.env.ESCAPEMENT_COURSE || join(here, '..', 'tests', 'golden', 'course');
const dist = join(here, 'dist');

// The examples of the course in the order of their file names; a program's title is its first line, `// title`.
async function readExamples() {
  const names = await readdir(course).catch(() => /** @type {string[]} */ ([]));
  const programs = names.filter((name) => name.endsWith('.go')).sort();
  if (programs.length === 0) throw new Error(`no examples: ${course} has no .go file (ESCAPEMENT_COURSE names the folder)`);
  return Promise.all(programs.map(async (name) => {
    const text = await readFile(join(course, name), 'utf8');
    const title = /^\/\/[ \t]*(\S.*?)[ \t]*\r?\n/.exec(text)?.[1];
    if (!title) throw new Error(`${join(course, name)}: the first line must be a comment, the example's title`);
    return { id: basename(name, '.go'), title: title[0].toUpperCase() + title.slice(1).replace(/\.$/, ''), text };
  }));
}

/**
 * Lets the page `import { examples } from 'course:examples'`.
 * @param {{id: string, title: string, text: string}[]} examples
 * @returns {import('esbuild').Plugin}
 */
function examplesPlugin(examples) {
  return {
    name: 'examples',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^course:examples$/ }, ({ path }) => ({ path, namespace: 'course' }));
      esbuild.onLoad({ filter: /.*/, namespace: 'course' }, () => ({ contents: `export const examples = ${JSON.stringify(examples)};` }));
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

const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.txt']); // fonts are compressed in themselves

/** Puts compressed forms beside a file. @param {string} file */
async function compress(file) {
  const content = await readFile(file);
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }));
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content));
}

async function main() {
  const examples = await readExamples();
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist);
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: { app: 'src/main.js', style: 'src/style.css' },
    outdir: 'dist/assets',
    publicPath: '/assets',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome116', 'firefox124', 'safari17.4'], // the first ones with AbortSignal.any
    loader: { '.woff2': 'file', '.go': 'text' },
    plugins: [examplesPlugin(examples), adoptStylesPlugin],
    metafile: true,
    logLevel: 'warning',
  });

  const outputs = Object.entries(metafile.outputs);
  /** @param {string} entryPoint */
  const address = (entryPoint) => {
    const found = outputs.find(([, output]) => output.entryPoint === entryPoint);
    if (!found) throw new Error(`${entryPoint} was not built`);
    return found[0].slice('dist'.length);
  };
  const page = (await readFile(join(here, 'src', 'index.html'), 'utf8'))
    .replace('%style%', address('src/style.css'))
    .replace('%app%', address('src/main.js'));
  await writeFile(join(dist, 'index.html'), page);
  await writeFile(join(dist, 'licenses.txt'), await licenses(Object.keys(metafile.inputs)));
  await copyFile(join(here, 'src', 'favicon.svg'), join(dist, 'favicon.svg'));

  const files = await readdir(dist, { recursive: true });
  await Promise.all(files.filter((file) => COMPRESSED.has(extname(file))).map((file) => compress(join(dist, file))));
  for (const [path, { bytes }] of outputs) console.log(`${path}  ${(bytes / 1024).toFixed(1)} KiB`);
}

main().catch((error) => {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
});
