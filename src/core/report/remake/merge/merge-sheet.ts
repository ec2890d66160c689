import { LOOKS } from '../../layout/look';
import type { SheetPlan } from '../../layout/sheet-plan';
import { standingFingerprint } from './fingerprint';
import { followRows } from './follow-rows';
import { type Located, locateSheet } from './locate-sheet';
import { type MadeColumn, type MadeRow, type MadeSheet, madeSheet, planColumns, plannedText } from './made-sheet';
import { makeWay } from './make-way';
import { MergeDraft } from './merge-draft';
import type { Decision, Decisions, MergedSheet } from './merged-sheet';
import { followed as followedPlan, patternsOf, takeOver, withoutMark } from './own-sheet';
import { Placement, sameColumns } from './placement';
import { Reckoning } from './reckoning';
import { Restyled } from './restyled';
import { roomsBeside } from './rooms';
import { type StandingCell, StandingCells, type StandingSheet, saysSomething } from './standing-sheet';
import { supposeMade } from './suppose-made';

const OUR_FILLS: ReadonlySet<string> = new Set(Object.values(LOOKS).flatMap(({ fill }) => (fill ? [fill] : [])));

export interface MergeOptions {
  readonly decisions?: Decisions;
}

/**
 * Makes a sheet again over what people made of it: `standing` as it is now, `made` what we wrote last time (`null` when nobody
 * remembers), `plan` what the sheet would be if nobody had touched it. Nothing that people wrote is lost, and merging again
 * changes nothing.
 */
export function mergeSheet(
  asked: SheetPlan,
  standing: StandingSheet | null,
  made: MadeSheet | null,
  options: MergeOptions = {},
): MergedSheet {
  const { cells, before } = whatStands(asked, standing, made);
  const located = before === null ? null : locateSheet(cells, before);
  const plan =
    before === null || located === null
      ? asked
      : fitted(asked, cells, { before, located, isRemembered: made !== null });
  const after = madeSheet(plan);
  const draft = new MergeDraft(plan, after);
  if (before === null || located === null) {
    // Nothing of ours stands there any more: all of it is somebody's, and stays below what is made.
    if (cells.bottom >= 0) draft.carryBelow(cells);
    return draft.finish(after.rows);
  }
  const followed = followRows(before.rows, after.rows, plan.identity?.nearNames ?? false);
  const lines = [...located.rows].flatMap(([row, { kind }]) => (kind === 'line' ? [row] : []));
  const listTop = located.headingRow + 1;
  const listEnd = plan.own === undefined ? null : Math.max(listTop, made === null ? plan.own.body.bottom : 0, ...lines);
  const reckoning =
    standing === null || listEnd === null
      ? new Reckoning(new StandingCells(cells.sheet), [], new Set())
      : new Reckoning(
          new StandingCells(standing),
          rowsBetween(listTop, listEnd),
          new Set(after.columns.map(({ column }) => column)),
        );
  const reckons = (cell: StandingCell) => reckoning.holds(cell);
  const placement = new Placement({
    cells,
    before,
    located,
    followed,
    after,
    rooms: roomsOf(plan),
    listEnd,
    reckons,
  });
  const decided = decisionsOf(options.decisions ?? []);
  const rows = new Map(after.rows.map((row) => [row, row]));
  const restyled = new Restyled(before, after);

  for (const [row, old] of located.rows) {
    const next = followed.get(old);
    if (next === undefined) continue;
    const accepted: number[] = [];
    old.cells.forEach((was, place) => {
      const column = located.columns.get(place);
      const target = placement.ours.get(place);
      if (column === undefined || target === undefined) return;
      const cell = cells.at(row, column);
      const own = { row: next.row, column: target.column };
      // Where we wrote nothing, in the middle of a merged area, somebody took that apart to write there.
      const to = was === '' ? own : draft.readableAt(own);
      const planned = draft.plannedAt(to);
      const now = draft.fingerprintAt(to);
      const is = standingFingerprint(cell);
      const where = { ...to, heading: draft.headingOf(target.column), name: next.name };
      const paint = paintOf(cell);
      restyled.see(old, place, { cell, next, target: target.place, to });
      if (
        cell?.attached ||
        cell?.validated ||
        paint !== null ||
        (standing?.unseen && (row !== to.row || column !== to.column))
      )
        draft.attach({ row, column }, to, paint);
      // An answer stays, even where we had filled it in ourselves and have nothing to say now.
      const answer =
        before.columns[place]?.toFill === true && old.kind !== 'heading' && now === '' && saysSomething(cell);
      if ((is === was && !answer) || is === now) {
        if (is === was && was !== now && to === own && made !== null && !draft.isRepeating(to))
          draft.updated({ ...where, before: shown(cell), after: plannedText(planned) });
        return;
      }
      const decision = decided(row, column, shown(cell));
      if (decision === 'takeBack') return;
      if (saysSomething(cell)) draft.carry({ row, column }, to, shown(cell));
      else draft.blank(to);
      if (decision === 'accept' || (old.accepted.includes(place) && was === now)) accepted.push(target.place);
      else if (!answer && (was !== '' || now !== ''))
        draft.byHand({ ...where, theirs: shown(cell), ours: plannedText(planned) });
    });
    if (accepted.length > 0) rows.set(next, { ...next, accepted });
  }
  restyled.put(draft);
  placement.carryColumns(draft);
  const previous = placement.carryPrevious(draft, plan.previousRows ?? '');
  placement.carryOwnRows(draft);
  for (const heading of newHeadings(after, placement, located)) draft.freshColumn(heading);
  keepRows(draft, cells, located, followed);
  for (const [from, to] of placement.placesOfColumns()) if (cells.sheet.hiddenColumns?.has(from)) draft.hideColumn(to);
  if (listEnd !== null) {
    const kept = [...located.rows].flatMap(([row, { kind }]) => (kind === 'previous' ? [row] : []));
    const mergedDown = new Set(plan.merges.flatMap(({ top, bottom, left }) => (bottom > top ? [left] : [])));
    const patterns = patternsOf(cells, located, new Set(plan.cells.map(({ column }) => column)), mergedDown);
    draft.dress(patterns, { top: listTop, before: listEnd, last: Math.max(listEnd, ...kept) });
    reckoning.fill(draft, after);
  } else {
    keepWidths(draft, cells, placement);
    keepHeights(draft, cells, located, followed);
  }
  draft.follow({
    rows: new Map(
      [...located.rows].flatMap(([row, old]): [number, number][] => {
        const next = followed.get(old);
        return next === undefined ? [] : [[row, next.row]];
      }),
    ),
    columns: placement.placesOfColumns(),
    list: {
      before: { top: listTop, bottom: listEnd ?? Math.max(listTop, ...lines) },
      after: { top: after.headingRow + 1, bottom: draft.bottom },
    },
  });
  if (made !== null) tellRows(draft, before, after, followed, previous);
  return draft.finish([...rows.values(), ...previous]);
}

