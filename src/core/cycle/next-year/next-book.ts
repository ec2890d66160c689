import type { FieldValue } from '../../form/field-value';
import type { Kohyo } from '../../form/kohyo';
import { addressOf } from '../../grid/address';
import { type Grid, textAt } from '../../grid/grid';
import { departmentKey } from '../../notation/department';
import { isOurSheet } from '../../report/remake/our-sheets';
import type { Recognised } from '../../rules/recognised';
import type { Place } from '../copies/item-sheet';
import type { CopyEdit, RowSpan, SheetCopy } from '../copies/sheet-copy';
import { finishedBy } from './finished';
import type { MovedValue } from './move-item';
import { type FilledSheet, filledSheets, movedSheet } from './moved-sheet';

/** A 個票 on its way into the next year. */
export interface NextItem {
  readonly kohyo: Kohyo;
  /** By how many years its headings go on. */
  readonly by: number;
  /** Values that were taken off: the results of the year that is over, what was planned for years that are gone. */
  readonly taken: readonly FieldValue[];
  /** Where each value went, with what was noted on it. */
  readonly moved: readonly MovedValue[];
}

/** A workbook of the next year. */
export interface NextBook {
  readonly copies: readonly SheetCopy[];
  readonly items: readonly NextItem[];
  /** Items that are finished, by the value that says so; left out unless they were wanted. */
  readonly finished: readonly { readonly kohyo: Kohyo; readonly by: FieldValue }[];
  /** Texts of the form that name years which were left as they are. */
  readonly left: readonly (Place & { readonly sheet: string })[];
  /** Sheets of ours, which are made anew. */
  readonly dropped: readonly string[];
}

export interface NextOptions {
  /** The western fiscal year of the new 個票. */
  readonly year: number;
  /** Whether items that are finished stay. */
  readonly finished: boolean;
  /** Titles of sheets of ours that come along: lists for drop-downs (選択肢), the record of opinions (意見と対応). */
  readonly keptTitles: readonly string[];
}

/**
 * This year's workbook as next year's: headings and values moved on by a form's own years, finished items left out, the city's index
 * without their lines. Other sheets stay as they are; those that we made do not come along.
 */
export function nextBook(book: Recognised, by: (form: string) => number, options: NextOptions): NextBook {
  const { year, finished, keptTitles } = options;
  const done = book.kohyoList.flatMap((kohyo) => {
    const said = finishedBy(kohyo, year);
    return said ? [{ kohyo, by: said }] : [];
  });
  const gone = new Set(finished ? [] : done.map(({ kohyo }) => kohyo));
  const filled = new Map(filledSheets(book).map((sheet) => [sheet.grid.sheet, sheet]));
  const copies: SheetCopy[] = [];
  const items: NextItem[] = [];
  const left: NextBook['left'][number][] = [];
  const dropped: string[] = [];
  for (const grid of [...book.grids].sort((a, b) => a.position - b.position)) {
    const about = { source: grid.sheet, name: grid.sheet, ...(grid.hidden ? { hidden: true as const } : {}) };
    if (isOurSheet(grid) && !keptTitles.includes(textAt(grid, 0, 0))) {
      dropped.push(grid.sheet);
      continue;
    }
    const sheet = filled.get(grid.sheet);
    if (!sheet) {
      copies.push({ ...about, ...changesOf(book, grid, gone) });
      continue;
    }
    const moved = movedSheet(sheet, by, (kohyo) => !gone.has(kohyo));
    if (moved.copy) copies.push({ ...about, ...moved.copy });
    items.push(...moved.items.map(({ item: { kohyo }, moved: own }) => ({ ...own, kohyo, by: by(kohyo.form) })));
    left.push(...leftOf(sheet, moved.left));
  }
  return { copies, items, finished: done, left, dropped };
}

function leftOf({ grid }: FilledSheet, places: readonly Place[]): NextBook['left'] {
  return places.map(({ row, column }) => ({ sheet: grid.sheet, row, column }));
}

/** What changes on a sheet that holds no 個票: the index, the organisation table, a table keyed by number, without items that are gone. */
function changesOf(book: Recognised, grid: Grid, gone: ReadonlySet<Kohyo>): Pick<SheetCopy, 'rows' | 'edits'> {
  if (gone.size === 0) return {};
  const rows = new Set<number>();
  for (const { table, pairs } of book.indexes) {
    if (table.sheet !== grid.sheet) continue;
    for (const { entry, kohyo } of pairs) if (gone.has(kohyo)) rows.add(entry.name.cell.row);
  }
  for (const kohyo of book.kohyoList) {
    const own = [...kohyo.fields.values()].filter(
      ({ cell }) => cell.sheet === grid.sheet && kohyo.sheet !== grid.sheet,
    );
    if (gone.has(kohyo)) for (const { cell } of own) rows.add(cell.row);
  }
  const edits = countsWithout(book, grid, gone);
  return {
    ...(rows.size > 0 ? { rows: without(rows, grid) } : {}),
    ...(edits.length > 0 ? { edits } : {}),
  };
}

function without(gone: ReadonlySet<number>, grid: Grid): RowSpan[] {
  const spans: { from: number; to: number }[] = [];
  for (let row = 0; row < grid.top + grid.values.length; row += 1) {
    if (gone.has(row)) continue;
    const last = spans.at(-1);
    if (last?.to === row - 1) last.to = row;
    else spans.push({ from: row, to: row });
  }
  return spans;
}

/** 提案件数 less the items that are gone. */
function countsWithout({ tables, leads }: Recognised, grid: Grid, gone: ReadonlySet<Kohyo>): CopyEdit[] {
  const counts = new Map<string, number>();
  for (const kohyo of gone) {
    const key = departmentKey(leads.get(kohyo.index)?.section ?? '');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return tables.organisations
    .filter(({ sheet }) => sheet === grid.sheet)
    .flatMap(({ units }) =>
      units.flatMap(({ section, proposals }): CopyEdit[] => {
        const fewer = counts.get(departmentKey(section.text)) ?? 0;
        if (fewer === 0 || proposals === null || grid.formulas?.[addressOf(proposals.cell)] !== undefined) return [];
        const { row, column } = proposals.cell;
        return [{ row, column, value: Math.max(0, proposals.count - fewer) }];
      }),
    );
}
