import { type Kohyo, textOf } from '../../form/kohyo';
import type { Grid } from '../../grid/grid';
import { hashText } from '../../notation/hash-text';
import { sectionNow } from '../../organisation/leads';
import { namedSections } from '../../organisation/named-sections';
import type { Organisation } from '../../organisation/organisation';
import type { Recognised } from '../../rules/recognised';
import type { ItemMark } from '../item-mark';

/** A workbook that was sent, or the one that they are gathered in. */
export interface Source {
  /** As it is told to people; inside an archive with the archive before it. */
  readonly path: string;
  readonly recognised: Recognised;
  /** What was handed out on a sheet, by its name. */
  readonly marks: ReadonlyMap<string, ItemMark>;
  readonly saved: Saved | null;
}

/** When a workbook was last saved: as it says itself (docProps), else as the disk or the archive says. ISO 8601, UTC. */
export interface Saved {
  readonly at: string;
  readonly by: 'workbook' | 'file';
}

/** A sheet of it that belongs into the gathered workbook. */
export interface SentSheet {
  readonly source: Source;
  readonly grid: Grid;
  /** `unread`: it looks like a 個票 and cannot be read; `joined`: a second table of a form, as 参考指標一覧. */
  readonly kind: 'kohyo' | 'unread' | 'joined';
  readonly items: readonly Kohyo[];
  /** Keys of the sections, by today's names, that the 個票 on it name as in charge; for other sheets that of their file. */
  readonly sections: readonly string[];
  readonly mark: ItemMark | null;
  /** The same for two sheets that say the same, wherever they stand. */
  readonly content: string;
}

/** The sheets of a workbook that people filled in: 個票, what looks like one, and what belongs to them. */
export function sentSheets(source: Source, organisation: Organisation | null): readonly SentSheet[] {
  const { recognised, marks } = source;
  const { kohyoList, unread, leads, tables } = recognised;
  const cityTables = new Set([...tables.indexes, ...tables.organisations].map(({ sheet }) => sheet));
  const ours = new Set(tables.sheets);
  const broken = new Set(unread.flatMap(({ sheet, reason }) => (reason === 'looks-like-a-form' ? [sheet] : [])));
  const sectionOf = ({ index }: Kohyo) => sectionNow(leads.get(index)?.section ?? '', organisation);
  // Which of several is in charge may be told by the index, which a section's file does not hold.
  const sectionsOf = (one: Kohyo) => [
    sectionOf(one),
    ...namedSections(textOf(one, 'lead')).map(({ section }) => sectionNow(section, organisation)),
  ];
  const home = commonest(kohyoList.map(sectionOf).filter((section) => section !== ''));
  return recognised.grids.flatMap((grid): SentSheet[] => {
    const items = kohyoList.filter((one) => standsOn(one, grid.sheet));
    const isJoined = ours.has(grid.sheet) && !cityTables.has(grid.sheet) && isSecondTable(grid.sheet, kohyoList);
    const kind = items.length > 0 ? 'kohyo' : isJoined ? 'joined' : broken.has(grid.sheet) ? 'unread' : null;
    if (kind === null) return [];
    const mark = marks.get(grid.sheet) ?? null;
    const asked = mark === null ? home : sectionNow(mark.section, organisation);
    const sections = items.length > 0 ? [...new Set(items.flatMap(sectionsOf))] : [asked ?? ''];
    return [{ source, grid, kind, items, sections, mark, content: contentOf(grid) }];
  });
}

/** The marks of sheets that were handed out for an item to be added and came back with nothing written: there was none to add. */
export function untouchedMarks({ recognised, marks }: Source): readonly ItemMark[] {
  const blank = new Set(recognised.unread.flatMap(({ sheet, reason }) => (reason === 'blank-form' ? [sheet] : [])));
  return [...marks].flatMap(([sheet, mark]) =>
    mark.number === '' && mark.name === '' && blank.has(sheet) ? [mark] : [],
  );
}

/** True when a 個票 begins on that sheet. */
function standsOn(kohyo: Kohyo, sheet: string): boolean {
  return kohyo.sheet === sheet;
}

/** True when a 個票 of another sheet reads values there. */
function isSecondTable(sheet: string, kohyoList: readonly Kohyo[]): boolean {
  return kohyoList.some((one) => [...one.fields.values()].some(({ cell }) => cell.sheet === sheet));
}

function contentOf({ top, left, values, formulas = {} }: Grid): string {
  return hashText(JSON.stringify([top, left, values, Object.entries(formulas).sort()]));
}

function commonest(all: readonly string[]): string | null {
  let best: string | null = null;
  const counts = new Map<string, number>();
  for (const one of all) {
    counts.set(one, (counts.get(one) ?? 0) + 1);
    if (best === null || (counts.get(one) ?? 0) > (counts.get(best) ?? 0)) best = one;
  }
  return best;
}

/** How the 個票 of a sheet are called when something is told of it. */
export function itemsIn({ items, mark }: SentSheet): readonly { readonly number: string; readonly name: string }[] {
  if (items.length > 0) return items.map((one) => ({ number: textOf(one, 'number'), name: textOf(one, 'name') }));
  return [{ number: mark?.number ?? '', name: mark?.name ?? '' }];
}