function rowsBetween(top: number, bottom: number): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

/** The sheet as it stands, and what of it is ours; `before` null when nothing is. */
function whatStands(
  plan: SheetPlan,
  standing: StandingSheet | null,
  made: MadeSheet | null,
): { cells: StandingCells; before: MadeSheet | null } {
  const sheet = standing ?? { name: plan.name, cells: [], bottom: null, widths: new Map() };
  if (plan.own !== undefined) {
    if (made !== null) return { cells: new StandingCells(withoutMark(sheet)), before: made };
    const taken = takeOver(sheet, plan, plan.own);
    return { cells: taken.cells, before: taken.made };
  }
  const cells = new StandingCells(sheet);
  return { cells, before: made ?? supposeMade(cells, plan) };
}

/** The plan where the sheet has it, with room for the columns of people where it can make room, and for lines that they put above its headings. */
function fitted(
  plan: SheetPlan,
  cells: StandingCells,
  { before, located, isRemembered }: { before: MadeSheet; located: Located; isRemembered: boolean },
): SheetPlan {
  if (plan.own !== undefined) return followedPlan(plan, plan.own, before, located);
  const after = madeSheet(plan);
  const followed = followRows(before.rows, after.rows, plan.identity?.nearNames ?? false);
  const roomy = withRooms(plan, cells, { before, after, located, followed });
  // Where nobody remembers what we made, our own title could be taken for somebody's line.
  return isRemembered ? makeWay(roomy, cells, located, followed) : roomy;
}

interface Meeting {
  readonly before: MadeSheet;
  readonly after: MadeSheet;
  readonly located: Located;
  readonly followed: ReadonlyMap<MadeRow, MadeRow>;
}

function withRooms(plan: SheetPlan, cells: StandingCells, { before, after, located, followed }: Meeting): SheetPlan {
  if (plan.withRooms === undefined) return plan;
  const columns = sameColumns(before.columns, after.columns);
  const rooms = roomsBeside({ cells, located, followed, planned: after.columns, columns });
  return rooms.length === 0 ? plan : plan.withRooms(rooms);
}

