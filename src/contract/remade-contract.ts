import type { RemadeSheet } from '../core/port';
import { isHandMark } from '../core/report/layout/mark-formula';
import { MADE_NAMESPACE } from '../core/report/remake/merge/made-xml';
import type { Decisions } from '../core/report/remake/merge/merged-sheet';
import { openFile } from '../xlsx';
import { cellKey, type ModelCell, type ModelSheet, type ModelWorkbook, newSheet } from '../xlsx/model';
import { readModel } from '../xlsx/read-model';
import { writeModel } from '../xlsx/write-model';
import { listPlan } from './plans';
import type { PortUnderTest } from './port-under-test';
import type { Suite } from './suite';
import { contractWorkbook } from './workbook';

const NAME = '取組一覧';
const A = { name: '窓口の予約', link: "'個票01'!A1" };
const B = { name: '図書の返却', link: "'個票02'!A1" };
const C = { name: '広報の発送', link: "'控え'!A1" };
const D = { name: '新しい取組', link: "'保護'!A1" };
const YEN = '¥#,##0';
const DAY = 'yyyy"年"m"月"d"日"';
const YELLOW = '#FFFF00';

const HEADINGS = [
  { given: 'one of its own', heading: '時間数', called: ['取組', '時間数', '個票'] },
  { given: 'none', heading: null, called: ['取組', '時間', '個票'] },
  { given: 'that of another', heading: '個票', called: ['取組', '時間', '個票'] },
];

const SPOKEN = [
  { given: 'stand', headings: ['取組', '時間', '個票'], spoken: '=SUM(取組表[時間])' },
  { given: 'one of its own', headings: ['取組', '時間 (h)', '個票'], spoken: '=SUM(取組表[[時間 (h)]])' },
  {
    given: 'one that no reference can name',
    headings: ['取組', '時間[h]', '個票'],
    spoken: "=SUM('取組一覧'!$B$4:$B$5)",
  },
];

