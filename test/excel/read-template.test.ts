import { excelPort } from '../../src/excel';
import { openFile } from '../../src/xlsx';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';
import { officeList } from '../workbooks/office-list';

const SHEET = '一覧（R5）';

async function both(more: Parameters<typeof bootEmbeddedExcel>[0] = {}) {
  const file = await officeList({ sheet: SHEET });
  const booted = await bootEmbeddedExcel({ workbook: file, apiVersion: '1.14', host: 'win32', ...more });
  asGlobals(booted);
  const inExcel = await excelPort().readTemplate(SHEET);
  const inFile = (await openFile(file)).readTemplates().find(({ grid }) => grid.sheet === SHEET);
  if (!inExcel || !inFile) throw new Error('no list');
  return { inExcel, inFile };
}

test('the office’s own list looks the same to us in Excel as in its file', async () => {
  const { inExcel, inFile } = await both();
  expect(inExcel.widths).toHaveLength(inFile.widths.length);
  for (const [column, width] of inFile.widths.entries()) expect(inExcel.widths[column]).toBeCloseTo(width, 0);
  // Title of 16 points, headings of 10, texts of 9; rows of 36 and 60 points.
  expect([inExcel.sizeAt(0, 0), inExcel.sizeAt(2, 0), inExcel.sizeAt(4, 3)]).toEqual([16, 10, 9]);
  expect([inExcel.heightAt(0), inExcel.heightAt(4), inExcel.heightAt(6)]).toEqual([36, 60, 60]);
  const areas = (merges: typeof inExcel.grid.merges) => (merges ?? []).map((one) => JSON.stringify(one)).sort();
  expect(areas(inExcel.grid.merges)).toEqual(areas(inFile.grid.merges));
  expect(inExcel.grid.texts).toEqual(inFile.grid.texts);
});

test('and prints the same: A3 on its side, the margins, rows that come again, one page wide', async () => {
  const { inExcel, inFile } = await both();
  expect(inExcel.page.titleRows).toEqual({ from: 2, to: 3 });
  expect(inExcel.page.titleRows).toEqual(inFile.page.titleRows);
  expect(inExcel.page.scale).toBe(inFile.page.scale);
  // 420 × 297 mm less 0.4 and 0.6 inches on either side.
  expect(inExcel.page.room?.width).toBeCloseTo((420 / 25.4 - 0.8) * 72, 0);
  expect(inExcel.page.room?.height).toBeCloseTo((297 / 25.4 - 1.2) * 72, 0);
});

test('without merged areas before ExcelApi 1.13, and a blank sheet is no list', async () => {
  const { inExcel } = await both({ apiVersion: '1.9' });
  expect(inExcel.grid.merges).toEqual([]);
  expect(inExcel.sizeAt(200, 200)).toBe(11);
  expect(inExcel.heightAt(200)).toBe(18.75);
});
