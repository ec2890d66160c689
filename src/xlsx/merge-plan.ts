import { addressOf, parseRange } from '../core/grid/address';
import { HAND_HIGHLIGHT } from '../core/report/layout/look';
import { HAND_MARK, isHandMark } from '../core/report/layout/mark-formula';
import { formatOverTheirs } from '../core/report/layout/needs-text';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { type Followed, followFormula } from '../core/report/remake/merge/follow-formula';
import type { MadeSheet } from '../core/report/remake/merge/made-sheet';
import { mergeSheet } from '../core/report/remake/merge/merge-sheet';
import type { CellOperation, Decisions, MergedSheet } from '../core/report/remake/merge/merged-sheet';
import type { Place, StandingCell, StandingSheet } from '../core/report/remake/merge/standing-sheet';
import { restyle, styleOfFormat } from './cell-styles';
import { drawPlan } from './draw-plan';
import { filledTables, fillOwnSheet, patternOf, resized } from './fill-own-sheet';
import {
  cellKey,
  type ModelCell,
  type ModelConditionalFormat,
  type ModelFont,
  type ModelFormat,
  type ModelRange,
  type ModelSheet,
  placeOf,
  type SheetOrigin,
} from './model';

export interface MergedModel {
  readonly sheet: ModelSheet;
  readonly merged: MergedSheet;
}

/**
 * The plan over a sheet of ours as it stands (core/report/remake/merge): what people wrote is carried over with its format,
 * formula, comment, validation and link. `bottom` is the last row that was ours, where it is known.
 */
export function mergePlan(
  plan: SheetPlan,
  renamed: ReadonlyMap<string, string>,
  old: ModelSheet,
  before: { readonly made: MadeSheet | null; readonly bottom: number | null; readonly usual: ModelFont },
  decisions: Decisions = [],
): MergedModel {
  const merged = mergeSheet(plan, standingSheet(old, before.bottom, before.usual), before.made, { decisions });
  const drawn = drawPlan(merged.plan, renamed);
  const sheet = merged.plan.own === undefined ? drawn : fillOwnSheet(old, drawn, merged);
  sheet.name = old.name;
  sheet.visibility = old.visibility;
  sheet.tabColor = old.tabColor;
  sheet.showGridlines = old.showGridlines;
  for (const [column, width] of merged.widths) sheet.columnWidths.set(column, width);
  for (const row of merged.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of merged.hiddenColumns) sheet.hiddenColumns.add(column);
  keepPrint(old, sheet);
  // Rules of people's own stay where they are: they are laid over places, not over cells.
  const grown = (range: string) => (merged.list === null ? range : resized(range, merged.list));
  sheet.conditionalFormats = [
    ...handMarks(merged.report.byHand),
    ...old.conditionalFormats
      .filter(({ formulas }) => !formulas.some(isHandMark))
      .map((rule) => ({ ...rule, range: grown(rule.range) })),
  ];
  const rows = rowsMoved(merged.operations);
  for (const operation of merged.operations) {
    if (operation.kind === 'carry') carryCell(old, sheet, operation, { rows, followed: merged.followed });
    if (operation.kind === 'attach') attach(old, sheet, operation);
  }
  if (merged.list === null) restyle(sheet, merged);
  // One cell has one: where the plan has words to choose from, those of last time go.
  const planned = sheet.validations.flatMap(({ range }) => rangesOf(range));
  if (merged.list === null) sheet.validations.push(...validationsMoved(old, merged.operations, planned));
  else sheet.validations = old.validations.map((each) => ({ ...each, range: grown(each.range) }));
  sheet.merges.push(...mergesMoved(old, sheet, merged.operations));
  sheet.tables = filledTables(old, sheet, merged);
  sheet.origin = originOf(old, sheet, merged);
  return { sheet, merged };
}

/** How people set the sheet to print stays; what the rows decide is made anew. */
function keepPrint(old: ModelSheet, sheet: ModelSheet): void {
  const { area, titleRows, breaksBefore } = sheet.page;
  if (old.page.orientation === undefined && old.page.margins === undefined) return;
  sheet.page = {
    ...old.page,
    ...(area === undefined ? {} : { area }),
    ...(titleRows === undefined ? {} : { titleRows }),
    ...(breaksBefore === undefined ? {} : { breaksBefore }),
  };
}