/** What a sheet of ours has become in people's hands, and must still say after it was made again, in Excel as in a file. */
export function remadeContract(
  { describe, test, expect }: Suite,
  open: (workbook: ModelWorkbook) => Promise<PortUnderTest>,
): void {
  describe('a sheet made again', () => {
    /** Made of three 個票, then worked on, then opened again. */
    const workedOn = async (change: (sheet: ModelSheet, workbook: ModelWorkbook) => void) => {
      const first = await open(contractWorkbook());
      await first.port.writeSheets([listPlan([A, B, C])]);
      const workbook = await first.look();
      change(sheetOf(workbook, NAME), workbook);
      return open(workbook);
    };
    const again = async ({ port, look }: PortUnderTest, rows: readonly (typeof A)[]) => {
      await port.writeSheets([listPlan(rows)]);
      return sheetOf(await look(), NAME);
    };

    test('is filled under the name that somebody gave it, however often, and no second one appears', async () => {
      const { port, look } = await workedOn((sheet) => {
        sheet.name = '改革の一覧';
      });
      for (const _time of ['once', 'twice', 'thrice']) {
        expect(await port.writeSheets([listPlan([A, B])])).toEqual(['改革の一覧']);
      }
      expect((await look()).sheets.filter(({ name }) => name === NAME || name === '改革の一覧')).toHaveLength(1);
    });

    test('keeps a column of people beside its rows: numbers, dates, formulas, formats, notes, validations', async () => {
      const opened = await workedOn(addColumns);
      for (const _time of ['once', 'twice']) {
        const sheet = await again(opened, [D, C, A]);
        expect(sheet.validations.flatMap(({ range }) => range.split(' ')).sort()).toEqual(['D5', 'D6', 'D9']);
        expect(column(sheet, 0)).toEqual([
          '彩原市 取組一覧',
          `令和6年度［Kohyo］`,
          '取組',
          D.name,
          C.name,
          A.name,
          undefined,
          undefined,
          B.name,
        ]);
        expect(column(sheet, 3).slice(2)).toEqual(['予算', undefined, 3_000_000, 1_234_567, undefined, undefined, 20]);
        expect(column(sheet, 4).slice(2)).toEqual([
          '決裁日',
          undefined,
          undefined,
          45_383,
          undefined,
          undefined,
          45_384,
        ]);
        expect([at(sheet, 5, 3)?.format.numberFormat, at(sheet, 5, 4)?.format.numberFormat]).toEqual([YEN, DAY]);
        expect(formulas(sheet, 5)).toEqual([
          [4, '=D5*2'],
          [5, '=D6*2'],
          [8, '=D9*2'],
        ]);
        expect([...sheet.comments].map(([key, { author, text }]) => [key, author, text])).toEqual([
          [cellKey(5, 3), '行革課', '委員の質問'],
        ]);
      }
    });

    test('keeps what was typed over our own cells, and a colour given to one, with the row', async () => {
      const opened = await workedOn((sheet) => {
        put(sheet, 0, 0, '彩原市 行財政改革の取組一覧');
        put(sheet, 4, 0, '図書の返却（郵送を含む）');
        paint(sheet, 5, 1, YELLOW);
        sheet.comments.set(cellKey(5, 1), { author: '財政課', text: '内訳は？' });
      });
      for (const _time of ['once', 'twice']) {
        const sheet = await again(opened, [C, A, B]);
        expect(column(sheet, 0)).toEqual([
          '彩原市 行財政改革の取組一覧',
          `令和6年度［Kohyo］`,
          '取組',
          C.name,
          A.name,
          '図書の返却（郵送を含む）',
        ]);
        expect(column(sheet, 1).slice(3)).toEqual([-20, -40, -60]);
        expect([3, 4, 5].map((row) => at(sheet, row, 1)?.format.fill?.color)).toEqual([YELLOW, undefined, undefined]);
        expect([...sheet.comments]).toEqual([[cellKey(3, 1), { author: '財政課', text: '内訳は？' }]]);
      }
    });

    test('tells what was done, marks cells by hand, and does what is decided about them', async () => {
      const opened = await workedOn((sheet) => {
        put(sheet, 3, 0, '窓口の予約（試行）');
        put(sheet, 5, 1, -99);
        put(sheet, 2, 3, '委員会意見');
        put(sheet, 4, 3, '早く');
      });
      const remade: RemadeSheet[] = [];
      const make = async (decisions: Decisions) => {
        remade.length = 0;
        await opened.port.writeSheets([listPlan([A, C, D])], {
          remade: (one) => remade.push(one),
          decisions: (name) => (name === NAME ? decisions : []),
        });
        return sheetOf(await opened.look(), NAME);
      };
      const marks = (sheet: ModelSheet) =>
        sheet.conditionalFormats
          .filter(({ formulas }) => formulas.some(isHandMark))
          .flatMap(({ range }) => range.split(' '))
          .sort();
      const first = await make([]);
      expect(remade).toMatchObject([
        {
          sheet: NAME,
          report: {
            byHand: [
              { row: 3, column: 0, heading: '取組', theirs: '窓口の予約（試行）', ours: A.name },
              { row: 4, column: 1, heading: '時間', theirs: '-99', ours: '-40' },
            ],
            updated: [{ row: 4, column: 2, before: '3', after: '2' }],
          },
        },
      ]);
      expect(marks(first)).toEqual(['A4', 'B5']);
      expect(column(first, 3).slice(2)).toEqual([
        '委員会意見',
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        '早く',
      ]);
      const decided = await make([
        { row: 3, column: 0, theirs: '窓口の予約（試行）', decision: 'accept' },
        { row: 4, column: 1, theirs: '-99', decision: 'takeBack' },
      ]);
      expect([remade[0]?.report.byHand, marks(decided)]).toEqual([[], []]);
      expect([column(decided, 0)[3], column(decided, 1)[4]]).toEqual(['窓口の予約（試行）', -40]);
      await make([]);
      expect(remade[0]?.report).toMatchObject({ byHand: [], updated: [], fresh: [], gone: [] });
    });

    test('keeps letters, number formats and print set-up of our own cells, and gives them to new rows of a column', async () => {
      const opened = await workedOn((sheet) => {
        const wear = (row: number, column: number, format: ModelCell['format']) => {
          const cell = at(sheet, row, column);
          if (cell) put(sheet, row, column, cell.value, { ...cell, format: { ...cell.format, ...format } });
        };
        const font = (row: number, column: number) => at(sheet, row, column)?.format.font ?? {};
        wear(0, 0, { font: { ...font(0, 0), name: 'ＭＳ 明朝', size: 20, color: '#1F5130' } });
        for (const row of [3, 4, 5]) wear(row, 1, { numberFormat: '0.0"時間"' });
        wear(4, 0, { font: { ...font(4, 0), bold: true, italic: true, underline: 'single' } });
        sheet.page = { ...sheet.page, orientation: 'portrait', paper: 'A4' };
      });
      for (const _time of ['once', 'twice']) {
        const sheet = await again(opened, [C, B, D]);
        expect(at(sheet, 0, 0)?.format.font).toMatchObject({
          name: 'ＭＳ 明朝',
          size: 20,
          color: '#1F5130',
          bold: true,
        });
        expect([3, 4, 5].map((row) => at(sheet, row, 1)?.format.numberFormat)).toEqual(
          Array.from({ length: 3 }, () => '0.0"時間"'),
        );
        expect([3, 4, 5].map((row) => at(sheet, row, 0)?.format.font?.bold ?? false)).toEqual([false, true, false]);
        expect(at(sheet, 4, 0)?.format.font).toMatchObject({ italic: true, underline: 'single', size: 10 });
        expect([sheet.page.orientation, sheet.page.paper]).toEqual(['portrait', 'A4']);
      }
    });

    test('does not take a look of ours that changes with the 個票 for one of people', async () => {
      const first = await open(contractWorkbook());
      const looking = (look: 'error' | 'info') => {
        const { cells } = listPlan([A, B]);
        return listPlan([A, B], {
          cells: cells.map((cell) => (cell.row === 3 && cell.column === 0 ? { ...cell, look } : cell)),
        });
      };
      await first.port.writeSheets([looking('error')]);
      await first.port.writeSheets([looking('info')]);
      const font = at(sheetOf(await first.look(), NAME), 3, 0)?.format.font;
      expect([font?.bold ?? false, font?.color]).toEqual([false, '#0B3D6E']);
    });

    test('has words to choose from in the cells to be filled in, once, however often it is made', async () => {
      const { port, look } = await open(contractWorkbook());
      const toFill = (rows: readonly (typeof A)[]) => {
        const { cells } = listPlan(rows);
        const range = { top: 3, left: 1, bottom: 2 + rows.length, right: 1 };
        return listPlan(rows, {
          cells: cells.map((cell) =>
            cell.row > 2 && cell.column === 1 ? { row: cell.row, column: 1, value: null, look: 'answer' } : cell,
          ),
          choices: [{ range, words: ['直した', '△は減'] }],
        });
      };
      for (const rows of [
        [A, B, D],
        [C, B],
        [A, B, C],
      ]) {
        await port.writeSheets([toFill(rows)]);
        expect(sheetOf(await look(), NAME).validations).toMatchObject([
          { range: `B4:B${3 + rows.length}`, type: 'list', settings: { values: ['直した', '△は減'] } },
        ]);
      }
    });

    test('keeps a footnote, a sheet of somebody, and formulas there that point into ours', async () => {
      const opened = await workedOn((sheet, workbook) => {
        put(sheet, 8, 0, '※評価は2月末時点');
        put(sheet, 8, 1, 0, { formula: '=SUM(B4:B6)' });
        const own = newSheet('課長メモ');
        put(own, 0, 0, 0, { formula: `=SUM(${NAME}!B4:B6)` });
        workbook.sheets.push(own);
      });
      for (const _time of ['once', 'twice']) {
        const sheet = await again(opened, [A, B, C, D]);
        expect(column(sheet, 0).slice(3)).toEqual([
          A.name,
          B.name,
          C.name,
          D.name,
          undefined,
          undefined,
          '※評価は2月末時点',
        ]);
        // The list has a row more, and its sum reaches over it; what other sheets reckon is theirs.
        expect(formulas(sheet, 1)).toEqual([[9, '=SUM(B4:B7)']]);
        const own = sheetOf(await opened.look(), '課長メモ');
        expect(at(own, 0, 0)?.formula).toMatch(/^=SUM\('?取組一覧'?!B4:B6\)$/u);
      }
    });

    for (const { given, heading, called } of HEADINGS) {
      test(`a table’s columns are called as its cells say, after a heading was given ${given}`, async () => {
        const planned = () =>
          listPlan([A, B], {
            filter: null,
            tables: [
              { name: '取組表', range: { top: 2, left: 0, bottom: 4, right: 2 }, columns: ['取組', '時間', '個票'] },
            ],
          });
        const first = await open(contractWorkbook());
        await first.port.writeSheets([planned()]);
        const workbook = await first.look();
        const worked = sheetOf(workbook, NAME);
        put(worked, 2, 1, heading);
        // Excel itself calls a column by its heading.
        for (const { columns } of worked.tables) if (called[1] === heading) columns[1] = heading;
        const opened = await open(workbook);
        for (const _time of ['once', 'twice']) {
          await opened.port.writeSheets([planned()]);
          const sheet = sheetOf(await opened.look(), NAME);
          expect([0, 1, 2].map((column) => at(sheet, 2, column)?.value)).toEqual(called);
          expect(sheet.tables.map(({ columns }) => columns)).toEqual([called]);
        }
      });
    }

    for (const { given, headings, spoken } of SPOKEN) {
      test(`formulas speak of a table’s columns by their headings, after they were given ${given}`, async () => {
        const list = () =>
          listPlan([A, B], {
            filter: null,
            tables: [
              { name: '取組表', range: { top: 2, left: 0, bottom: 4, right: 2 }, columns: ['取組', '時間', '個票'] },
            ],
          });
        const totals = () => {
          const value = { kind: 'formula', formula: '=SUM(取組表[時間])', cached: -60 } as const;
          const plan = listPlan([C], { id: 'rollup', name: '合計' });
          const isTotal = ({ row, column }: { readonly row: number; readonly column: number }) =>
            row === 3 && column === 1;
          return { ...plan, cells: plan.cells.map((cell) => (isTotal(cell) ? { ...cell, value } : cell)) };
        };
        const first = await open(contractWorkbook());
        // Whichever comes first.
        await first.port.writeSheets([totals(), list()]);
        const workbook = await first.look();
        const worked = sheetOf(workbook, NAME);
        headings.forEach((heading, place) => {
          put(worked, 2, place, heading);
        });
        for (const table of worked.tables) table.columns = [...headings];
        const opened = await open(workbook);
        for (const _time of ['once', 'twice']) {
          await opened.port.writeSheets([totals(), list()]);
          const now = await opened.look();
          const formula = at(sheetOf(now, '合計'), 3, 1)?.formula ?? '';
          expect(formula.replace(/^=?/, '=')).toBe(spoken);
          expect(sheetOf(now, NAME).tables.map(({ columns }) => columns)).toEqual([headings]);
        }
      });
    }

    test('keeps its rows with their opinions when a person has sorted them', async () => {
      const opened = await workedOn((sheet) => {
        addColumns(sheet);
        swap(sheet, 3, 5);
      });
      const sheet = await again(opened, [A, B, C]);
      expect(column(sheet, 0).slice(3)).toEqual([A.name, B.name, C.name]);
      expect(column(sheet, 3).slice(3)).toEqual([1_234_567, 20, 3_000_000]);
      expect(at(sheet, 3, 3)?.format.numberFormat).toBe(YEN);
    });

    test('remembers what it wrote, so that as a file it is made again without a trace of the old', async () => {
      const opened = await open(contractWorkbook());
      await opened.port.writeSheets([listPlan([A, B])]);
      await opened.port.writeSheets([listPlan([B, C])]);
      const workbook = await opened.look();
      expect(workbook.customXml.filter(({ xml }) => xml.includes(MADE_NAMESPACE))).toHaveLength(1);
      const file = await openFile(await writeModel(workbook));
      await file.writeSheets([listPlan([D])]);
      expect(column(sheetOf(await readModel(await file.save()), NAME), 0).slice(2)).toEqual(['取組', D.name]);
    });

    test('with a memory that nobody can read is refused, and nothing is changed', async () => {
      const opened = await workedOn((_sheet, workbook) => {
        for (const part of workbook.customXml) part.xml = part.xml.replace(/"version":1/, '"version":9');
      });
      const before = column(sheetOf(await opened.look(), NAME), 0);
      await expect(opened.port.writeSheets([listPlan([C])])).rejects.toMatchObject({ code: 'state-unread' });
      expect(column(sheetOf(await opened.look(), NAME), 0)).toEqual(before);
    });
  });
}

