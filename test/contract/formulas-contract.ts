import type { PortUnderTest } from '../../src/contract/port-under-test';
import { addressOf } from '../../src/core/grid/address';
import { cellKey, type ModelSheet, type ModelWorkbook, newSheet, newWorkbook, placeOf } from '../../src/xlsx/model';
import { sheetNamed } from '../workbooks/office-list';
import { type SomeKohyo, sheetsOf } from './six-sheets';

const item = (number: string, name: string, lead: string): SomeKohyo => ({
  sheet: `個票0${number}`,
  fields: { number, name, lead, pillar: '窓口', category: '受付' },
});
const ITEMS = [
  item('1', '窓口の予約', '市民部市民課'),
  item('2', '図書の返却', '教育部図書課'),
  item('3', '広報の発送', '総務部総務課'),
];
const LATER = [...ITEMS.slice(0, 2), item('3', '新しい取組', '財政部財政課'), item('4', '広報の発送', '総務部総務課')];

/** Where a column is put in. */
const AT = 3;

/** As somebody puts a column in: everything right of it goes one on. */
function putColumnIn(sheet: ModelSheet): void {
  const next = (column: number) => (column >= AT ? column + 1 : column);
  sheet.cells = new Map(
    [...sheet.cells].map(([key, cell]) => {
      const { row, column } = placeOf(key);
      return [cellKey(row, next(column)), cell];
    }),
  );
  sheet.merges = sheet.merges.map((merge) => ({ ...merge, left: next(merge.left), right: next(merge.right) }));
  sheet.columnWidths = new Map([...sheet.columnWidths].map(([column, width]) => [next(column), width]));
}

function placeOfText(sheet: ModelSheet, text: string) {
  const found = [...sheet.cells].find(([, { value }]) => value === text);
  if (found === undefined) throw new Error(`nowhere: ${text}`);
  return placeOf(found[0]);
}

/** Formulas that people wrote beside our rows speak of the same cells when rows and columns have gone elsewhere. */
export function formulasContract(open: (workbook: ModelWorkbook) => Promise<PortUnderTest>): void {
  test.each(['priorities', 'summary'] as const)(
    'formulas in a column put into %s, over and under it, twice',
    async (id) => {
      const book = newWorkbook();
      book.sheets = LATER.map(({ sheet }) => newSheet(sheet));
      book.sheets[0]?.cells.set(cellKey(0, 0), { value: '個票', format: {} });
      const first = await open(book);
      const [name = ''] = await first.port.writeSheets([sheetsOf(ITEMS)[id]]);
      const worked = await first.look();
      const sheet = sheetNamed(worked.sheets, name);
      putColumnIn(sheet);
      const put = (row: number, column: number, value: string | number | null, formula?: string) =>
        sheet.cells.set(cellKey(row, column), { value, format: {}, ...(formula === undefined ? {} : { formula }) });
      const heading = placeOfText(sheet, '広報の発送').row - 3;
      const right = Math.max(...[...sheet.cells.keys()].map((key) => placeOf(key).column)) + 1;
      const at = (row: number, column: number) => addressOf({ row, column });
      const rows = ITEMS.map(({ fields }) => placeOfText(sheet, String(fields.name)).row);
      const [top = 0, , bottom = 0] = rows;
      put(heading, AT, '予算額');
      put(heading, right, '倍と一行目');
      rows.forEach((row, index) => {
        put(row, AT, 100 * (index + 1));
        put(row, right, 0, `=${at(row, AT)}*2+$${at(top, AT)}`);
      });
      put(bottom + 2, right, 0, `=SUM(${at(top, AT)}:${at(bottom, AT)})`);
      put(bottom + 3, right, 0, `=SUM(${addressOf({ row: 0, column: AT }).slice(0, 1)}:${at(0, AT).slice(0, 1)})`);
      const { port, look } = await open(worked);
      for (const _time of ['once', 'again']) {
        await port.writeSheets([sheetsOf(LATER)[id]]);
        const now = sheetNamed((await look()).sheets, name);
        const budget = placeOfText(now, '予算額').column;
        const beside = placeOfText(now, '倍と一行目').column;
        const rowOf = (text: string) => placeOfText(now, text).row;
        const formulaAt = (row: number, column: number) => now.cells.get(cellKey(row, column))?.formula;
        for (const [text, amount] of [
          ['窓口の予約', 100],
          ['図書の返却', 200],
          ['広報の発送', 300],
        ] as const) {
          const row = rowOf(text);
          expect(now.cells.get(cellKey(row, budget))?.value).toBe(amount);
          expect(formulaAt(row, beside)).toBe(`=${at(row, budget)}*2+$${at(rowOf('窓口の予約'), budget)}`);
        }
        const last = rowOf('広報の発送');
        const letter = at(0, budget).slice(0, 1);
        const formulas = [...now.cells.values()].flatMap(({ formula }) => formula ?? []);
        expect(formulas).toContain(`=SUM(${at(rowOf('窓口の予約'), budget)}:${at(last, budget)})`);
        expect(formulas).toContain(`=SUM(${letter}:${letter})`);
      }
    },
  );
}
