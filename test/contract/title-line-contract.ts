import type { PortUnderTest } from '../../src/contract/port-under-test';
import type { SheetId } from '../../src/core/report/layout/sheet-plan';
import { cellKey, type ModelSheet, type ModelWorkbook, newSheet, newWorkbook, placeOf } from '../../src/xlsx/model';
import { sheetNamed } from '../workbooks/office-list';
import { type SomeKohyo, sheetsOf } from './six-sheets';

const item = (number: string, name: string): SomeKohyo => ({
  sheet: `個票0${number}`,
  fields: { number, name, lead: '市民部市民課', pillar: '窓口', category: '受付', 'hours.target.2024': 480 },
});
const ITEMS = [item('1', '窓口の予約'), item('2', '図書の返却')];
const MORE = [...ITEMS, item('3', '広報の発送')];

/** As somebody puts a row in: everything from there on goes one down. */
function putRowIn(sheet: ModelSheet, at: number): void {
  const next = (row: number) => (row >= at ? row + 1 : row);
  sheet.cells = new Map(
    [...sheet.cells].map(([key, cell]) => {
      const { row, column } = placeOf(key);
      return [cellKey(next(row), column), cell];
    }),
  );
  sheet.merges = sheet.merges.map((merge) => ({ ...merge, top: next(merge.top), bottom: next(merge.bottom) }));
  sheet.rowHeights = new Map([...sheet.rowHeights].map(([row, height]) => [next(row), height]));
  sheet.hyperlinks = new Map(
    [...sheet.hyperlinks].map(([key, link]) => {
      const { row, column } = placeOf(key);
      return [cellKey(next(row), column), link];
    }),
  );
}

const DATE = '（令和6年12月1日現在）';
const SHEETS: readonly SheetId[] = [
  'summary',
  'findings',
  'proposals',
  'priorities',
  'submissions',
  'yearly',
  'rollup',
];

/** A line that people put under the title stays there, and everything of ours goes on below it. */
export function titleLineContract(open: (workbook: ModelWorkbook) => Promise<PortUnderTest>): void {
  test.each(SHEETS)('a second line under the title of %s stays there, twice', async (id) => {
    const book = newWorkbook();
    book.sheets = MORE.map(({ sheet }) => newSheet(sheet));
    book.sheets[0]?.cells.set(cellKey(0, 0), { value: '個票', format: {} });
    const first = await open(book);
    const [name = ''] = await first.port.writeSheets([sheetsOf(ITEMS)[id]]);
    const worked = await first.look();
    const sheet = sheetNamed(worked.sheets, name);
    const title = sheet.cells.get(cellKey(0, 0))?.value;
    putRowIn(sheet, 1);
    sheet.cells.set(cellKey(1, 0), { value: DATE, format: {} });
    const { port, look } = await open(worked);
    const { cells: fresh } = sheetsOf(MORE)[id];
    for (const _time of ['once', 'again']) {
      await port.writeSheets([sheetsOf(MORE)[id]]);
      const now = sheetNamed((await look()).sheets, name);
      const at = (row: number, column: number) => now.cells.get(cellKey(row, column))?.value ?? null;
      expect([at(0, 0), at(1, 0)]).toEqual([title, DATE]);
      for (const { row, column, value } of fresh) {
        if (row === 0 || value?.kind !== 'text') continue;
        expect([row + 1, column, at(row + 1, column)]).toEqual([row + 1, column, value.text || null]);
      }
      expect([...now.cells.values()].filter(({ value }) => value === DATE)).toHaveLength(1);
    }
  });
}
