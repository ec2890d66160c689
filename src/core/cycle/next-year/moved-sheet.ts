import type { Form } from '../../form/form';
import type { Kohyo } from '../../form/kohyo';
import { type Grid, usedRange } from '../../grid/grid';
import type { Recognised } from '../../rules/recognised';
import { type ItemSheet, ownValues, type Place } from '../copies/item-sheet';
import type { CopyEdit, RowSpan, SheetCopy } from '../copies/sheet-copy';
import { type MovedItem, moveHeadings, moveValues } from './move-item';
import { shiftFor, yearsOf } from './year-shift';

/** A sheet with the 個票 on it, in their order. */
export interface FilledSheet {
  readonly grid: Grid;
  readonly items: readonly ItemSheet[];
}

/** Every sheet that has 個票 on it. */
export function filledSheets({
  grids,
  kohyoList,
  forms,
}: Pick<Recognised, 'grids' | 'kohyoList' | 'forms'>): FilledSheet[] {
  return grids.flatMap((grid) => {
    const items = kohyoList.flatMap((kohyo): ItemSheet[] => {
      const form = forms.get(kohyo.form);
      return kohyo.sheet === grid.sheet && form ? [{ kohyo, grid, form }] : [];
    });
    return items.length === 0 ? [] : [{ grid, items }];
  });
}

/** By how many years the headings of a form go on; `null` in `by` leaves that to the form's own years. */
export function shifts(
  kohyoList: readonly Kohyo[],
  forms: ReadonlyMap<string, Form>,
  { year, by }: { readonly year: number | null; readonly by: number | null },
): (form: string) => number {
  const found = new Map(
    [...forms.keys()].map((form) => {
      const own = kohyoList.filter((kohyo) => kohyo.form === form);
      return [form, by ?? (year === null ? 0 : shiftFor(yearsOf(own), year))];
    }),
  );
  return (form) => found.get(form) ?? 0;
}

/** A sheet in another year, with some of its 個票. */
export interface MovedSheet {
  /** `null` when none of its 個票 stays. */
  readonly copy: Pick<SheetCopy, 'source' | 'rows' | 'edits' | 'moved'> | null;
  readonly items: readonly { readonly item: ItemSheet; readonly moved: MovedItem }[];
  /** Texts of the form that name years which were left as they are. */
  readonly left: readonly Place[];
}

/** Moves a sheet on; 個票 that do not stay are taken off it, and the rows close up. */
export function movedSheet(
  { grid, items }: FilledSheet,
  by: (form: string) => number,
  stays: (kohyo: Kohyo) => boolean,
): MovedSheet {
  const kept = items.filter(({ kohyo }) => stays(kohyo));
  if (kept.length === 0) return { copy: null, items: [], left: [] };
  const headings = moveHeadings(grid, items, by(kept[0]?.kohyo.form ?? ''));
  const moved = kept.map((item) => ({ item, moved: moveValues(item, by(item.kohyo.form)) }));
  const edits = [...headings.edits, ...moved.flatMap(({ moved: { edits: own } }) => own), ...carriedDown(items, stays)];
  const rows = kept.length === items.length ? null : rowsOf(grid, items, stays);
  const went = moved.flatMap(({ moved: own }) => own.moved);
  const copy = { source: grid.sheet, edits, moved: went, ...(rows ? { rows } : {}) };
  return { copy, items: moved, left: headings.left };
}

/** The rows that stay: those of the 個票 that stay, and those above the first and below the last. */
function rowsOf(grid: Grid, items: readonly ItemSheet[], stays: (kohyo: Kohyo) => boolean): RowSpan[] {
  const gone = new Set<number>();
  const ordered = [...items].sort((a, b) => a.kohyo.range.top - b.kohyo.range.top);
  ordered.forEach(({ kohyo }, at) => {
    if (stays(kohyo)) return;
    const from = at === 0 ? kohyo.range.top : (ordered[at - 1]?.kohyo.range.bottom ?? 0) + 1;
    for (let row = from; row <= kohyo.range.bottom; row += 1) gone.add(row);
  });
  const spans: { from: number; to: number }[] = [];
  for (let row = 0; row <= (usedRange(grid)?.bottom ?? 0); row += 1) {
    if (gone.has(row)) continue;
    const last = spans.at(-1);
    if (last?.to === row - 1) last.to = row;
    else spans.push({ from: row, to: row });
  }
  return spans;
}

/** In a table 基本方針 may be said once for several rows: where that row goes, the next one says it. */
function carriedDown(items: readonly ItemSheet[], stays: (kohyo: Kohyo) => boolean): CopyEdit[] {
  const said = new Set<string>();
  const edits: CopyEdit[] = [];
  for (const item of items) {
    const row = item.kohyo.range.top;
    for (const value of ownValues(item)) {
      if (!stays(item.kohyo)) continue;
      const source = `${value.cell.row} ${value.cell.column}`;
      if (item.form.shape !== 'table' || value.cell.row === row || said.has(source)) continue;
      const above = items.find(({ kohyo }) => kohyo.range.top === value.cell.row);
      if (!above || stays(above.kohyo)) continue;
      said.add(source);
      edits.push({ row, column: value.cell.column, value: value.text });
    }
  }
  return edits;
}
