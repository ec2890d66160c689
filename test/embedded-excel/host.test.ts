import { readFileSync } from 'node:fs';
import { LIKELY } from '../../src/embedded-excel';
import { THEMES } from '../../src/embedded-excel/host/theme';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { until } from '../until';
import { bootEmbeddedExcel, bootPane } from './boot';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test.each([
  ['1.9', true, false, false],
  ['1.14', true, true, false],
  ['1.17', true, true, true],
] as const)('plays ExcelApi %s', async (apiVersion, has9, has14, has17) => {
  const { Office } = await bootEmbeddedExcel({ apiVersion });
  const supports = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
  expect([supports('1.9'), supports('1.14'), supports('1.17')]).toEqual([has9, has14, has17]);
  expect(Office.context.platform).toBe('PC');
});

test('a member newer than the version played is refused', async () => {
  const { Excel } = await bootEmbeddedExcel({ apiVersion: '1.9' });
  const code = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B2', true).resize('A1:B9');
    await context.sync();
  }).catch((error) => error.code);
  expect(code).toBe('ApiNotFound');
});

test('the display language is what was chosen', async () => {
  expect((await bootEmbeddedExcel()).Office.context.displayLanguage).toBe('ja-JP');
  expect((await bootEmbeddedExcel({ displayLanguage: 'en-US' })).Office.context.displayLanguage).toBe('en-US');
});

test('Office’s colours are read, by a pane opened later as they are then', async () => {
  const { Office, excel } = await bootEmbeddedExcel({ theme: THEMES.light });
  expect(Office.context.officeTheme).toMatchObject({ bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#252525' });
  excel.theme = THEMES.dark;
  const other = await bootPane(excel);
  expect(other.Office.context.officeTheme).toMatchObject({
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#ffffff',
  });
});

test('while somebody types in a cell, a batch is refused, or waits if it asked to', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  excel.cellEditMode = true;
  const act = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
    await context.sync();
    return 'done';
  };
  const code = await Excel.run(act).catch((error) => error.code);
  expect(code).toBe('InvalidOperationInCellEditMode');
  let ended = false;
  const waiting = Excel.run({ delayForCellEdit: true }, act).then((result) => {
    ended = true;
    return result;
  });
  await settled();
  expect(ended).toBe(false);
  excel.cellEditMode = false;
  expect(await waiting).toBe('done');
});

test('Excel on the web takes and gives 5 MB at most', async () => {
  const { Excel, excel } = await bootEmbeddedExcel({ host: 'web' });
  const long = 'あ'.repeat(30_000);
  const write = (rows: number) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${rows}`);
      range.values = Array.from({ length: rows }, () => [long]);
      await context.sync();
      return 'done';
    }).catch((error) => error.code);
  expect(await write(10)).toBe('done');
  expect(await write(60)).toBe('RequestPayloadSizeLimitExceeded');
  const filled = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const top of [11, 21, 31, 41, 51]) {
      sheet.getRange(`A${top}:A${top + 9}`).values = Array.from({ length: 10 }, () => [long]);
      await context.sync();
    }
    sheet.getRange('A1:A60').load('values');
    await context.sync();
  }).catch((error) => error.code);
  expect(filled).toBe('ResponsePayloadSizeLimitExceeded');
  expect(excel.counters.largestResponse).toBeGreaterThan(5_000_000);
});

test('round trips and bytes are counted, letting go of ranges apart', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  await until(() => excel.counters.cleanups > 0);
  expect(excel.counters.batches).toBe(2);
  expect(excel.counters.cleanups).toBe(1);
  excel.resetCounters();
  expect(excel.counters.batches).toBe(0);
});

test('settings of the document are kept', async () => {
  const { Office, excel } = await bootEmbeddedExcel();
  Office.context.document.settings.set('plan', { from: 2024 });
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(excel.workbook.settings.get('plan')).toEqual({ from: 2024 });
});

test('office.js holds no range once a run has ended', async () => {
  const { Excel, connection } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (let row = 1; row <= 20; row += 1) sheet.getRange(`A${row}`).load('values');
    await context.sync();
    expect(connection.heldReferences).toBeGreaterThan(0);
  });
  await until(() => connection.heldReferences === 0);
  expect(connection.heldReferences).toBe(0);
});

test('where extensions are hardened Excel opens no new workbook', async () => {
  const { Excel, excel } = await bootEmbeddedExcel({ temperament: { ...LIKELY, newWorkbooks: 'refused' } });
  const opened: unknown[] = [];
  excel.workbook.openBeside = (file) => opened.push(file);
  const file = Buffer.from(await excel.save()).toString('base64');
  await expect(Excel.createWorkbook(file)).rejects.toMatchObject({ code: 'GeneralException' });
  expect(opened).toEqual([]);
});

test('Excel.createWorkbook opens the file that it is given in another window, and refuses what is no workbook', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  const opened: string[][] = [];
  excel.workbook.openBeside = (file) => opened.push(file.sheets.map((sheet) => sheet.name));
  const file = readFileSync('assets/sample/blank-form.xlsx').toString('base64');
  await Excel.createWorkbook(file);
  expect(opened).toHaveLength(1);
  expect(opened[0]).not.toEqual([]);
  await expect(Excel.createWorkbook(btoa('no workbook'))).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('getFileAsync gives the workbook as it stands, in slices; a file that is not closed is in the way of a third', async () => {
  const { Office, excel } = await bootEmbeddedExcel();
  excel.type('Sheet1', 'A1', '打ったばかり');
  const open = (type: Office.FileType) =>
    new Promise<Office.AsyncResult<Office.File>>((resolve) =>
      Office.context.document.getFileAsync(type, { sliceSize: 1000 }, resolve),
    );
  const { value: file } = await open(Office.FileType.Compressed);
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index += 1)
    bytes.push(
      ...(await new Promise<number[]>((resolve) => file.getSliceAsync(index, ({ value }) => resolve(value.data)))),
    );
  expect(bytes).toHaveLength(file.size);
  const grid = readFileGrids(Uint8Array.from(bytes)).grids[0];
  expect(grid?.values).toEqual([['打ったばかり']]);
  expect((await open(Office.FileType.Compressed)).status).toBe('succeeded');
  expect((await open(Office.FileType.Compressed)).status).toBe('failed');
  await new Promise((resolve) => file.closeAsync(resolve));
  expect((await open(Office.FileType.Compressed)).status).toBe('succeeded');
  expect((await open(Office.FileType.Text)).status).toBe('failed');
});
