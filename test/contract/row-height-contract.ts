import type { PortUnderTest } from '../../src/contract/port-under-test';
import type { SheetId } from '../../src/core/report/layout/sheet-plan';
import { cellKey, type ModelSheet, type ModelWorkbook, newSheet, newWorkbook, placeOf } from '../../src/xlsx/model';
import { sheetNamed } from '../workbooks/office-list';
import { sheetsOf } from './six-sheets';

const item = (number: string, name: string, method = '') => ({
  sheet: `個票0${number}`,
  fields: { number, name, lead: `市民部${name}課`, pillar: '窓口', category: '受付', method },
});
const ITEMS = [item('1', '窓口の予約'), item('2', '図書の返却'), item('3', '広報の発送')];
/** Another order, one new 個票, and one that says much more. */
const LATER = [
  item('3', '広報の発送'),
  item('4', '水道の検針'),
  item('2', '図書の返却'),
  item('1', '窓口の予約', '予約の枠を毎週見直し、空いた枠を窓口と電話でお知らせする。'.repeat(20)),
];
/** Sheets of ours, and whether their rows name the 個票 or its sheet. */
const SHEETS: readonly (readonly [SheetId, 'name' | 'sheet'])[] = [
  ['summary', 'name'],
  ['priorities', 'name'],
  ['findings', 'sheet'],
];
const SAID = {
  name: { first: '窓口の予約', higher: '図書の返却', lower: '広報の発送', fresh: '水道の検針' },
  sheet: { first: '個票01', higher: '個票02', lower: '個票03', fresh: '個票04' },
};

function rowSaying(sheet: ModelSheet, words: string): number {
  const [key] = [...sheet.cells].find(([, { value }]) => typeof value === 'string' && value.includes(words)) ?? [];
  if (key === undefined) throw new Error(`nothing says ${words}`);
  return placeOf(key).row;
}

/** A height that somebody gave a row goes with its 個票; all others follow what is said in them. */
export function rowHeightContract(open: (workbook: ModelWorkbook) => Promise<PortUnderTest>): void {
  test.each(SHEETS)('rows of %s that somebody made higher or lower stay so, twice', async (id, by) => {
    const said = SAID[by];
    const book = newWorkbook();
    book.sheets = LATER.map(({ sheet }) => newSheet(sheet));
    book.sheets[0]?.cells.set(cellKey(0, 0), { value: '個票', format: {} });
    const first = await open(book);
    const [name = ''] = await first.port.writeSheets([sheetsOf(ITEMS)[id]]);
    const worked = await first.look();
    const sheet = sheetNamed(worked.sheets, name);
    sheet.rowHeights.set(0, 48);
    sheet.rowHeights.set(rowSaying(sheet, said.higher), 120);
    sheet.rowHeights.set(rowSaying(sheet, said.lower), 12);
    const { port, look } = await open(worked);
    const plan = sheetsOf(LATER)[id];
    for (const _time of ['once', 'again']) {
      await port.writeSheets([plan]);
      const now = sheetNamed((await look()).sheets, name);
      const heightOf = (words: string) => now.rowHeights.get(rowSaying(now, words));
      expect(now.rowHeights.get(0)).toBe(48);
      expect(heightOf(said.higher)).toBe(120);
      expect(heightOf(said.lower)).toBe(12);
      for (const words of [said.first, said.fresh]) {
        expect(heightOf(words)).toBeCloseTo(plan.heights[rowSaying(now, words)] ?? 0, 0);
      }
    }
  });
}
