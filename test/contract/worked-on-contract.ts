import type { PortUnderTest } from '../../src/contract/port-under-test';
import { addressOf } from '../../src/core/grid/address';
import type { SheetId, SheetPlan } from '../../src/core/report/layout/sheet-plan';
import { ja } from '../../src/locales/ja';
import {
  cellKey,
  type ModelCell,
  type ModelSheet,
  type ModelWorkbook,
  newSheet,
  newWorkbook,
  placeOf,
} from '../../src/xlsx/model';
import { sheetNamed } from '../workbooks/office-list';
import { type SomeKohyo, sheetsOf } from './six-sheets';

const item = (number: string, name: string, lead: string, pillar: string, hours: number): SomeKohyo['fields'] => ({
  number,
  name,
  lead,
  pillar,
  category: '管理',
  'plan.2024': `${name}の計画`,
  'actual.2024': `${name}の実績`,
  'rating.2024': '○',
  'hours.target.2024': hours,
});

/** Last month: four 個票. */
const BEFORE: readonly SomeKohyo[] = [
  { sheet: '個票01', fields: item('1', '窓口の待ち時間の短縮', '市民部　市民課', '窓口', 480) },
  { sheet: '個票02', fields: item('2', '公用車の台数の見直し', '総務部　管財課', '財産', 120) },
  { sheet: '個票03', fields: item('3', '会議資料の電子化', '総務部　人事課', '情報', 60) },
  { sheet: '個票04', fields: item('4', '図書館の開館時間の延長', '教育部　図書課', '施設', 30) },
];
/** Now: 01 is renamed, 02 is split into two, 03 is deleted, 04 comes first. */
const AFTER: readonly SomeKohyo[] = [
  { sheet: '個票04', fields: item('4', '図書館の開館時間の延長', '教育部　図書課', '施設', 30) },
  { sheet: '個票01', fields: item('1', '窓口の待ち時間の短縮と予約', '市民部　市民課', '窓口', 480) },
  { sheet: '個票02', fields: item('2', '公用車の台数の見直し', '総務部　管財課', '財産', 90) },
  { sheet: '個票05', fields: item('5', '共用自転車の導入', '総務部　管財課', '財産', 30) },
];

const IDS: readonly SheetId[] = [
  'summary',
  'findings',
  'rollup',
  'yearly',
  'data',
  'proposals',
  'priorities',
  'submissions',
];
const YEN = '¥#,##0';
const DAY = 'yyyy/m/d';
const YELLOW = '#FFFF00';
const FOREIGN = '財政課の控え';
/** A column of ours in every one of these sheets that people may not want to see. */
const HIDDEN = 1;

type Written = Pick<ModelCell, 'value'> & Partial<ModelCell>;

/** Where a text stands; fails when it stands nowhere or twice. */
function find(sheet: ModelSheet, text: string | number): { row: number; column: number } {
  const found = [...sheet.cells].filter(([, { value }]) => value === text);
  if (found.length !== 1) throw new Error(`${text} stands ${found.length} times on ${sheet.name}`);
  return placeOf(found[0]?.[0] ?? 0);
}

/** The row of the 個票 of that name: the first one that says it. */
function rowOf(sheet: ModelSheet, name: string): number {
  const rows = [...sheet.cells].filter(([, { value }]) => value === name).map(([key]) => placeOf(key).row);
  if (rows.length === 0) throw new Error(`${name} stands nowhere on ${sheet.name}`);
  return Math.min(...rows);
}

/** How the rows of a sheet are told from each other: by what stands in them. */
const ROW_OF: Readonly<Record<SheetId, (kohyo: SomeKohyo) => string>> = {
  summary: ({ fields }) => String(fields.name),
  findings: ({ sheet }) => `${sheet}の数字が読めません。`,
  rollup: ({ fields }) => String(fields.pillar),
  data: ({ fields }) => String(fields.name),
  proposals: ({ fields }) => String(fields.lead).split('　')[1] ?? '',
  priorities: ({ fields }) => String(fields.name),
  yearly: ({ fields }) => String(fields.name),
  submissions: ({ fields }) => String(fields.lead).split('　')[1] ?? '',
};

/** Lists without merged cells, which people sort; the others Excel refuses to sort. */
const SORTED: readonly SheetId[] = ['findings', 'yearly', 'data', 'priorities', 'submissions'];

