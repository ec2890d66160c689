import type { Examination } from '../core/examine.types';
import { addressOf } from '../core/grid/address';
import type { Grid } from '../core/grid/grid';
import { layoutOf } from '../core/list/find-layout';
import { inOneLine } from '../core/message/one-line';
import type { RemadeSheet, WorkbookPort, WriteNotice } from '../core/port';
import { planSheet, SHEET_NAMES, type SheetOptions } from '../core/report/content/plan-sheet';
import type { SheetId, SheetPlan } from '../core/report/layout/sheet-plan';
import { freeSheetName } from '../core/report/remake/free-name';
import { formerList } from '../core/report/remake/merge/former-list';
import type { HandedOver, LeftCell } from '../core/report/remake/merge/hand-over';
import type { MadeSheet } from '../core/report/remake/merge/made-sheet';
import type { CellDecision, MergeReport } from '../core/report/remake/merge/merged-sheet';
import { isOurSheet } from '../core/report/remake/our-sheets';
import type { Finding } from '../core/rules/finding';
import { fill } from '../locales/fill';
import { renderFinding } from '../locales/render-finding';
import type { Words } from '../locales/words';
import type { ActionContext } from './action-context';
import { type ReadOptions, readWorkbook, stopIfCancelled, type WorkbookRead } from './read-workbook';

export interface Made {
  readonly read: WorkbookRead;
  readonly examination: Examination;
  /** Names under which the sheets stand. */
  readonly names: readonly string[];
  /** What is to be said of them, or of sheets of an earlier making, besides; they stand all the same. */
  readonly notices: readonly WriteNotice[];
  /** What making them again did, of those that stood there. */
  readonly remade: readonly RemadeSheet[];
  /** The list in the layout before, and how much of what people wrote in it went over; null where it has the same. */
  readonly over: ListTakenOver | null;
  /** Whether the first of them stood there before. */
  readonly updated: boolean;
  /** Whether `takeBackSheets` can go back to what stood there. */
  readonly canTakeBack: boolean;
}

/** A list of another layout that stands beside the new one: how much of what people wrote in it went over. */
export interface ListTakenOver extends HandedOver {
  readonly sheet: string;
}

/** The list as it was made last, where that was in another layout than the plan's. */
export async function formerOf(port: WorkbookPort, plans: readonly SheetPlan[]): Promise<MadeSheet | null> {
  const plan = plans.find(({ id }) => id === 'summary');
  return plan === undefined ? null : formerList(await port.readMade(), plan);
}

/** What became of the list in the layout before, in words; none where there is none. */
export function tellFormer(over: ListTakenOver | null, { pane }: Words): string[] {
  if (over === null) return [];
  const { sheet, copied, left } = over;
  return [
    fill(pane.formerKept, { sheet }),
    ...(copied === 0 ? [] : [fill(pane.formerBrought, { count: copied.toLocaleString() })]),
    ...(left.length === 0
      ? []
      : [
          fill(pane.formerLeft, { sheet, count: left.length.toLocaleString() }),
          ...left
            .slice(0, MOST_TOLD)
            .map((cell) => fill(pane.formerCell, { cell: addressOf(cell), text: short(cell) })),
        ]),
  ];
}

/** So many cells are told one by one. */
const MOST_TOLD = 5;
const LONGEST_TOLD = 30;

function short({ text }: LeftCell): string {
  const line = inOneLine(text);
  return line.length > LONGEST_TOLD ? `${line.slice(0, LONGEST_TOLD)}…` : line;
}

interface MakeOptions extends SheetOptions, ReadOptions {
  /** Asks that what stood there be kept, where somebody can take the sheets back. */
  readonly keepsWayBack?: boolean;
}

/** The name, or with a number behind it when somebody's own sheet bears it already. */
function nameAmong(name: string, grids: readonly Grid[]): string {
  return freeSheetName(name, (candidate) =>
    grids.some((grid) => grid.sheet.toLowerCase() === candidate.toLowerCase() && !isOurSheet(grid)),
  );
}

/** The words of our sheets, under names that overwrite nobody's own sheet: links and formulas follow the names. */
export function wordsForSheets(words: Words, grids: readonly Grid[]): Words {
  const names = SHEET_NAMES.map((key) => [key, nameAmong(words.report[key], grids)] as const);
  return { ...words, report: { ...words.report, ...Object.fromEntries(names) } };
}

/** An output sheet of this very workbook as a plan. `words` are those of wordsForSheets. */
export function planHere(id: SheetId, examination: Examination, options: SheetOptions, words: Words): SheetPlan {
  const render = (finding: Finding) => renderFinding(finding, words);
  const layout = options.layout ?? layoutOf(examination.state);
  return planSheet(id, examination, layout ? { ...options, layout } : options, { render }, words);
}

