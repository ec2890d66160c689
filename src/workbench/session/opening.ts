import { EmbeddedExcel, type LiveSheet, THEMES, type WorkbookChange } from '../../embedded-excel';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/words';
import { writeModel } from '../../xlsx';
import { type Loss, lostWhenWritten } from '../../xlsx/lost-when-written';
import type { ModelWorkbook } from '../../xlsx/model';
import { calculatesAside } from '../calculator/calculate-aside';
import { showError, showStatus, wordsOf } from './status-line';
import { turn } from './turn';
import type { ApiVersion, ThemeName, Workbench } from './workbench';

const SAMPLE = 'sample.xlsx';
/** Milliseconds for which office.js gives the theme that it last saw, and a little. */
const THEME_KEPT = 5_200;
/** The pane as each manifest has the ribbon's button open it. */
const PANES = { shared: 'taskpane.html', apart: 'taskpane.html?runtimes=two', unknown: 'taskpane.html' } as const;

/** Opens a workbook in place of the one that is open. A file that cannot be read leaves that one as it is. */
export async function openBytes(workbench: Workbench, bytes: Uint8Array, fileName: string): Promise<void> {
  const { workbench: words } = wordsOf(workbench);
  showStatus(workbench, words.opening, { file: fileName });
  try {
    await start(workbench, bytes, fileName);
    showStatus(workbench, words.opened, { file: fileName });
  } catch (error) {
    showError(workbench, error);
    const { status } = workbench.get();
    const { workbench: said } = wordsOf(workbench);
    workbench.set({ notice: { text: fill(said.notOpened, { file: fileName, why: status?.text ?? '' }) } });
  }
}

