import { readFileSync } from 'node:fs';
import type { PortUnderTest } from '../../src/contract/port-under-test';
import { addressOf } from '../../src/core/grid/address';
import type { SheetId, SheetPlan } from '../../src/core/report/layout/sheet-plan';
import { isOurChart } from '../../src/core/report/remake/our-sheets';
import { makeHere } from '../../src/maker/make';
import { readModel } from '../../src/xlsx';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { cellKey, type ModelSheet, type ModelWorkbook, newSheet, newWorkbook } from '../../src/xlsx/model';
import { sheetNamed } from '../workbooks/office-list';
import { type SomeKohyo, sheetsOf } from './six-sheets';

const ITEMS: readonly SomeKohyo[] = [
  ['1', '窓口の待ち時間の短縮', '市民部　市民課', '窓口', 480],
  ['2', '公用車の台数の見直し', '総務部　管財課', '財産', 120],
  ['3', '会議資料の電子化', '総務部　人事課', '情報', 60],
].map(([number, name, lead, pillar, hours]) => ({
  sheet: `個票0${number}`,
  fields: {
    number: String(number),
    name: String(name),
    lead: String(lead),
    pillar: String(pillar),
    'rating.2024': '○',
    'hours.target.2024': Number(hours),
  },
}));

const MAKERS: readonly SheetId[] = [
  'summary',
  'findings',
  'rollup',
  'data',
  'yearly',
  'proposals',
  'priorities',
  'submissions',
];

/** The sheets of 並べて見る. */
const COMPARED = ['similar', 'against', 'opinions'];

const OVER = '財政課の控え';
const CHART = '課ごとの推移（財政課）';

/** Everything that is written on a sheet, by address, as a formula or a value. */
const written = ({ cells }: ModelSheet) =>
  new Map(
    [...cells].flatMap(([key, { formula, value }]) =>
      value === null && formula === undefined ? [] : [[key, formula ?? value] as const],
    ),
  );

/** What is made, into which workbook, and which of its sheets people work on. */
interface Making {
  readonly book: ModelWorkbook;
  readonly plans: readonly SheetPlan[];
  readonly plan: SheetPlan;
}

function ofSheet(id: SheetId): Making {
  const all = sheetsOf(ITEMS);
  const plans: SheetPlan[] = id === 'rollup' ? [all.rollup, all.yearly] : [all[id]];
  const book = newWorkbook();
  book.sheets = ITEMS.map(({ sheet }) => newSheet(sheet));
  book.sheets[0]?.cells.set(cellKey(0, 0), { value: '個票', format: {} });
  return { book, plans, plan: all[id] };
}

/** 並べて見る: 似た取組, 前年度との比較, 意見と対応 of the sample and the sample of the year before. */
async function ofCompared(id: string): Promise<Making> {
  const bytes = readFileSync('assets/sample/sample.xlsx');
  const { grids, state } = readFileGrids(bytes);
  const order = { here: { grids, state }, last: [{ path: '昨年.xlsx', bytes }], year: 2025, thisYear: 2026 };
  const { plans } = await makeHere('ja', () => undefined).compare(order);
  const plan = plans.find((one) => one.id === id);
  if (!plan) throw new Error(`nothing is compared as ${id}`);
  return { book: await readModel(bytes), plans, plan };
}

/** Each maker pressed again and again over its own output, with people at work in it, beside it and over it. */
export function thriceContract(open: (workbook: ModelWorkbook) => Promise<PortUnderTest>): void {
  const makers = [
    ...MAKERS.map((id) => [id, async () => ofSheet(id)] as const),
    ...COMPARED.map((id) => [id, () => ofCompared(id)] as const),
  ];
  describe.each(makers)('%s pressed thrice', (_id, making) => {
    test('formulas over it, notes in and beside it and people’s own chart stand; its own charts and tables are not doubled', async () => {
      const { book, plans, plan } = await making();
      book.sheets.push(newSheet(OVER));
      const tables = book.sheets.flatMap((one) => one.tables).length;
      const first = await open(book);
      await first.port.writeSheets(plans);
      const workbook = await first.look();
      const sheet = sheetNamed(workbook.sheets, plan.name);
      const { bottom, right } = plan.print.area;
      const note = (row: number, column: number, value: string) =>
        sheet.cells.set(cellKey(row, column), { value, format: {} });
      note(bottom, right + 2, '来週、部長に確かめる');
      note(bottom + 3, 0, '※決裁前の案');
      const [inside] = plan.cells.filter(({ look }) => look === 'heading');
      sheet.comments.set(cellKey(inside?.row ?? 0, inside?.column ?? 0), {
        author: '行革課',
        text: '見出しは国の様式',
      });
      const over = sheetNamed(workbook.sheets, OVER);
      const used = `'${plan.name}'!$A$1:$${addressOf({ row: bottom, column: right }).replace(/(\d+)$/, '$$$1')}`;
      const formulas = [`COUNTA('${plan.name}'!A:A)`, `SUM(${used})`, `'${plan.name}'!A1`];
      formulas.forEach((formula, row) => {
        over.cells.set(cellKey(row, 0), { value: null, formula: `=${formula}`, format: {} });
      });
      const drawn = {
        name: CHART,
        title: CHART,
        type: 'column' as const,
        frame: { top: bottom + 6, left: 1, bottom: bottom + 16, right: 4 },
        series: [{ name: '件数', categories: null, values: `'${plan.name}'!$A$3:$A$5` }],
      };
      sheet.charts.push(drawn);

      const { port, look } = await open(workbook);
      const before = written(sheetNamed((await look()).sheets, plan.name));
      for (const _time of ['twice', 'thrice']) {
        expect(await port.writeSheets(plans)).toEqual(plans.map(({ name }) => name));
        const now = await look();
        expect(now.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
        const made = sheetNamed(now.sheets, plan.name);
        expect(written(made)).toEqual(before);
        expect([...made.comments.values()].map(({ text }) => text)).toEqual(['見出しは国の様式']);
        const stands = sheetNamed(now.sheets, OVER);
        expect(formulas.map((_, row) => stands.cells.get(cellKey(row, 0))?.formula)).toEqual(
          formulas.map((formula) => `=${formula}`),
        );
        expect([...stands.cells.values()].filter(({ value }) => String(value).startsWith('#'))).toEqual([]);
        expect(made.charts.filter(({ name }) => isOurChart(name))).toHaveLength(plan.charts.length);
        expect(made.charts.filter(({ name }) => !isOurChart(name))).toMatchObject([
          { title: CHART, series: drawn.series },
        ]);
        expect(now.sheets.flatMap((one) => one.tables)).toHaveLength(
          plans.reduce((sum, one) => sum + one.tables.length, tables),
        );
      }
    });
  });
}
