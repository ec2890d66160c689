import { rangeAddress } from '../core/grid/address';
import { LOOK_FONT, LOOKS } from '../core/report/layout/look';
import type { Look, PlannedCell, PlannedRange } from '../core/report/layout/sheet-plan';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Gives cells their looks, a rectangle at a time: a sheet of thousands of cells takes some dozen rectangles. */
export function setLooks(sheet: Excel.Worksheet, cells: readonly PlannedCell[]): void {
  const byLook = new Map<Look, PlannedCell[]>();
  for (const cell of cells) {
    const same = byLook.get(cell.look);
    if (same) same.push(cell);
    else byLook.set(cell.look, [cell]);
  }
  for (const [look, own] of byLook)
    for (const area of rectangles(own)) setLook(sheet.getRange(rangeAddress(area)), look, area);
}

function setLook(range: Excel.Range, look: Look, area: PlannedRange): void {
  const style = LOOKS[look];
  const { format } = range;
  format.font.name = LOOK_FONT;
  format.font.size = style.font.size;
  format.font.bold = style.font.bold === true;
  format.font.underline = style.font.underline ? 'Single' : 'None';
  format.font.color = style.font.color ?? '#000000';
  if (style.fill !== undefined) format.fill.color = style.fill;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  format.wrapText = style.wrap;
  if (style.border === undefined) return;
  for (const edge of EDGES) {
    if (edge === 'InsideHorizontal' && area.top === area.bottom) continue;
    if (edge === 'InsideVertical' && area.left === area.right) continue;
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = style.border;
  }
}

/** Covers cells by rectangles: runs in a row, joined with the same run in the row above. */
export function rectangles(cells: readonly { readonly row: number; readonly column: number }[]): PlannedRange[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const same = rows.get(row);
    if (same) same.push(column);
    else rows.set(row, [column]);
  }
  const done: PlannedRange[] = [];
  let open: PlannedRange[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const runs = runsOf(rows.get(row) ?? []);
    const next = runs.map(({ left, right }) => {
      const above = open.find((area) => area.bottom === row - 1 && area.left === left && area.right === right);
      return { top: above?.top ?? row, bottom: row, left, right };
    });
    done.push(...open.filter((area) => !next.some((grown) => grown.top === area.top && grown.left === area.left)));
    open = next;
  }
  return [...done, ...open];
}

function runsOf(columns: readonly number[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