/** 予算 with a format, a list to choose from and a question; 決裁日; a formula over the row. */
function addColumns(sheet: ModelSheet): void {
  put(sheet, 2, 3, '予算');
  put(sheet, 3, 3, 1_234_567, { format: { numberFormat: YEN, font: { bold: true } } });
  put(sheet, 4, 3, 20);
  put(sheet, 5, 3, 3_000_000);
  sheet.comments.set(cellKey(3, 3), { author: '行革課', text: '委員の質問' });
  sheet.validations.push({ range: 'D4:D6', type: 'list', settings: { values: ['1', '2'] } });
  put(sheet, 2, 4, '決裁日');
  put(sheet, 3, 4, 45_383, { format: { numberFormat: DAY } });
  put(sheet, 4, 4, 45_384);
  put(sheet, 2, 5, '倍');
  for (const row of [3, 4, 5]) put(sheet, row, 5, 0, { formula: `=D${row + 1}*2` });
}

function put(
  sheet: ModelSheet,
  row: number,
  column: number,
  value: ModelCell['value'],
  more: Partial<ModelCell> = {},
): void {
  const had = sheet.cells.get(cellKey(row, column));
  sheet.cells.set(cellKey(row, column), { format: had?.format ?? {}, ...more, value });
}

function paint(sheet: ModelSheet, row: number, column: number, color: string): void {
  const key = cellKey(row, column);
  const had = sheet.cells.get(key);
  if (had) sheet.cells.set(key, { ...had, format: { ...had.format, fill: { pattern: 'solid', color } } });
}

