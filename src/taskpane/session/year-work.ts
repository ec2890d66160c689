import type { BookFile, MadeFile, OpenBook } from '../../app/cycle/maker';
import type { Publishing } from '../../app/cycle/published-files';
import { localMoment } from '../../app/local-moment';
import { hearNotices, makeSheets, tellNotices, wordsForSheets } from '../../app/make-sheets';
import { type ReadOptions, readWorkbook, stopIfCancelled } from '../../app/read-workbook';
import { tellError } from '../../app/tell-error';
import type { HandoutWish } from '../../core/cycle/handout/prepare';
import type { WriteNotice } from '../../core/port';
import { withAnswers } from '../../core/report/content/answered';
import { standingSheet } from '../../core/report/content/plan-sheet';
import { WorkbookError } from '../../core/workbook-error';
import { fill } from '../../locales/fill';
import { saveZip } from '../parts/save-file';
import { applyReading, onceMore, type Session } from './session';
import type { ChosenFile, YearResult, YearStep } from './session-state';
import { changeState } from './settings';
import { tellUnread } from './tell-unread';

const NOTHING: YearResult = { files: [], notes: [], obstacles: [], answers: null, kept: false };

type Act = (options: ReadOptions) => Promise<void>;

/** Does a step of the year; of a file that cannot be read its name is told. */
function doStep(session: Session, task: 'make' | 'write' | 'save', act: Act): Promise<void> {
  return session.run(task, async (options) => {
    try {
      await act(options);
    } catch (error) {
      const told = error instanceof WorkbookError ? tellUnread(error, session.context.words) : null;
      if (told === null) throw error;
      session.notify('error', told);
    }
  });
}

/** What came of the step before is of other choices now. */
const begin = (session: Session, step: YearStep): void => session.store.dispatch({ type: 'yearBegun', step });

const show = (session: Session, step: YearStep, result: Partial<YearResult>): void =>
  session.store.dispatch({ type: 'yearResult', step, result: { ...NOTHING, ...result } });

