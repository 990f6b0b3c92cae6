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
import { countsOf } from './findings.js';
import { isBlank, isSameProgram } from './likeness.js';
import { downloadMenu } from './menu.js';
import { notice } from './notice.js';
import { partOrNotice } from './parts.js';
import { setProgramFiles } from './position_button.js';
import { ProgramHistory } from './program_history.js';
import { Results } from './results.js';
import { hideSaved, savedId, showSaved } from './saved.js';
import { Switches } from './switches.js';
import { themeSwitch } from './theme.js';
import { isGoName, isTxtar, parseTxtar } from './txtar.js';
import { milliseconds } from './words.js';
import welcome from './welcome.go';

/** @typedef {import('./report.js').Report} Report */
/** @typedef {import('./report.js').Options} Options */
/** @typedef {import('./report.js').SourceFile} SourceFile */
/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {{report: Report, options: Options, spent: number | null}} Answer */

const SLOW_MS = 250; // sooner than this, "Analyzing…" would only flicker

/** @type {Draft} */
const FIRST = { files: [{ name: 'main.go', text: welcome }], active: 'main.go' };
/** @type {Draft} */
const BLANK = { files: [{ name: 'main.go', text: '' }], active: 'main.go' };

/** The saved program that is opened, by its id. */
const opened = savedId();
const given = programInAddress();
const draft = opened ? inPage() : given.files ? { files: given.files, active: given.files[0].name } : given.isDamaged ? BLANK : formerDraft() ?? FIRST;

let slowTimer = 0;
/** The last answer for a program without errors, and that program. @type {{report: Report, files: SourceFile[]} | null} */
let good = null;
/** Whether the program has been changed since it was opened. */
let isEdited = !opened && draft.files[0].text !== welcome;
/** The last answer; null once the program is edited. @type {Answer | null} */
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
  onNeedGraph: () => ask(),
  sourceOf: (allocation) => editor.sourceOf(allocation),
});

const switches = new Switches({
  onOptions: () => ask(),
  onKinds: (kinds) => editor.showKinds(kinds),
});

const errors = new Errors(byId('errors'), {
  onGoTo: goTo,
  onRetry: () => ask(),
  onImport: (error, path) => editor.replaceImport(error, path),
  onPart() {
    good = null;
    if (latest) showReport(latest);
  },
  onNew: () => openProgram(FIRST.files, { address: '/' }),
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
      const isKept = keepsGood();
      if (!isKept) showNothing('There are no results for this program.');
      results.setOld(isKept);
      errors.showFailure(outcome.error, outcome.retryInSeconds, isKept);
    } else {
      latest = outcome;
      showReport(outcome);
    }
  },
);

const fileTabs = new FileTabs(byId('files'), editor, {
  onRemove: (file) => notice(`${file.name} removed.`, { name: 'Undo', act: () => editor.add(file) }),
});
const drafts = new DraftKeeper(() => ({ files: editor.files, active: editor.active }));
const examples = new Examples(/** @type {HTMLSelectElement} */ (byId('examples')), byId('lesson'), ({ id, text }) =>
  openProgram([{ name: 'main.go', text }], { words: 'Your program was replaced by the example.', address: `/#example=${id}` }));
const pages = new ProgramHistory({ program: () => ({ files: editor.files, active: editor.active }), open: openAddress });

/** The saved program as the page came with it; nothing if there is none. @returns {Draft} */
function inPage() {
  const text = document.querySelector('.first-code')?.textContent ?? '';
  const files = isTxtar(text) ? parseTxtar(text).files : [];
  return files.length > 0 ? { files, active: files[0].name } : { files: [{ name: 'main.go', text }], active: 'main.go' };
}

/** Asks what the compiler says of the program; of no program, nothing. */
function ask() {
  if (isBlank(editor.files)) showBlank();
  else analysis.now();
}

/** Whether the results of the last good program are of this one, in an earlier version. */
function keepsGood() {
  return good !== null && isSameProgram(good.files, editor.files);
}