function swapRows(sheet: ModelSheet, one: number, other: number): void {
  const to = new Map([
    [one, other],
    [other, one],
  ]);
  sheet.cells = new Map(
    [...sheet.cells].map(([key, cell]) => {
      const { row, column } = placeOf(key);
      const row2 = to.get(row) ?? row;
      const formula = cell.formula?.replace(/([A-Z]+)([0-9]+)/g, (whole, letters: string, digits: string) =>
        Number(digits) - 1 === row ? `${letters}${row2 + 1}` : whole,
      );
      return [cellKey(row2, column), formula === undefined ? cell : { ...cell, formula }];
    }),
  );
}

/**
 * What people do to each of our sheets between two makings, and that all of it stands afterwards. Where notes do not go with cells that
 * are copied, they stay where they were written: nothing else is possible, and none is lost.
 */
export function workedOnContract(
  open: (workbook: ModelWorkbook) => Promise<PortUnderTest>,
  { notesGoAlong = true }: { readonly notesGoAlong?: boolean } = {},
): void {
  describe.each(IDS)('%s that people worked on', (id) => {
    /** Made, then handed to people. */
    const made = async (): Promise<{ workbook: ModelWorkbook; plan: SheetPlan }> => {
      const workbook = newWorkbook();
      workbook.sheets = ['個票01', '個票02', '個票03', '個票04', '個票05'].map(newSheet);
      const { port, look } = await open(workbook);
      const before = sheetsOf(BEFORE);
      const plans = id === 'rollup' ? [before.rollup, before.yearly] : [before[id]];
      await port.writeSheets(plans);
      return { workbook: await look(), plan: before[id] };
    };
    const plansNow = () => {
      const after = sheetsOf(AFTER);
      return id === 'rollup' ? [after.rollup, after.yearly] : [after[id]];
    };

    test('keeps columns, notes, colours, title, footnote, answers and other sheets, cell by cell, twice', async () => {
      const { workbook, plan } = await made();
      const sheet = sheetNamed(workbook.sheets, plan.name);
      const right = plan.print.area.right + 1;
      const headingRow = plan.cells.find(({ look }) => look === 'heading')?.row ?? 0;
      const put = (row: number, column: number, cell: Written) => {
        const format = sheet.cells.get(cellKey(row, column))?.format ?? {};
        sheet.cells.set(cellKey(row, column), { format, ...cell });
      };
      const rows = new Map(BEFORE.map((kohyo) => [kohyo, rowOf(sheet, ROW_OF[id](kohyo))]));
      const [first, second, third, fourth] = BEFORE.map((kohyo) => rows.get(kohyo) ?? 0) as [
        number,
        number,
        number,
        number,
      ];
      ['予算額', '確認日', '二倍', '委員会の意見'].forEach((heading, at) => {
        put(headingRow, right + at, { value: heading });
      });
      put(first, right, { value: 1_234_567, format: { numberFormat: YEN } });
      put(second, right, { value: 3_000_001, format: { numberFormat: YEN } });
      put(first, right + 1, { value: 45_383, format: { numberFormat: DAY } });
      const own = addressOf({ row: first, column: right });
      put(first, right + 2, { value: 2_469_134, formula: `=${own}*2` });
      put(second, right + 3, { value: '=1+1 は式ではない', format: { numberFormat: '@' } });
      put(third, right + 3, { value: 'なくしてよいか' });
      put(fourth, right + 3, { value: '早く' });
      sheet.comments.set(cellKey(second, right), { author: '行革課', text: '内訳を確かめる' });
      sheet.columnWidths.set(right + 3, 33);
      const title = [...sheet.cells].find(([, { value }]) => value !== null)?.[0] ?? 0;
      const { row: titleRow, column: titleColumn } = placeOf(title);
      put(titleRow, titleColumn, { value: '彩原市が直した題名' });
      const foot = Math.max(...[...sheet.cells.keys()].map((key) => placeOf(key).row)) + 2;
      put(foot, 0, { value: '※評価は2月末時点' });
      const foreign = newSheet(FOREIGN);
      foreign.cells.set(cellKey(1, 1), {
        value: 'だれかのメモ',
        format: { fill: { pattern: 'solid', color: YELLOW } },
      });
      workbook.sheets.push(foreign);
      const toFill = plan.cells.find(({ look, row }) => look === 'answer' && row === first)?.column;
      if (toFill !== undefined) put(first, toFill, { value: 'このままでよい（理由：窓口を残すため）' });
      const painted = plan.cells.find(({ row, look }) => row === second && look !== 'answer' && look !== 'hierarchy');
      if (painted !== undefined) {
        const key = cellKey(second, painted.column);
        const cell = sheet.cells.get(key);
        if (cell)
          sheet.cells.set(key, { ...cell, format: { ...cell.format, fill: { pattern: 'solid', color: YELLOW } } });
      }
      if (SORTED.includes(id)) swapRows(sheet, first, fourth);
      sheet.hiddenRows.add(second);
      sheet.hiddenColumns.add(right + 2);
      sheet.hiddenColumns.add(HIDDEN);

      const { port, look } = await open(workbook);
      const seen: unknown[] = [];
      for (const _time of ['once', 'twice']) {
        await port.writeSheets(plansNow());
        const book = await look();
        const now = sheetNamed(book.sheets, plan.name);
        const beside = (text: string | number) => find(now, text);
        const cellAt = ({ row, column }: { row: number; column: number }) => now.cells.get(cellKey(row, column));

        const headings = ['予算額', '確認日', '二倍', '委員会の意見'].map((text) => beside(text).column);
        expect(headings).toEqual(headings.map((_, at) => (headings[0] ?? 0) + at));
        const budget = beside(1_234_567);
        expect(cellAt(budget)?.format.numberFormat).toBe(YEN);
        expect(budget.column).toBe(headings[0]);
        expect(cellAt(beside(45_383))?.format.numberFormat).toBe(DAY);
        expect(beside(45_383)).toEqual({ row: budget.row, column: headings[1] });
        expect(now.cells.get(cellKey(budget.row, headings[2] ?? 0))?.formula).toBe(`=${addressOf(budget)}*2`);
        const second_ = beside(3_000_001);
        expect(beside('=1+1 は式ではない')).toEqual({ row: second_.row, column: headings[3] });
        expect(cellAt(beside('=1+1 は式ではない'))?.formula).toBeUndefined();
        expect([...now.comments].map(([key, { text }]) => [placeOf(key), text])).toEqual([
          [notesGoAlong ? second_ : { row: second, column: right }, '内訳を確かめる'],
        ]);
        // What was written beside the 個票 that is gone stands under words that say so, below the list.
        const gone = beside('なくしてよいか');
        expect(gone.column).toBe(headings[3]);
        const caption = find(now, ja.report.previousRows);
        expect(gone.row).toBeGreaterThan(caption.row);
        expect(caption.row).toBeGreaterThan(Math.max(budget.row, beside(3_000_001).row, beside('早く').row));
        expect(rowOf(now, ROW_OF[id](BEFORE[2] ?? { sheet: '', fields: {} }))).toBe(gone.row);
        expect(now.columnWidths.get(headings[3] ?? 0)).toBeCloseTo(33, 0);
        expect(beside('彩原市が直した題名').row).toBe(titleRow);
        expect(beside('※評価は2月末時点').column).toBe(0);
        if (toFill !== undefined) expect(beside('このままでよい（理由：窓口を残すため）').row).toBe(budget.row);
        // Beside the row of its own 個票, under its new name and at its new place.
        expect(budget.row).toBe(rowOf(now, ROW_OF[id](AFTER[1] ?? BEFORE[0] ?? { sheet: '', fields: {} })));
        expect(second_.row).toBe(rowOf(now, ROW_OF[id](AFTER[2] ?? { sheet: '', fields: {} })));
        expect(beside('早く').row).toBe(rowOf(now, ROW_OF[id](AFTER[0] ?? { sheet: '', fields: {} })));
        if (painted !== undefined)
          expect(
            [...now.cells].filter(([, { format }]) => format.fill?.color === YELLOW).map(([key]) => placeOf(key).row),
          ).toEqual([second_.row]);
        expect([...now.hiddenRows]).toEqual([second_.row]);
        expect([...now.hiddenColumns].sort((a, b) => a - b)).toEqual([HIDDEN, headings[2]]);
        const stranger = sheetNamed(book.sheets, FOREIGN);
        expect([...stranger.cells]).toEqual([...foreign.cells]);
        seen.push(
          [...now.cells]
            .filter(([, { value }]) => value !== null)
            .map(([key, { value }]) => [addressOf(placeOf(key)), value])
            .sort(),
        );
      }
      expect(seen[1]).toEqual(seen[0]);
    });
  });
}