/** Opens a file; asks first where that would lose what was changed. */
export async function openFile(workbench: Workbench, file: File): Promise<void> {
  const open = async (): Promise<void> => {
    await openBytes(workbench, new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const { edited, excel } = workbench.get();
  if (!edited || !excel) {
    await open();
    return;
  }
  const { workbench: words } = wordsOf(workbench);
  workbench.set({
    notice: {
      text: fill(words.replaceEdited, { book: excel.workbook.name, file: file.name }),
      onYes: {
        label: words.replaceYes,
        act: () => void open().catch((error: unknown) => showError(workbench, error)),
      },
    },
  });
}

/** The sample lies beside the pane. */
export async function openSample(workbench: Workbench): Promise<void> {
  const answer = await fetch(new URL(`../${SAMPLE}`, document.baseURI));
  if (!answer.ok) throw new Error(`${SAMPLE}: ${answer.status} ${answer.statusText}`);
  await openBytes(workbench, new Uint8Array(await answer.arrayBuffer()), wordsOf(workbench).workbench.sampleName);
}

const LOSS_WORDS = {
  pictures: 'lossPictures',
  shapes: 'lossShapes',
  chartLooks: 'lossChartLooks',
  chartSheets: 'lossChartSheets',
  sparklines: 'lossSparklines',
  pivots: 'lossPivots',
  slicers: 'lossSlicers',
  controls: 'lossControls',
  objects: 'lossObjects',
  threads: 'lossThreads',
  furigana: 'lossFurigana',
  links: 'lossLinks',
  queries: 'lossQueries',
  macros: 'lossMacros',
} as const satisfies Record<Loss, keyof Words['workbench']>;

type Download = (bytes: Uint8Array, fileName: string) => void;

/** The workbook as it is now, as a new file. What that cannot hold is told first, and the person decides. */
export async function saveCopy(workbench: Workbench, download: Download): Promise<void> {
  const { excel, losses } = workbench.get();
  if (!excel) return;
  if (losses.length === 0) {
    await save(workbench, excel, download);
    return;
  }
  const { workbench: words } = wordsOf(workbench);
  const list = losses.map((loss) => words[LOSS_WORDS[loss]]).join(words.lossSeparator);
  workbench.set({
    notice: {
      text: fill(words.saveLoses, { losses: list }),
      onYes: { label: words.saveAnyway, act: () => void save(workbench, excel, download) },
      onNo: words.saveNot,
    },
  });
}

async function save(workbench: Workbench, excel: EmbeddedExcel, download: Download): Promise<void> {
  try {
    const bytes = await writeModel(await excel.workbook.settledModel());
    const { workbench: words } = wordsOf(workbench);
    const fileName = `${excel.workbook.name.replace(/\.xlsx$/i, '')}${words.copySuffix}.xlsx`;
    download(bytes, fileName);
    workbench.set({ edited: false });
    showStatus(workbench, words.saved, { file: fileName });
  } catch (error) {
    showError(workbench, error);
  }
}

/** `look` lets the framed pages look at the theme again, as they do when a person comes back to them. */
export function changeTheme(workbench: Workbench, theme: ThemeName, look: () => void): void {
  const { excel } = workbench.get();
  if (excel) excel.theme = THEMES[theme];
  workbench.set({ theme });
  look();
  setTimeout(look, THEME_KEPT);
}

/** Another display language or version is another Excel: it opens the same workbook, and the pane starts anew in it. */
export async function changeExcel(
  workbench: Workbench,
  change: { readonly language?: 'ja' | 'en'; readonly apiVersion?: ApiVersion },
): Promise<void> {
  workbench.set({ ...change, status: null });
  const { excel } = workbench.get();
  if (!excel) return;
  const { settings, name, activeSheet } = excel.workbook;
  try {
    await start(workbench, await excel.workbook.settledModel(), name);
  } catch (error) {
    showError(workbench, error);
    return;
  }
  const { excel: next } = workbench.get();
  for (const [key, value] of settings) next?.workbook.settings.set(key, value);
  const sheet = next?.workbook.findSheet(activeSheet.name);
  if (sheet) next?.workbook.select(sheet, activeSheet.selection);
}

async function start(workbench: Workbench, workbook: Uint8Array | ModelWorkbook, fileName: string): Promise<void> {
  const { language, theme, apiVersion, runtime, paneShown } = workbench.get();
  const excel = await EmbeddedExcel.open({
    onWork: (span) => performance.measure('embedded-excel', span),
    calculate: calculatesAside(),
    turn,
    workbook,
    fileName,
    apiVersion,
    runtime,
    displayLanguage: language === 'ja' ? 'ja-JP' : 'en-US',
    theme: THEMES[theme],
  });
  follow(workbench, excel);
  // There is one window: the workbook that an add-in opens takes it over.
  excel.workbook.openBeside = (file) => {
    const { newBook, opened } = wordsOf(workbench).workbench;
    start(workbench, file, newBook).then(
      () => showStatus(workbench, opened, { file: newBook }),
      (error: unknown) => showError(workbench, error),
    );
  };
  const { opened, content, place } = workbench.get();
  const shows = opened === 0 || paneShown;
  excel.runtime.listen((visible) => {
    if (workbench.get().excel === excel) workbench.set({ paneShown: visible });
  });
  workbench.set({
    excel,
    // The same workbook in another Excel is the file that was opened still.
    ...(workbook instanceof Uint8Array ? { losses: lostWhenWritten(workbook) } : {}),
    opened: opened + 1,
    content: content + 1,
    place: place + 1,
    draft: null,
    edited: false,
    dialog: null,
    pane: null,
    paneShown: false,
  });
  if (shows) showPane(workbench);
}

/** Opens the pane: its page starts, or comes into sight where it lives already. */
export function showPane(workbench: Workbench): void {
  const { excel, runtime } = workbench.get();
  startPane(workbench);
  if (excel && runtime === 'shared') excel.runtime.state = 'Visible';
  else workbench.set({ paneShown: true });
}

/** The pane's page runs, in sight or not. */
export function startPane(workbench: Workbench): void {
  const { pane, runtime } = workbench.get();
  if (pane === null) workbench.set({ pane: PANES[runtime] });
}

/** Closes the pane. In a shared runtime its page goes on out of sight. */
export function closePane(workbench: Workbench): void {
  const { excel, runtime } = workbench.get();
  if (excel && runtime === 'shared') excel.runtime.state = 'Background';
  else workbench.set({ pane: null, paneShown: false });
}

/** What a person would miss. */
const EDITS: readonly string[] = ['changed', 'added', 'deleted', 'renamed', 'moved'];

/** Whether the sheet in front shows something else now. Another is drawn when it comes to the front. */
function drawsAnew(change: WorkbookChange, front: LiveSheet): boolean {
  if (change.kind === 'selected' || change.kind === 'activated' || change.kind === 'deactivated') return false;
  return !('sheetId' in change) || change.sheetId === front.id;
}

/** Keeps the page in step with the workbook; what changes in one go is drawn once. */
function follow(workbench: Workbench, excel: EmbeddedExcel): void {
  let cells = false;
  let waiting = false;
  const tell = () => {
    waiting = false;
    const { content, place, excel: current } = workbench.get();
    if (current !== excel) return;
    // What formulas come to now is drawn once it is known.
    excel.workbook.calculation.settled().catch((error: unknown) => showError(workbench, error));
    workbench.set(cells ? { content: content + 1, place: place + 1 } : { place: place + 1 });
    cells = false;
  };

  excel.workbook.listen((change) => {
    if (EDITS.includes(change.kind) && !workbench.get().edited) workbench.set({ edited: true });
    if (drawsAnew(change, excel.workbook.activeSheet)) cells = true;
    if (waiting) return;
    waiting = true;
    queueMicrotask(tell);
  });
}
