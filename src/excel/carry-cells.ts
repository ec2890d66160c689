import { addressOf, rangeAddress } from '../core/grid/address';
import type { CellRange } from '../core/grid/grid';
import { growRanges } from '../core/grid/shift-formula';
import type { StyleChange } from '../core/report/layout/cell-style';
import { needsText } from '../core/report/layout/needs-text';
import { followFormula } from '../core/report/remake/merge/follow-formula';
import type { CellOperation, MergedSheet, RestyledCell } from '../core/report/remake/merge/merged-sheet';
import type { Place } from '../core/report/remake/merge/standing-sheet';
import { rectangles } from './looks';
import type { OldSheet } from './old-sheet';

type Move = Exclude<CellOperation, { kind: 'write' }>;

/** Columns left blank between everything that stands on the sheet and what is put aside. */
const GAP = 2;

/**
 * Brings cells of people to their new places by copying, so that all goes along that nobody can read and write again: parts of a
 * text in bold, メモ, who wrote a comment. First everything is put aside, since one cell's place may be another's; formulas
 * elsewhere keep pointing where they point. What stays where it is, is not touched. Cells are emptied by pasting blank ones: a note goes
 * from its old cell only where pasting has taken it along, and is neither lost nor doubled where it has not.
 */
export function carryCells(sheet: Excel.Worksheet, old: OldSheet, merged: MergedSheet): void {
  const moves = merged.operations.filter((one): one is Move => one.kind !== 'write' && !same(one.from, one.to));
  if (moves.length === 0) return;
  const columns = moves.flatMap(({ from, to }) => [from.column, to.column]);
  const aside = Math.max(old.used?.right ?? 0, ...columns, merged.plan.widths.length) + GAP;
  const groups = byWay(moves).flatMap(({ down, right, cells }) =>
    rectangles(cells).map((area) => ({ area, down, right })),
  );
  const at = (area: (typeof groups)[number]['area'], down: number, right: number) =>
    sheet.getRange(
      rangeAddress({
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + right,
        right: area.right + right,
      }),
    );
  for (const { area } of groups) at(area, 0, aside).copyFrom(at(area, 0, 0), 'All');
  const targets = new Set(moves.map(({ to }) => addressOf(to)));
  const left = moves.map(({ from }) => from).filter((from) => !targets.has(addressOf(from)));
  for (const area of rectangles(left)) at(area, 0, 0).copyFrom(at(area, 0, 2 * aside), 'All');
  for (const { area, down, right } of groups) at(area, down, right).copyFrom(at(area, 0, aside), 'All');
  for (const { area } of groups) at(area, 0, aside).copyFrom(at(area, 0, 2 * aside), 'All');
}

/** Formulas of people follow the cells that they name: copying alone would turn all that they point to. */
export function mendFormulas(sheet: Excel.Worksheet, old: OldSheet, merged: MergedSheet): void {
  const { operations, list, followed } = merged;
  const carried = operations.filter((one) => one.kind === 'carry');
  const rows = new Map(carried.map(({ from, to }) => [from.row, to.row]));
  const formulas = new Map(
    old.standing.cells.flatMap(({ row, column, formula }) =>
      formula === null ? [] : [[addressOf({ row, column }), formula] as const],
    ),
  );
  for (const { from, to } of carried) {
    const formula = formulas.get(addressOf(from));
    if (formula === undefined) continue;
    const mended = followFormula(formula, from.row, rows.get(from.row) ?? from.row, followed);
    if (!same(from, to) || mended !== formula) sheet.getRange(addressOf(to)).formulas = [[mended]];
  }
  // What stands above the list of somebody's own sheet is not carried.
  for (const { row, column, formula } of old.standing.cells) {
    if (formula === null || list === null || row >= list.top) continue;
    const grown = growRanges(formula, list);
    if (grown !== formula) sheet.getRange(addressOf({ row, column })).formulas = [[grown]];
  }
}

/** Gives cells of ours the colours, letters and number formats that somebody gave them. */
export function paintCells(sheet: Excel.Worksheet, { operations, styles, plan, list }: MergedSheet): void {
  const painted = new Map<string, Place[]>();
  for (const one of operations) {
    if (one.kind !== 'attach' || one.fill === null) continue;
    painted.set(one.fill, [...(painted.get(one.fill) ?? []), one.to]);
  }
  for (const [color, cells] of painted)
    for (const area of rectangles(cells)) sheet.getRange(rangeAddress(area)).format.fill.color = color;
  if (list !== null) return;
  const texts = new Set(plan.cells.flatMap((cell) => (needsText(cell.value) ? [addressOf(cell)] : [])));
  const alike = new Map<string, RestyledCell[]>();
  for (const cell of styles) {
    const key = JSON.stringify([cell.change, texts.has(addressOf(cell))]);
    alike.set(key, [...(alike.get(key) ?? []), cell]);
  }
  for (const cells of alike.values()) {
    const [first] = cells;
    if (first === undefined) continue;
    const isText = texts.has(addressOf(first));
    for (const area of rectangles(cells))
      restyle(sheet, area, isText ? { ...first.change, numberFormat: '@' } : first.change);
  }
}

function restyle(sheet: Excel.Worksheet, area: CellRange, change: StyleChange): void {
  const { numberFormat, font, size, bold, italic, underline, color } = change;
  const range = sheet.getRange(rangeAddress(area));
  const letters = range.format.font;
  if (numberFormat !== undefined)
    range.numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array.from({ length: area.right - area.left + 1 }, () => numberFormat),
    );
  if (font !== undefined) letters.name = font;
  if (size !== undefined) letters.size = size;
  if (bold !== undefined) letters.bold = bold;
  if (italic !== undefined) letters.italic = italic;
  if (underline !== undefined) letters.underline = underline ? 'Single' : 'None';
  if (color !== undefined) letters.color = color;
}

function byWay(moves: readonly Move[]): { down: number; right: number; cells: Place[] }[] {
  const ways = new Map<string, { down: number; right: number; cells: Place[] }>();
  for (const { from, to } of moves) {
    const [down, right] = [to.row - from.row, to.column - from.column];
    const way = ways.get(`${down} ${right}`) ?? { down, right, cells: [] };
    way.cells.push(from);
    ways.set(`${down} ${right}`, way);
  }
  return [...ways.values()];
}

function same(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}
