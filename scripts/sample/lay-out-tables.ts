import type { Item } from './item';
import { ORGANISATION } from './organisation';
import type { Sheet, SheetCell, Style } from './sheet';

type Row = readonly (string | number | null)[];

function table(
  name: string,
  title: string,
  headings: readonly string[],
  rows: readonly Row[],
  widths: readonly number[],
): Sheet {
  const cells = new Map<string, SheetCell>();
  const put = (column: number, row: number, value: string | number | null, style: Style) =>
    cells.set(`${String.fromCharCode(65 + column)}${row}`, { value, style });
  put(0, 1, title, 'plain');
  headings.forEach((heading, column) => {
    put(column, 3, heading, 'heading');
  });
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      put(column, at + 4, value, typeof value === 'number' ? 'count' : 'text');
    });
  });
  const landscape = headings.length > 4;
  return { name, cells, merges: [], widths, heights: { 1: 24, 3: 20 }, landscape, frozen: 3, hidden: false };
}

/** 組織一覧及び提案状況: every 課 and how many 取組項目 it proposed. 部 stands on its first line only. */
export function layOutOrganisation(items: readonly Item[]): Sheet {
  const rows = ORGANISATION.flatMap(({ department, sections }) =>
    sections.map((section, at): Row => {
      const proposals = items.filter(({ lead }) => lead === department + section).length;
      return [at === 0 ? department : null, section, proposals];
    }),
  );
  const title = '彩原市行政経営改革プラン　組織一覧及び提案状況';
  return table('組織一覧及び提案状況', title, ['所属部', '所属課', '提案件数'], rows, [18, 26, 12]);
}

/** 取組項目及び優先順位一覧: a line per 個票, ranked within its 部. */
export function layOutIndex(items: readonly Item[]): Sheet {
  const ranks = new Map<string, number>();
  const rows = items.map((item, at): Row => {
    const place = ORGANISATION.findIndex(({ department }) => item.lead.startsWith(department));
    const department = ORGANISATION[place]?.department ?? '';
    const rank = (ranks.get(department) ?? 0) + 1;
    ranks.set(department, rank);
    const section = item.lead.slice(department.length);
    const numbered = `${String(place + 1).padStart(2, '0')}${department}`;
    return [at + 1, numbered, rank, item.name, section, item.pillar, item.category, null];
  });
  const headings = ['ページ番号', '部局名', '優先順位', '取組項目名', '主たる所管部署', '大分類', '小分類', '備考'];
  const title = '彩原市行政経営改革プラン　取組項目及び優先順位一覧';
  return table('取組項目及び優先順位一覧', title, headings, rows, [11, 16, 10, 42, 20, 26, 20, 14]);
}
