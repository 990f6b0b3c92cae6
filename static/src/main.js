// main: the playground page. It holds the parts together: what is typed or switched asks the analysis, and what the
// analysis tells goes to the editor and the panels.
import { Analysis } from './analysis.js';
import { Problem, Unreachable, load, releases } from './api.js';
import { programInAddress } from './address.js';
import { Card } from './card.js';
import { byId, plural } from './dom.js';
import { DraftKeeper, formerDraft } from './draft.js';
import { Editor } from './editor.js';
import { Errors } from './errors.js';
import { Examples } from './examples.js';
import { FileTabs } from './file_tabs.js';
import { placesByKind } from './marks.js';
import { downloadMenu } from './menu.js';
import { notice } from './notice.js';
import { setProgramFiles } from './position_button.js';
import { Results } from './results.js';
import { leaveSaved, savedId, showSaved } from './saved.js';
import { Switches } from './switches.js';
import { themeSwitch } from './theme.js';
import { parseTxtar } from './txtar.js';
import welcome from './welcome.go';

/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./report.js').Options} Options */
/** @typedef {import('./report.js').SourceFile} SourceFile */

const SLOW_MS = 250; // sooner than this, "Analyzing…" would only flicker

/** The saved program that is opened, by its id. */
const opened = savedId();
const given = programInAddress();
const draft = given.files ? { files: given.files, active: given.files[0].name } : (opened ? null : formerDraft()) ?? { files: [{ name: 'main.go', text: opened ? '' : welcome }], active: 'main.go' };

let slowTimer = 0;
/** The last answer for a program without errors. @type {Report | null} */
let good = null;
/** Whether the program has been changed since it was opened. */
let isEdited = !opened && draft.files[0].text !== welcome;
/** The last answer; null once the program is edited. @type {{report: Report, options: Options, milliseconds: number} | null} */
let latest = null;

// What the page starts with isn't one long task: keys and touches go between.
await nextTask();

/** @param {import('./position_button.js').Place} place */
const goTo = (place) => editor.goTo(place);

const editor = new Editor(draft.files, draft.active);

await nextTask();

editor.attach(byId('editor')); // one can type, while the rest is put together

await nextTask();

const card = new Card({
  goTo,
  kinds: () => switches.kinds,
  onShow: ({ escapes: [first] }) => first && results.table.selected !== first && results.table.select(first),
});

const results = new Results({
  goTo,
  cursor: () => editor.cursor,
  onSteps: (steps) => editor.showSteps(steps),
  onNeedGraph: () => analysis.now(),
});

const switches = new Switches({
  onOptions: () => analysis.now(),
  onKinds: (kinds) => editor.showKinds(kinds),
});

const errors = new Errors(byId('errors'), {
  onGoTo: goTo,
  onRetry: () => analysis.now(),
  onImport: (error, path) => editor.replaceImport(error, path),
  onPart() {
    good = null;
    if (latest) showReport(latest.report, latest.options);
  },
});

const analysis = new Analysis(
  () => ({ files: editor.files, options: { ...switches.options, ...(results.wantsGraph && { graph: true }) } }),
  (outcome) => {
    clearTimeout(slowTimer);
    if (outcome.phase === 'working') {
      setBusy(true);
      slowTimer = window.setTimeout(() => showStatus('Analyzing…'), SLOW_MS);
    } else if (outcome.phase === 'failed') {
      setBusy(false);
      showStatus('Not analyzed');
      errors.showFailure(outcome.error, outcome.retryInSeconds, results.report !== null);
    } else {
      latest = outcome;
      showReport(outcome.report, outcome.options);
    }
  },
);

const fileTabs = new FileTabs(byId('files'), editor, {
  onRemove: (file) => notice(`${file.name} is removed.`, { name: 'Undo', act: () => editor.add(file) }),
});
const drafts = new DraftKeeper(() => ({ files: editor.files, active: editor.active }));
const examples = new Examples(/** @type {HTMLSelectElement} */ (byId('examples')), byId('lesson'), ({ text }) =>
  openProgram([{ name: 'main.go', text }], 'The example has taken the place of your program.'));

// The findings of the last good program stay while a program is broken; without any, those of its sound part are shown. The
// editor comes first; keys that are pressed meanwhile go before the rest.
/** @param {Report} report @param {Options} options */
async function showReport(report, options) {
  const isBroken = report.status === 'errors';
  const keepsOld = isBroken && good !== null;
  const hasFindings = !isBroken || (!keepsOld && report.partial);
  editor.showErrors(report.errors);
  byId('editor').classList.toggle('is-old', keepsOld);
  if (!isBroken) good = report;
  if (!keepsOld) editor.showFindings(hasFindings ? report : null);
  await nextTask();
  if (latest?.report !== report) return; // a newer one came, or a key

  if (!isBroken) errors.clear();
  else errors.showGoErrors(report.errors, keepsOld ? (report.partial && report.allocations.length > 0 ? 'old, part at hand' : 'old') : report.partial ? 'part' : '');
  results.setOld(keepsOld);
  if (hasFindings) {
    switches.count(placesByKind(report));
    results.show(report, options);
  } else {
    if (!keepsOld) results.showNothing('There is an answer as soon as the program compiles.');
    results.showText(report, options);
  }
  showStatus(statusOf(report, latest.milliseconds));
  setBusy(false);
}