/** Reads the workbook and makes the sheets, the first of which is shown. `decisions`: about cells by hand, by the sheet's name. `null` when there is no 個票 to make them from. */
export async function makeSheets(
  place: ActionContext,
  ids: readonly [SheetId, ...SheetId[]],
  options: MakeOptions = {},
  decisions: ReadonlyMap<string, readonly CellDecision[]> = new Map(),
): Promise<Made | null> {
  const { notices, tell } = hearNotices();
  await place.port.putBackSheets(tell);
  const read = await readWorkbook(place.port, options);
  const examination = await place.examine(read, options.signal);
  if (examination.kohyoList.length === 0) return null;
  const words = wordsForSheets(place.words, read.grids);
  const plans: SheetPlan[] = [];
  for (const id of ids) {
    // Each in a task of its own: between them the page answers what a person does.
    await new Promise((next) => setTimeout(next));
    stopIfCancelled(options.signal);
    plans.push(planHere(id, examination, options, words));
  }
  const remade: RemadeSheet[] = [];
  let canTakeBack = false;
  const wayBack = (): void => {
    canTakeBack = true;
  };
  let over: ListTakenOver | null = null;
  // Without a layout of the office's own there is one list.
  const former = examination.state.layouts.length === 0 ? null : await formerOf(place.port, plans);
  const told = (handed: HandedOver): void => {
    over = { sheet: former?.name ?? '', ...handed };
  };
  const names = await place.port.writeSheets(plans, {
    ...(former === null ? {} : { former: { list: former, told } }),
    tell,
    remade: (sheet) => remade.push(sheet),
    decisions: (sheet) => decisions.get(sheet) ?? [],
    ...(options.keepsWayBack ? { wayBack } : {}),
  });
  const [first] = names;
  if (first !== undefined) await place.port.goTo({ sheet: first, row: 0, column: 0 });
  const updated = remade.some(({ sheet }) => sheet === first) && over === null;
  return { read, examination, names, updated, canTakeBack, notices, remade, over };
}

/** That sheets were made, or what making them again changed, in words. */
export function tellMade({ names, updated, remade, over }: Made, words: Words): string {
  const { pane } = words;
  const sheet = names.join('』『');
  if (!updated) return [fill(pane.writtenOne, { sheet }), ...tellFormer(over, words)].join('');
  const sum = (of: (report: MergeReport) => number): number =>
    remade.reduce((total, { report }) => total + of(report), 0);
  const changes = [
    { words: pane.remadeFresh, count: sum(({ fresh }) => fresh.length) },
    { words: pane.remadeGone, count: sum(({ gone }) => gone.length) },
    { words: pane.remadeUpdated, count: sum(({ updated: cells }) => cells.length) },
  ].filter(({ count }) => count > 0);
  const told = changes.map(({ words, count }) => fill(words, { count: count.toLocaleString() }));
  const changed = told.length === 0 ? pane.remadeSame : fill(pane.remadeChanged, { changes: told.join(pane.and) });
  return `${fill(pane.writtenUpdated, { sheet })}${changed}`;
}

/** Hears what is to be said of sheets while they are made. */
export function hearNotices(): {
  readonly notices: readonly WriteNotice[];
  readonly tell: (notice: WriteNotice) => void;
} {
  const notices: WriteNotice[] = [];
  return { notices, tell: (notice) => void notices.push(notice) };
}

/** What is to be said of sheets besides, in words; null when nothing is. */
export function tellNotices(notices: readonly WriteNotice[], { pane }: Words): string | null {
  const unprinted = notices.flatMap((notice) => ('refused' in notice ? [notice.sheet] : []));
  const copies = notices.flatMap((notice) => ('copy' in notice ? [notice] : []));
  const told = [
    ...(unprinted.length === 0 ? [] : [fill(pane.printRefused, { sheet: unprinted.join('』『') })]),
    ...copies.map(({ sheet, copy }) => fill(pane.copyShown, { sheet, copy })),
  ];
  return told.length === 0 ? null : told.join('');
}

/** That cells of ours were corrected by hand and wait to be decided, in words; null when none were. */
export function tellByHand(remade: readonly RemadeSheet[], { pane }: Words): string | null {
  const count = remade.reduce((sum, { report }) => sum + report.byHand.length, 0);
  return count === 0 ? null : fill(pane.byHandTold, { count });
}

/** とりまとめ一覧. */
export function makeSummaryList(place: ActionContext, options?: SheetOptions & ReadOptions): Promise<Made | null> {
  return makeSheets(place, ['summary'], options);
}

/** 集計, with 年度別データ that its formulas reckon over. */
export function makeRollup(place: ActionContext, options?: ReadOptions): Promise<Made | null> {
  return makeSheets(place, ['rollup', 'yearly'], options);
}

/** 指摘一覧. */
export function makeFindings(place: ActionContext, options?: ReadOptions): Promise<Made | null> {
  return makeSheets(place, ['findings'], options);
}