// The findings of the last good program stay while it is broken. Of a program that had none, or is another one by now, those of its
// sound part are shown. The editor comes first; keys that are pressed meanwhile go before the rest.
/** @param {Answer} answer */
async function showReport({ report, options, spent }) {
  const isBroken = report.status === 'errors';
  if (!isBroken) good = { report, files: editor.files };
  const keepsOld = isBroken && keepsGood();
  if (isBroken && !keepsOld) good = null;
  const hasFindings = !isBroken || (!keepsOld && report.partial);
  editor.showErrors(report.errors);
  byId('editor').classList.toggle('is-old', keepsOld);
  if (!keepsOld) editor.showFindings(hasFindings ? report : null);
  await nextTask();
  if (latest?.report !== report) return; // a newer one came, or a key

  if (!isBroken) errors.clear();
  else errors.showGoErrors(report.errors, keepsOld ? (report.partial && report.allocations.length > 0 ? 'old, part at hand' : 'old') : report.partial ? 'part' : '');
  if (hasFindings) {
    switches.count(countsOf(report));
    results.show(report, options);
  } else {
    if (!keepsOld) showNothing('Results appear once the program compiles.');
    results.showText(report, options);
  }
  results.setOld(keepsOld);
  showStatus(statusOf(report, spent));
  setBusy(false);
}

/** @param {string} words why there are no results */
function showNothing(words) {
  good = null;
  editor.showFindings(null);
  byId('editor').classList.remove('is-old');
  switches.count(null);
  results.showNothing(words);
}

/** The editor is empty. */
function showBlank() {
  analysis.stop();
  clearTimeout(slowTimer);
  latest = null;
  editor.showErrors([]);
  errors.clear();
  showNothing('Paste or write Go code in the editor, or start from an example.');
  showStatus('');
  setBusy(false);
}

/** @returns {Promise<void>} */
function nextTask() {
  return new Promise((resolve) => setTimeout(resolve));
}

/** @param {Report} report @param {number | null} spent the analysis's own milliseconds, if it told them */
function statusOf({ status, errors: list, go_version, goarch }, spent) {
  const time = spent === null ? '' : ` in ${milliseconds(spent)}`;
  const found = status === 'errors' ? ` · ${plural(list.length, 'error')}` : '';
  return `Analyzed${time}${found} · ${go_version} ${goarch}`;
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
  card.hide();
  pages.leave();
  hideSaved();
  drafts.soon();
  if (isBlank(editor.files)) return showBlank();
  setBusy(true);
  analysis.soon();
}

// ---- other programs

/**
 * @param {SourceFile[]} files
 * @param {{words?: string, address?: string, active?: string}} [how] words: what happened, if the former program may be wanted back;
 *   address: where the program is at from now on, if not where the page is
 * @returns {boolean} whether the former program is offered back
 */
function openProgram(files, { words, address, active } = {}) {
  const former = { files: editor.files, active: editor.active };
  if (address) pages.go(address);
  card.hide();
  hideSaved();
  editor.replace(files, active);
  latest = null;
  setProgramFiles(editor.names);
  if (!isBlank(files)) drafts.soon();
  ask();
  const isWorthUndo = isEdited && former.files.some(({ text }) => text.trim());
  isEdited = false;
  const isOffered = Boolean(words) && isWorthUndo;
  if (isOffered) {
    notice(String(words), { name: 'Undo', act: () => (examples.leave(), openProgram(former.files, { address: '/', active: former.active }), (isEdited = true)) });
  }
  return isOffered;
}

/** The program that the address is of; at "/" the one that was there. @param {Draft | null} kept */
function openAddress(kept) {
  const id = savedId();
  const { files, example, isDamaged } = programInAddress();
  examples.leave();
  if (id) openSaved(id);
  else if (example) examples.choose(example);
  else if (files) openProgram(files);
  else if (isDamaged) openDamaged();
  else {
    const { files: own, active } = kept ?? formerDraft() ?? FIRST;
    openProgram(own, { active });
    isEdited = true;
  }
}

