import type { Item } from '../../scripts/sample/item';
import { ITEMS } from '../../scripts/sample/items';
import type { Sheet, SheetCell } from '../../scripts/sample/sheet';
import { writeXlsx } from '../../scripts/sample/write-xlsx';

/** 彩原市 with sixty sections: 部 and its 課. */
export const DEPARTMENTS: readonly (readonly [department: string, sections: readonly string[]])[] = [
  ['総務部', ['総務課', '人事課', '契約課', '管財課', '防災課', '情報課']],
  ['企画部', ['企画課', '財政課', '広報課', '統計課', '国際課', '行政経営課']],
  ['市民部', ['市民課', '税務課', '収納課', '資産税課', '保険年金課', '人権課']],
  ['環境部', ['環境課', '清掃課', '公園課', '緑地課', '斎場課', '動物愛護課']],
  ['福祉部', ['福祉総務課', '高齢者課', '障がい者課', '介護保険課', '生活支援課', '地域福祉課']],
  ['こども部', ['こども課', '保育課', '青少年課', '児童相談課', '母子保健課', '放課後課']],
  ['建設部', ['土木課', '道路課', '河川課', '建築課', '住宅課', '都市計画課']],
  ['経済部', ['農林課', '商工課', '観光課', '雇用課', '水産課', '市場課']],
  ['教育部', ['教育総務課', '学校教育課', '生涯学習課', '図書館課', 'スポーツ課', '文化財課']],
  ['上下水道局', ['水道課', '下水道課', '浄水課', '施設課', '料金課', '経営課']],
];

export interface CityItem {
  readonly number: number;
  readonly department: string;
  readonly section: string;
  readonly item: Item;
}

const THREE_TASKS = ITEMS.filter(({ plan }) => plan.length === 3);

/** A 個票 for each section: the sample's, of which each section has one of its own name and words. */
export const CITY: readonly CityItem[] = DEPARTMENTS.flatMap(([department, sections]) =>
  sections.map((section) => ({ department, section })),
).map(({ department, section }, at) => {
  const like = THREE_TASKS[at % THREE_TASKS.length];
  if (!like) throw new Error('the sample has no item with three tasks');
  const name = `${section}における${like.name}`;
  const own = (text: string) => `${section}：${text}`;
  const item = {
    ...like,
    name,
    lead: `${department}${section}`,
    related: null,
    background: own(like.background),
    approach: own(like.approach),
    goal: own(like.goal),
  };
  return { number: at + 1, department, section, item };
});

type Row = readonly (string | number | null)[];

export function table(name: string, headings: readonly string[], rows: readonly Row[]): Sheet {
  const cells = new Map<string, SheetCell>();
  const put = (row: number, line: Row) => {
    for (const [column, value] of line.entries()) {
      cells.set(`${String.fromCharCode(65 + column)}${row}`, { value, style: 'plain' });
    }
  };
  put(1, [name]);
  put(3, headings);
  for (const [at, row] of rows.entries()) put(at + 4, row);
  return {
    name,
    cells,
    merges: [],
    widths: headings.map(() => 16),
    heights: {},
    landscape: false,
    frozen: 3,
    hidden: false,
  };
}

/** The headings of the office's index. */
export const INDEX_HEADINGS = [
  'ページ番号',
  '部局名',
  '優先順位',
  '取組項目名',
  '主たる所管部署',
  '大分類',
  '小分類',
  '備考',
] as const;

/** The office's tables before April: sixty sections, one 個票 each. `merged`: since April 契約課 and 管財課 are one. */
export function officeTables(merged: boolean): Uint8Array {
  const listed = DEPARTMENTS.flatMap(([department, sections]) =>
    sections.flatMap((section): Row[] => {
      if (!merged || !['契約課', '管財課'].includes(section)) return [[department, section, 1]];
      return section === '契約課' ? [[department, '契約管財課（旧 契約課、管財課）', 2]] : [];
    }),
  );
  const index = CITY.map(
    ({ number, department, section, item }): Row => [
      number,
      department,
      number,
      item.name,
      merged && ['契約課', '管財課'].includes(section) ? '契約管財課' : section,
      item.pillar,
      item.category,
      null,
    ],
  );
  return writeXlsx(
    [
      table('組織一覧及び提案状況', ['所属部', '所属課', '提案件数'], listed),
      table('取組項目及び優先順位一覧', INDEX_HEADINGS, index),
    ],
    'office',
  );
}