/** Headings of ours that stand nowhere on the sheet. */
function newHeadings({ columns }: MadeSheet, { ours }: Placement, located: Located): string[] {
  const there = new Set([...ours].flatMap(([place, target]) => (located.columns.has(place) ? [target.place] : [])));
  return columns.flatMap(({ heading }, place) => (heading === '' || there.has(place) ? [] : [heading]));
}

/** Rows that somebody has hidden are hidden wherever they go. */
function keepRows(
  draft: MergeDraft,
  { sheet }: StandingCells,
  located: Located,
  followed: ReadonlyMap<MadeRow, MadeRow>,
): void {
  for (const row of sheet.hiddenRows ?? []) {
    const old = located.rows.get(row);
    const next = old === undefined ? undefined : followed.get(old);
    if (next !== undefined) draft.hideRow(next.row);
  }
}

function decisionsOf(decisions: Decisions): (row: number, column: number, theirs: string) => Decision | null {
  if (typeof decisions === 'string') return () => decisions;
  const cells = new Map(decisions.map((each) => [`${each.row} ${each.column}`, each]));
  return (row, column, theirs) => {
    const found = cells.get(`${row} ${column}`);
    return found?.theirs === theirs ? found.decision : null;
  };
}

/** Which 個票 came and went. */
function tellRows(
  draft: MergeDraft,
  before: MadeSheet,
  after: MadeSheet,
  followed: ReadonlyMap<MadeRow, MadeRow>,
  previous: readonly MadeRow[],
): void {
  const old = new Set(followed.values());
  for (const row of after.rows) if (row.name !== '' && !old.has(row)) draft.fresh(row.name);
  const kept = new Set(previous.map(({ name }) => name));
  for (const row of before.rows) {
    if (row.kind === 'line' && row.name !== '' && !followed.has(row)) draft.gone(row.name, kept.has(row.name));
  }
}

/** Characters by which a width may differ through saving alone. */
const SAME_WIDTH = 0.5;

/** A width that somebody chose stays, and so do those of people's own columns. */
function keepWidths(draft: MergeDraft, { sheet }: StandingCells, placement: Placement): void {
  for (const { from, to, made } of placement.standingColumns()) {
    const width = sheet.widths.get(from);
    if (width !== undefined && (made === null || Math.abs(width - made.width) > SAME_WIDTH)) draft.setWidth(to, width);
  }
}

/** Points by which a height may differ through saving alone: Excel keeps whole pixels, 0.75 of a point each at 100 %. */
const SAME_HEIGHT = 1.3;

/** A height that somebody chose stays with its row, unless what we say in it now needs more than it did, and more than that. */
function keepHeights(
  draft: MergeDraft,
  { sheet }: StandingCells,
  located: Located,
  followed: ReadonlyMap<MadeRow, MadeRow>,
): void {
  for (const [row, old] of located.rows) {
    const next = followed.get(old);
    const stands = sheet.heights?.get(row);
    const planned = next === undefined ? undefined : draft.plannedHeight(next.row);
    if (next === undefined || stands === undefined || planned === undefined) continue;
    // What an earlier version made is not known: then the higher one stays.
    const isChosen =
      old.height === undefined ? stands > planned + SAME_HEIGHT : Math.abs(stands - old.height) > SAME_HEIGHT;
    const grows = old.height !== undefined && planned > old.height + SAME_HEIGHT && planned > stands;
    if (isChosen && !grows) draft.setHeight(next.row, stands);
  }
}

/** The columns in which the plan leaves room for people, by their headings. */
function roomsOf(plan: SheetPlan): MadeColumn[] {
  const { headingRow } = planColumns(plan);
  return (plan.theirs ?? []).map((column) => ({
    column,
    heading: plannedText(plan.cells.find((cell) => cell.row === headingRow && cell.column === column)),
    width: plan.widths[column] ?? 0,
    toFill: true,
  }));
}

/** The colour that somebody gave the cell: none of our looks has it. */
function paintOf(cell: StandingCell | undefined): string | null {
  const fill = cell?.fill ?? null;
  return fill === null || OUR_FILLS.has(fill.toUpperCase()) ? null : fill;
}

function shown(cell: StandingCell | undefined): string {
  return cell === undefined || cell.value === null ? '' : String(cell.value);
}