function openDamaged() {
  openProgram(BLANK.files);
  errors.showDamagedLink();
}

/** @param {string} text several files, pasted as one */
function openTxtar(text) {
  const { files, leftOut } = parseTxtar(text);
  if (files.length === 0) return changed();
  examples.leave();
  editor.undo(); // the paste itself, so that the former text can be brought back
  openFiles(files, leftOut);
}

/** @param {SourceFile[]} files @param {string[]} leftOut names */
function openFiles(files, leftOut) {
  const left = leftOut.length === 0 ? '' : ` Skipped (not ${leftOut.length === 1 ? 'a Go file' : 'Go files'}): ${leftOut.join(', ')}.`;
  const words = `${plural(files.length, 'file')} opened.${left}`;
  if (!openProgram(files, { words, address: '/' }) && left) notice(words);
}

/** Files that are dropped on the editor are opened, as those of a pasted txtar are. @param {File[]} dropped */
function openDropped(dropped) {
  if (dropped.length === 0) return false;
  readDropped(dropped);
  return true;
}

/** @param {File[]} dropped */
async function readDropped(dropped) {
  /** @type {SourceFile[]} */
  const files = [];
  /** @type {string[]} */
  const leftOut = [];
  for (const file of dropped) {
    const text = await file.text();
    if (isGoName(file.name)) files.push({ name: file.name, text });
    else if (/\.(txtar|txt)$/.test(file.name) && isTxtar(text)) {
      const inside = parseTxtar(text);
      files.push(...inside.files);
      leftOut.push(...inside.leftOut);
    } else leftOut.push(file.name);
  }
  examples.leave();
  if (files.length > 0) openFiles(files, leftOut);
  else notice(`Not opened, since only Go files and txtar are: ${leftOut.join(', ')}.`);
}

/** A pasted link: one of this service is opened; the Playground's programs can only be pasted themselves. @param {string} link */
function openLink(link) {
  const { origin, hostname, pathname } = new URL(link);
  const id = origin === location.origin ? savedId(pathname) : null;
  if (id) {
    pages.go(`/p/${id}`);
    openSaved(id);
  } else if (/^(go\.dev|play\.golang\.org|goplay\.tools)$/.test(hostname)) notice(`Links to ${hostname} can’t be opened here. Copy the code from there and paste it (multiple files work too).`);
  else return false;
  return true;
}

/** @param {string} id */
async function openSaved(id) {
  showStatus('Loading…');
  setBusy(true);
  try {
    const snippet = await load(id);
    if (savedId() !== id) return; // another one has been opened meanwhile
    switches.set({ release: snippet.release, ...snippet.options });
    openProgram(snippet.files);
    showSaved(snippet);
  } catch (error) {
    if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
    if (savedId() !== id) return;
    openProgram(BLANK.files);
    errors.showNotOpened(error, () => openSaved(id));
    showStatus('Not loaded');
    setBusy(false);
  }
}

async function share() {
  const dialog = /** @type {HTMLDialogElement} */ (byId('share-dialog'));
  const sharing = await partOrNotice(() => import('./share_dialog.js'));
  if (!sharing) return;
  const { files } = editor;
  await sharing.share(dialog, files, switches.options, (saved) => {
    if (JSON.stringify(files) !== JSON.stringify(editor.files)) return;
    pages.name(`/p/${saved.id}`);
    showSaved(saved);
  });
}

await nextTask();

editor.listen({
  onChange: changed,
  onCursor: (cursor) => results.followCursor(cursor),
  onRun: ask,
  onTxtar: openTxtar,
  onDrop: openDropped,
  onLink: openLink,
  onShow: () => fileTabs.render(),
  onRead: () => results.table.render(),
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
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) ask();
});
releases().then((list) => switches.offerReleases(list), () => {}); // then the default one is used
if (opened) openSaved(opened);
else if (given.example) examples.choose(given.example);
else if (given.isDamaged) openDamaged();
else if (editor.files.some(({ text }, index) => text !== draft.files[index].text)) changed();
else ask();