/** @returns {Promise<void>} */
function nextTask() {
  return new Promise((resolve) => setTimeout(resolve));
}

/** @param {Report} report @param {number} milliseconds */
function statusOf({ status, errors: list, go_version, goarch }, milliseconds) {
  const found = status === 'errors' ? ` · ${plural(list.length, 'error')}` : '';
  return `Analyzed in ${Math.max(1, Math.round(milliseconds))} ms${found} · ${go_version} ${goarch}`;
}

// Says to assistive technology, and to tests, whether the results are those of the program as it is now.
/** @param {boolean} isBusy */
function setBusy(isBusy) {
  byId('results').setAttribute('aria-busy', String(isBusy));
}

/** @param {string} text */
function showStatus(text) {
  byId('status').textContent = text;
}

function changed() {
  isEdited = true;
  latest = null;
  setProgramFiles(editor.names);
  examples.follow(() => editor.text);
  setBusy(true);
  card.hide();
  leaveSaved();
  drafts.soon();
  analysis.soon();
}

// ---- other programs

/** @param {SourceFile[]} files @param {string} [words] what happened, if the former program may be wanted back */
function openProgram(files, words) {
  const former = { files: editor.files, active: editor.active };
  good = null;
  card.hide();
  editor.replace(files);
  setProgramFiles(editor.names);
  drafts.soon();
  analysis.now();
  if (words) leaveSaved();
  const isWorthUndo = isEdited && former.files.some(({ text }) => text.trim());
  isEdited = false;
  if (words && isWorthUndo) {
    notice(words, { name: 'Undo', act: () => (examples.leave(), openProgram(former.files), editor.show(former.active), (isEdited = true)) });
  }
}

/** @param {string} text several files, pasted as one */
function openTxtar(text) {
  const { files, leftOut } = parseTxtar(text);
  if (files.length === 0) return changed();
  examples.leave();
  editor.undo(); // the paste itself, so that the former text can be brought back
  const left = leftOut.length > 0 ? ` Left out, since only Go files are analyzed: ${leftOut.join(', ')}.` : '';
  openProgram(files, `${plural(files.length, 'file')} opened.${left}`);
}

/** A pasted link: one of this service is opened; the Playground's programs can only be pasted themselves. @param {string} link */
function openLink(link) {
  const { origin, hostname, pathname } = new URL(link);
  const id = origin === location.origin ? savedId(pathname) : null;
  if (id) openSaved(id);
  else if (/^(go\.dev|play\.golang\.org|goplay\.tools)$/.test(hostname)) notice('This page asks no other site. Copy the program there, several files included, and paste it here.');
  else return false;
  return true;
}

/** @param {string} id */
async function openSaved(id) {
  showStatus('Loading…');
  try {
    const snippet = await load(id);
    switches.set({ release: snippet.release, ...snippet.options });
    openProgram(snippet.files);
    showSaved(snippet);
  } catch (error) {
    if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
    errors.showFailure(error, 0, false);
    showStatus('Not loaded');
    setBusy(false);
  }
}

async function share() {
  const dialog = /** @type {HTMLDialogElement} */ (byId('share-dialog'));
  const { share: open } = await import('./share_dialog.js');
  const { files } = editor;
  await open(dialog, files, switches.options, (saved) => JSON.stringify(files) === JSON.stringify(editor.files) && showSaved(saved));
}

await nextTask();

editor.listen({
  onChange: changed,
  onCursor: (cursor) => results.followCursor(cursor),
  onRun: () => analysis.now(),
  onTxtar: openTxtar,
  onLink: openLink,
  onShow: () => fileTabs.render(),
  onMark: (marks, anchor, how) => card.onMark(marks, anchor, how),
  onLeaveMark: (target) => card.leave(target),
});
setProgramFiles(editor.names);
themeSwitch(byId('theme'));
downloadMenu(byId('download'), () => ({ files: editor.files, options: switches.options }));
byId('share').addEventListener('click', share);
byId('undo').addEventListener('click', () => editor.undo());
byId('redo').addEventListener('click', () => editor.redo());
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) analysis.now();
});
releases().then((list) => switches.offerReleases(list), () => {}); // then the default one is used
if (opened) openSaved(opened);
else if (given.example) examples.choose(given.example);
else if (editor.files.some(({ text }, index) => text !== draft.files[index].text)) changed();
else analysis.now();