/** Two rows change places, with all that stands in them. */
function swap(sheet: ModelSheet, one: number, other: number): void {
  for (let column = 0; column < 6; column += 1) {
    const [a, b] = [cellKey(one, column), cellKey(other, column)];
    for (const map of [sheet.cells, sheet.comments, sheet.hyperlinks] as Map<number, unknown>[]) {
      const [first, second] = [map.get(a), map.get(b)];
      map.delete(a);
      map.delete(b);
      if (second !== undefined) map.set(a, second);
      if (first !== undefined) map.set(b, first);
    }
  }
}

function sheetOf(workbook: ModelWorkbook, name: string): ModelSheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function at(sheet: ModelSheet, row: number, column: number): ModelCell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** A column from its first row to the last that says something. */
function column(sheet: ModelSheet, at: number): unknown[] {
  const values = Array.from({ length: 30 }, (_, row) => sheet.cells.get(cellKey(row, at))?.value ?? undefined);
  return values.slice(0, values.findLastIndex((value) => value !== undefined) + 1);
}

function formulas(sheet: ModelSheet, column: number): [number, string][] {
  return Array.from({ length: 30 }, (_, row) => row).flatMap((row) => {
    const formula = at(sheet, row, column)?.formula;
    return formula === undefined ? [] : [[row, formula]];
  });
}
