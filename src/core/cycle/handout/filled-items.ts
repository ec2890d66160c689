import type { Kohyo } from '../../form/kohyo';
import type { Recognised } from '../../rules/recognised';
import { freeRanges, type ItemSheet, ownValues } from '../copies/item-sheet';
import type { SheetCopy } from '../copies/sheet-copy';
import type { ItemMark } from '../item-mark';
import { type FilledSheet, type MovedSheet, movedSheet, shifts } from '../next-year/moved-sheet';
import type { WordList } from './choices';
import { choicesOn } from './choices-sheet';
import { calledBy, type HandedItem, type HandedSheet, type HandoutOptions, type SectionHandout } from './handout';
import type { PlacedSection } from './sections';
import { stillToWrite } from './still-to-write';

/** Last year's own sheets, moved on, each section with its items alone. */
export function filledItems(
  book: Recognised,
  filled: readonly FilledSheet[],
  sections: readonly PlacedSection[],
  lists: readonly WordList[],
  options: HandoutOptions,
): { readonly sections: readonly SectionHandout[]; readonly by: number } {
  const by = shifts(book.kohyoList, book.forms, options);
  const made = sections.map(({ department, section, order, items }): SectionHandout => {
    const own = new Set(items.flatMap(({ kohyo }) => kohyo ?? []));
    const stays = (kohyo: Kohyo) => own.has(kohyo);
    const sheets = filled.flatMap((sheet): HandedSheet[] => {
      const moved = movedSheet(sheet, by, stays);
      if (moved.copy === null) return [];
      const mark = (item: ItemSheet): ItemMark => ({
        plan: item.form.name,
        year: options.year,
        department,
        section,
        ...calledBy(item.kohyo),
      });
      return [handed(sheet, { ...moved, copy: moved.copy }, mark, lists, options, by(sheet.items[0]?.form.id ?? ''))];
    });
    const joined = joinedTables(book, own).map((copy): HandedSheet => ({ copy, items: [] }));
    return { department, section, order, sheets: sheets.length === 0 ? [] : [...sheets, ...joined] };
  });
  return { sections: made, by: by(filled[0]?.items[0]?.form.id ?? '') };
}

function handed(
  { grid, items }: FilledSheet,
  moved: MovedSheet & { readonly copy: Pick<SheetCopy, 'source' | 'rows' | 'edits'> },
  markOf: (item: ItemSheet) => ItemMark,
  lists: readonly WordList[],
  { lock, choicesSheet, year }: HandoutOptions,
  by: number,
): HandedSheet {
  const kept = moved.items.map(({ item }) => item);
  const only = kept.length === 1 && items.length === 1 ? kept[0] : undefined;
  const first = kept[0];
  const copy: SheetCopy = {
    ...moved.copy,
    name: grid.sheet,
    ...(grid.hidden ? { hidden: true } : {}),
    ...(lock ? { free: kept.flatMap(freeRanges) } : {}),
    choices: kept.flatMap((item) => choicesOn(lists, choicesSheet, item.form.id, ownValues(item))),
    // A sheet of several items is known by its section; which they are, their numbers say.
    ...(first ? { mark: only ? markOf(only) : { ...markOf(first), number: '', name: '' } } : {}),
  };
  const told = moved.items.map(
    ({ item, moved: { taken, edits } }): HandedItem => ({
      kohyo: item.kohyo,
      ...calledBy(item.kohyo),
      asked: stillToWrite(item, edits, { by, year }),
      dropped: taken,
    }),
  );
  return { copy, items: told };
}

/** A table keyed by number that belongs to the 個票 (参考指標一覧), with the lines of these alone. */
function joinedTables({ kohyoList, grids }: Recognised, own: ReadonlySet<Kohyo>): SheetCopy[] {
  const rows = new Map<string, Map<number, boolean>>();
  for (const kohyo of kohyoList) {
    for (const { cell } of kohyo.fields.values()) {
      if (cell.sheet === kohyo.sheet) continue;
      const known = rows.get(cell.sheet) ?? new Map<number, boolean>();
      known.set(cell.row, (known.get(cell.row) ?? false) || own.has(kohyo));
      rows.set(cell.sheet, known);
    }
  }
  return [...rows].flatMap(([sheet, stays]): SheetCopy[] => {
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid || ![...stays.values()].some(Boolean)) return [];
    const spans = Array.from({ length: grid.top + grid.values.length }, (_, row) => row)
      .filter((row) => stays.get(row) !== false)
      .map((row) => ({ from: row, to: row }));
    return [{ source: sheet, name: sheet, rows: spans }];
  });
}