/** Merged areas of people's go with their cells, where nothing of the plan is in the way. */
function mergesMoved(old: ModelSheet, sheet: ModelSheet, operations: readonly CellOperation[]): ModelRange[] {
  const moves = new Map(
    operations.flatMap((one) => (one.kind === 'carry' ? [[cellKey(one.from.row, one.from.column), one.to]] : [])),
  );
  return old.merges.flatMap((merge) => {
    const to = moves.get(cellKey(merge.top, merge.left));
    if (to === undefined) return [];
    const moved = {
      top: to.row,
      left: to.column,
      bottom: to.row + merge.bottom - merge.top,
      right: to.column + merge.right - merge.left,
    };
    return sheet.merges.some((each) => overlap(each, moved)) ? [] : [moved];
  });
}

function overlap(a: ModelRange, b: ModelRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Which cells of the sheet are those that stood on it, for the file to keep them as they are written. */
function originOf(old: ModelSheet, sheet: ModelSheet, { operations, plan, patterns, list }: MergedSheet): SheetOrigin {
  const cells = new Map<number, { from?: number; like?: number }>();
  if (list !== null) {
    for (const [key, cell] of old.cells) if (sheet.cells.get(key) === cell) cells.set(key, { from: key });
    for (const cell of plan.cells) {
      const like = patternOf(cell, patterns, list);
      const theirs = like === null ? 'General' : (old.cells.get(like)?.format.numberFormat ?? 'General');
      if (like !== null && formatOverTheirs(cell, theirs) === null) cells.set(cellKey(cell.row, cell.column), { like });
    }
  }
  for (const one of operations) {
    if (one.kind !== 'carry') continue;
    const [was, is] = [cellKey(one.from.row, one.from.column), cellKey(one.to.row, one.to.column)];
    // A formula that speaks of other cells now is not what the file says.
    const isSame = old.cells.get(was)?.formula === sheet.cells.get(is)?.formula;
    cells.set(is, isSame ? { from: was } : { like: was });
  }
  return { cells: old.origin === undefined ? cells : inFile(cells, old.origin.cells), ownFrame: list !== null };
}

/** Places on a sheet that was made in this session already, as places in the file; what was written since stands in no file. */
function inFile(cells: SheetOrigin['cells'], before: SheetOrigin['cells']): SheetOrigin['cells'] {
  return new Map(
    [...cells].flatMap(([key, { from, like }]) => {
      const source = from === undefined ? undefined : before.get(from);
      const pattern = like === undefined ? undefined : before.get(like);
      const own = {
        ...(source?.from === undefined ? {} : { from: source.from }),
        ...(source?.like === undefined ? {} : { like: source.like }),
      };
      const dress = pattern?.from ?? pattern?.like;
      const found = dress === undefined ? own : { ...own, like: dress };
      return Object.keys(found).length === 0 ? [] : [[key, found] as const];
    }),
  );
}

/** Marks what somebody wrote in our cells. */
function handMarks(cells: readonly Place[]): ModelConditionalFormat[] {
  if (cells.length === 0) return [];
  const { fill, color } = HAND_HIGHLIGHT;
  const format = { fill: { pattern: 'solid', color: fill, background: fill }, font: { color } };
  return [{ range: cells.map(addressOf).join(' '), type: 'expression', formulas: [HAND_MARK], format }];
}

/** A sheet of the file as the merge sees it. `bottom`: the last row that was ours, where it is known. */
export function standingSheet(sheet: ModelSheet, bottom: number | null, usual: ModelFont = {}): StandingSheet {
  const keys = new Set([...sheet.cells.keys(), ...sheet.comments.keys(), ...sheet.hyperlinks.keys()]);
  const validated = sheet.validations.flatMap(({ range }) => rangesOf(range));
  const looks = new Map<ModelFormat | undefined, string>();
  const lookOf = (format: ModelFormat | undefined) => {
    const known = looks.get(format) ?? String(looks.size);
    looks.set(format, known);
    return known;
  };
  const cells = [...keys].map((key): StandingCell => {
    const at = placeOf(key);
    const cell = sheet.cells.get(key);
    const link = sheet.hyperlinks.get(key);
    return {
      ...at,
      value: cell?.value ?? null,
      formula: cell?.formula ?? null,
      link: link?.place ?? null,
      attached: sheet.comments.has(key) || Boolean(link?.address),
      validated: validated.some((range) => holds(range, at)),
      fill: fillOf(cell),
      look: lookOf(cell?.format),
      ...(cell ? { style: styleOfFormat(cell.format, usual) } : {}),
    };
  });
  const { columnWidths: widths, hiddenRows, hiddenColumns, rowHeights: heights } = sheet;
  return { name: sheet.name, cells, bottom, widths, hiddenRows, hiddenColumns, heights };
}

function fillOf(cell: ModelCell | undefined): string | null {
  const fill = cell?.format.fill;
  return fill?.pattern === 'solid' ? (fill.color ?? null) : null;
}

/** Row → where it went, of what is carried: a formula of people's follows the cells of its own row. */
function rowsMoved(operations: readonly CellOperation[]): Map<number, number> {
  const rows = new Map<number, number>();
  for (const operation of operations) if (operation.kind === 'carry') rows.set(operation.from.row, operation.to.row);
  return rows;
}

interface Move {
  readonly from: Place;
  readonly to: Place;
}

type Attachment = Extract<CellOperation, { kind: 'attach' }>;

/** Where carried rows go, and all that their formulas speak of. */
interface Carrying {
  readonly rows: ReadonlyMap<number, number>;
  readonly followed: Followed;
}

function carryCell(old: ModelSheet, sheet: ModelSheet, { from, to }: Move, { rows, followed }: Carrying): void {
  const [was, is] = [cellKey(from.row, from.column), cellKey(to.row, to.column)];
  const cell = old.cells.get(was);
  sheet.cells.delete(is);
  sheet.hyperlinks.delete(is);
  if (cell) {
    const moved = rows.get(from.row) ?? from.row;
    const formula =
      cell.formula === undefined ? {} : { formula: followFormula(cell.formula, from.row, moved, followed) };
    sheet.cells.set(is, { ...cell, ...formula });
  }
  const link = old.hyperlinks.get(was);
  if (link) sheet.hyperlinks.set(is, link);
  const comment = old.comments.get(was);
  if (comment) sheet.comments.set(is, comment);
}

/** What hangs on a cell of ours, and its colour where somebody gave it one. */
function attach(old: ModelSheet, sheet: ModelSheet, { from, to, fill }: Attachment): void {
  const [was, is] = [cellKey(from.row, from.column), cellKey(to.row, to.column)];
  const comment = old.comments.get(was);
  if (comment) sheet.comments.set(is, comment);
  const link = old.hyperlinks.get(was);
  if (link?.address) sheet.hyperlinks.set(is, link);
  const cell = sheet.cells.get(is);
  if (fill !== null && cell)
    sheet.cells.set(is, { ...cell, format: { ...cell.format, fill: { pattern: 'solid', color: fill } } });
}

/** A validation holds where the cells that it held went. */
function validationsMoved(
  old: ModelSheet,
  operations: readonly CellOperation[],
  taken: readonly ModelRange[],
): ModelSheet['validations'] {
  return old.validations.flatMap((validation) => {
    const ranges = rangesOf(validation.range);
    const places = operations.flatMap((operation) => {
      if (operation.kind === 'write' || !ranges.some((range) => holds(range, operation.from))) return [];
      return taken.some((range) => holds(range, operation.to)) ? [] : [addressOf(operation.to)];
    });
    return places.length === 0 ? [] : [{ ...validation, range: places.join(' ') }];
  });
}

function rangesOf(addresses: string): ModelRange[] {
  return addresses.split(' ').flatMap((address) => parseRange(address) ?? []);
}

function holds({ top, left, bottom, right }: ModelRange, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
