import { recogniseAll } from '../../src/core/recognise-all';
import { BUILT_IN_FORMS } from '../../src/forms';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { SheetTaker } from '../../src/xlsx/take/take-sheets';

export interface SectionFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A plan that stands in one workbook, as it was before anybody gathered it: a file for each section, and the office's tables in one of its own. */
export function sectionFiles(book: Uint8Array): {
  readonly sent: readonly SectionFile[];
  readonly tables: Uint8Array | null;
} {
  const { grids, kohyoList, leads, unread, tables } = recogniseAll(readFileGrids(book), { forms: BUILT_IN_FORMS });
  const office = [...tables.indexes, ...tables.organisations].map(({ sheet }) => sheet);
  const broken = new Set(unread.flatMap(({ sheet, reason }) => (reason === 'looks-like-a-form' ? [sheet] : [])));
  const bySection = new Map<string, Set<string>>();
  for (const { sheet } of grids) {
    const first = kohyoList.find((one) => one.sheet === sheet);
    const reads = kohyoList.find((one) => [...one.fields.values()].some(({ cell }) => cell.sheet === sheet));
    const one = first ?? reads;
    if (office.includes(sheet) || (one === undefined && !broken.has(sheet))) continue;
    const section = (one && leads.get(one.index)?.section) || 'わからない課';
    bySection.set(section, (bySection.get(section) ?? new Set()).add(sheet));
  }
  const only = (sheets: ReadonlySet<string>) => {
    const taker = new SheetTaker(null);
    const taken = grids.filter(({ sheet }) => sheets.has(sheet));
    taker.take(
      book,
      taken.map(({ sheet, hidden }) => ({ sheet, as: sheet, over: false, hidden })),
    );
    const bytes = taker.save();
    if (bytes === null) throw new Error('nothing was taken');
    return bytes;
  };
  return {
    sent: [...bySection].map(([section, sheets]) => ({
      name: `${section.replace(/[\\/:*?"<>|]/gu, '')}.xlsx`,
      bytes: only(sheets),
    })),
    tables: office.length === 0 ? null : only(new Set(office)),
  };
}