async function bookOf(file: ChosenFile): Promise<BookFile> {
  return { path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

const booksOf = (files: readonly ChosenFile[]): Promise<BookFile[]> => Promise.all(files.map(bookOf));

/** The open workbook as it stands, and the session with it. */
async function openBook(session: Session, options: ReadOptions): Promise<OpenBook> {
  const read = await readWorkbook(session.context.port, options);
  await applyReading(session, read, options.signal);
  return { grids: read.grids, state: read.state };
}

/** The open workbook as a file; null, and it is told, where Excel gives none. */
async function openFile(session: Session): Promise<BookFile | null> {
  const { port, words } = session.context;
  try {
    const { name, bytes } = await port.readFile();
    return { path: name === '' ? `${words.pane.appName}.xlsx` : name, bytes };
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'unsupported') throw error;
    session.notify('warning', words.pane.yearNoFile);
    return null;
  }
}

/** What is handed out: from which workbook, null for the open one. */
export interface HandoutChoice {
  readonly source: ChosenFile | null;
  readonly last: readonly ChosenFile[];
  readonly listed: ChosenFile | null;
  readonly wish: HandoutWish;
  readonly into: 'files' | 'sheets';
}

/** 配る: a file for each section, or sheets in the open workbook. */
export function handOutForms(session: Session, choice: HandoutChoice): Promise<void> {
  const { maker, context } = session;
  if (!maker) return Promise.resolve();
  const { port, words } = context;
  const { wish, into } = choice;
  return doStep(session, into === 'files' ? 'make' : 'write', async (options) => {
    begin(session, 'handout');
    const here = await openBook(session, options);
    const source = choice.source ? await bookOf(choice.source) : await openFile(session);
    if (!source) return;
    const last = await booksOf(choice.last);
    const listed = choice.listed && (await bookOf(choice.listed));
    const made = await maker.handOut({ source, last, listed, here, wish, into }, options);
    if (made.refused !== null) {
      const why = made.refused === 'no-form' ? words.pane.yearNoForm : words.pane.yearNoSections;
      session.notify('warning', fill(why, { file: source.path }));
      return;
    }
    stopIfCancelled(options.signal);
    if (made.book) {
      const { notices, tell } = hearNotices();
      const { bytes, sheets } = made.book;
      await port.takeSheets(bytes, sheets, () => maker.draw(bytes, options), tell);
      await applyReading(session, await readWorkbook(port), options.signal);
      const { sections, items, standing } = made;
      const told = fill(words.pane.yearSheetsMade, { sections, items });
      notifyMade(session, standing.length === 0 ? told : `${told}${tellStanding(session, standing)}`, notices);
    } else if (made.standing.length > 0) session.notify('info', tellStanding(session, made.standing));
    else tellFiles(session, made.files, words.pane.yearNothingMade);
    show(session, 'handout', made);
  });
}

/** Sheets that stand already. */
function tellStanding({ context }: Session, standing: readonly string[]): string {
  const [first = ''] = standing;
  return fill(context.words.pane.yearSheetsStand, { count: standing.length, first });
}

/** 翌年度にする. `books`: null for the open one. */
export function makeNextYear(
  session: Session,
  choice: {
    readonly books: readonly ChosenFile[] | null;
    readonly blank: ChosenFile | null;
    readonly year: number;
    readonly finished: boolean;
  },
): Promise<void> {
  const { maker, context } = session;
  if (!maker) return Promise.resolve();
  const { pane } = context.words;
  return doStep(session, 'make', async (options) => {
    begin(session, 'next');
    const own = choice.books === null ? await openFile(session) : null;
    if (choice.books === null && own === null) return;
    const books = own ? [own] : await booksOf(choice.books ?? []);
    const blank = choice.blank && (await bookOf(choice.blank));
    const { year, finished } = choice;
    const at = localMoment(new Date(context.now()));
    const made = await maker.nextYear({ books, blank, year, finished, at }, options);
    if (made === null) {
      session.notify('warning', fill(pane.yearNextFormNone, { file: blank?.path ?? '' }));
      return;
    }
    tellFiles(session, made.files, pane.yearNothingMade);
    show(session, 'next', made);
  });
}

/** 指摘を返す: a 指摘一覧 for each section. */
export function sendFindingsBack(
  session: Session,
  asked: { readonly cover: string; readonly due: string | null },
): Promise<void> {
  const { maker, context } = session;
  if (!maker) return Promise.resolve();
  return doStep(session, 'make', async (options) => {
    begin(session, 'sendBack');
    const files = await maker.sendBack({ here: await openBook(session, options), ...asked }, options);
    tellFiles(session, files, context.words.pane.yearNoFindings);
    show(session, 'sendBack', { files });
  });
}

/** 回答を読む: what came back, held against the open workbook. Nothing is kept yet. */
export function readSectionAnswers(session: Session, chosen: readonly ChosenFile[]): Promise<void> {
  const { maker, context } = session;
  if (!maker) return Promise.resolve();
  return doStep(session, 'make', async (options) => {
    begin(session, 'answers');
    const here = await openBook(session, options);
    const at = localMoment(new Date(context.now()));
    const answers = await maker.readAnswers({ here, files: await booksOf(chosen), at }, options);
    show(session, 'answers', { answers });
  });
}

/** Keeps the answers that are clear in the workbook, and makes 提出状況 again where it stands. */
export function keepSectionAnswers(session: Session): Promise<void> {
  const { context, store } = session;
  const answers = store.get().yearWork.results.answers?.answers;
  if (!answers) return Promise.resolve();
  return doStep(session, 'save', async () => {
    const { examination } = store.get();
    if (!examination) return;
    const { found, answered } = answers;
    await changeState(session, (state) => ({
      ...withAnswers(state, found, examination.kohyoList),
      answered: [...answered],
    }));
    const { pane } = context.words;
    const taken = fill(pane.answersTaken, { count: found.taken });
    try {
      if (standingSheet('submissions', wordsForSheets(context.words, examination.grids), examination.grids)) {
        await onceMore(() => makeSheets(context, ['submissions']));
        await onceMore(async () => applyReading(session, await readWorkbook(context.port)));
      }
    } catch (error) {
      const why = tellError(error, context.words);
      session.notify('warning', `${taken}${fill(pane.answersTakenPartly, { why: why.text })}`, { detail: why.detail });
      return;
    }
    session.notify('success', taken);
    show(session, 'answers', { answers: { ...answers, found: { ...found, taken: 0 } }, kept: true });
  });
}

/** 並べて見る: the sheets are made in the open workbook. */
export function compareSideBySide(
  session: Session,
  choice: { readonly last: readonly ChosenFile[]; readonly year: number | null },
): Promise<void> {
  const { maker, context } = session;
  if (!maker) return Promise.resolve();
  const { port, words } = context;
  return doStep(session, 'write', async (options) => {
    begin(session, 'compare');
    const { notices, tell } = hearNotices();
    await port.putBackSheets(tell);
    const here = await openBook(session, options);
    const thisYear = new Date(context.now()).getFullYear();
    const order = { here, last: await booksOf(choice.last), year: choice.year, thisYear };
    const { plans, notes } = await maker.compare(order, options);
    stopIfCancelled(options.signal);
    const names = await port.writeSheets(plans, { tell });
    const [first] = names;
    if (first !== undefined) await port.goTo({ sheet: first, row: 0, column: 0 });
    await applyReading(session, await readWorkbook(port), options.signal);
    notifyMade(session, fill(words.pane.writtenOne, { sheet: names.join('』『') }), notices);
    show(session, 'compare', { notes });
  });
}

function notifyMade(session: Session, text: string, notices: readonly WriteNotice[]): void {
  const told = tellNotices(notices, session.context.words);
  session.notify(told === null ? 'success' : 'warning', `${text}${told ?? ''}`);
}

/** 公表する: what must not go out is told first; nothing is made while something grave stands. */
export function publishPlan(session: Session, publishing: Publishing, anyway: boolean): Promise<void> {
  const { maker, context } = session;
  if (!maker) return Promise.resolve();
  return doStep(session, 'make', async (options) => {
    begin(session, 'publish');
    const here = await openBook(session, options);
    const { obstacles, files } = await maker.publish({ here, publishing, anyway }, options);
    if (files.length > 0) tellFiles(session, files, '');
    else {
      const count = obstacles.filter(({ isGrave }) => isGrave).length;
      session.notify('warning', fill(context.words.pane.yearRefused, { count }));
    }
    show(session, 'publish', { obstacles, files });
  });
}

function tellFiles(session: Session, files: readonly MadeFile[], none: string): void {
  const { pane } = session.context.words;
  if (files.length === 0) session.notify('warning', none);
  else session.notify('success', fill(pane.yearFilesMade, { count: files.length }));
}

/** まとめて保存. */
export function saveMadeFiles(session: Session, name: string, files: readonly MadeFile[]): Promise<void> {
  const { maker, context } = session;
  if (!maker) return Promise.resolve();
  return session.run('make', async (options) => {
    saveZip(name, new Uint8Array(await maker.zip(files, options)));
    session.notify('success', fill(context.words.pane.yearSaved, { name, count: files.length }));
  });
}

/** Opens a made workbook beside this one. */
export function openMadeFile(session: Session, { bytes }: MadeFile): Promise<void> {
  return session.run('make', () => session.context.port.openWorkbook(bytes));
}
