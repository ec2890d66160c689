import { COLLEAGUE, HARSH, LIKELY } from '../../src/embedded-excel';
import { type Booted, bootEmbeddedExcel } from './boot';

async function call({ Excel }: Booted, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}
const write = (sheet: Excel.Worksheet) => void Object.assign(sheet.getRange('A1:A2'), { values: [[1], [2]] });
const read = (sheet: Excel.Worksheet) => void sheet.getRange('A1').load('values');
const by = ({ excel }: Booted) => excel.undo.steps.map((step) => step.by);

async function afterTyping(options: Parameters<typeof bootEmbeddedExcel>[0]): Promise<Booted> {
  const booted = await bootEmbeddedExcel(options);
  booted.excel.type('Sheet1', 'C1', '1');
  booted.excel.type('Sheet1', 'C2', '2');
  return booted;
}

test('without the undo API a write clears what a person could take back; a read does so in some builds', async () => {
  const likely = await afterTyping({ temperament: LIKELY });
  expect(likely.Office.context.requirements.isSetSupported('ExcelUndoApiAll', '1.0')).toBe(false);
  await call(likely, read);
  expect(by(likely)).toEqual(['person', 'person']);
  await call(likely, write);
  expect(by(likely)).toEqual([]);
  const harsh = await afterTyping({ temperament: HARSH });
  await call(harsh, read);
  expect(by(harsh)).toEqual([]);
});

test('with it each request that writes is one step; renaming a sheet ends the history', async () => {
  const booted = await afterTyping({ undoApi: true });
  expect(booted.Office.context.requirements.isSetSupported('ExcelUndoApiAll', '1.0')).toBe(true);
  await call(booted, read);
  await call(booted, write);
  expect(by(booted)).toEqual(['person', 'person', 'addin']);
  await call(booted, (sheet) => void Object.assign(sheet, { name: '集計' }));
  expect(by(booted)).toEqual([]);
});

test('Ctrl+Z brings back what stood there: of an add-in where the build can, else what people did after its last write', async () => {
  const column = ({ excel }: Booted) =>
    [0, 1].map((row) => [
      excel.workbook.sheetOf('Sheet1').valueAt(row, 2),
      excel.workbook.sheetOf('Sheet1').valueAt(row, 0),
    ]);
  const old = await afterTyping({ temperament: LIKELY });
  await call(old, write);
  old.excel.type('Sheet1', 'C1', '三');
  expect(old.excel.undo.takeBack()?.by).toBe('person');
  expect(column(old)).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(old.excel.undo.takeBack()).toBeNull();
  const fresh = await afterTyping({ undoApi: true });
  await call(fresh, write);
  expect(fresh.excel.undo.takeBack()?.by).toBe('addin');
  expect(column(fresh)).toEqual([
    [1, null],
    [2, null],
  ]);
  fresh.excel.undo.takeBack();
  fresh.excel.undo.takeBack();
  expect(column(fresh)).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(fresh.excel.undo.takeBack()).toBeNull();
});

test('Ctrl+Z brings formats and formulas back, is no step itself, and leaves what a colleague wrote', async () => {
  const booted = await bootEmbeddedExcel({ undoApi: true });
  const { excel } = booted;
  excel.type('Sheet1', 'A1', '=1+1');
  await call(booted, (sheet) => {
    sheet.getRange('A1').format.fill.color = '#FFFF00';
    sheet.getRange('A1').values = [['上書き']];
  });
  excel.type('Sheet1', 'A2', '同僚', COLLEAGUE);
  expect(by(booted)).toEqual(['person', 'addin']);
  excel.undo.takeBack();
  const sheet = excel.workbook.sheetOf('Sheet1');
  expect([sheet.cell(0, 0)?.formula, sheet.valueAt(0, 0), sheet.formatAt(0, 0).fill]).toEqual(['=1+1', 2, undefined]);
  expect(by(booted)).toEqual(['person']);
  excel.undo.takeBack();
  expect([sheet.valueAt(0, 0), sheet.valueAt(1, 0)]).toEqual([null, '同僚']);
});

test('Ctrl+Y does again what was taken back, in its order, until somebody works on', async () => {
  const { excel } = await afterTyping({});
  const sheet = excel.workbook.sheetOf('Sheet1');
  const column = () => [sheet.valueAt(0, 2), sheet.valueAt(1, 2)];
  expect(excel.undo.doAgain()).toBeNull();
  excel.undo.takeBack();
  excel.undo.takeBack();
  excel.undo.doAgain();
  expect(column()).toEqual([1, null]);
  excel.undo.doAgain();
  expect(column()).toEqual([1, 2]);
  expect(excel.undo.doAgain()).toBeNull();
  excel.undo.takeBack();
  expect(column()).toEqual([1, null]);
  excel.type('Sheet1', 'C2', '二');
  expect(excel.undo.doAgain()).toBeNull();
  excel.undo.takeBack();
  expect(column()).toEqual([1, null]);
});

test('where an add-in wrote without the undo API, nothing is done again either', async () => {
  const booted = await afterTyping({});
  booted.excel.undo.takeBack();
  await call(booted, write);
  expect([booted.excel.undo.takeBack(), booted.excel.undo.doAgain()]).toEqual([null, null]);
});

test('a copy of a sheet, or one of another file, ends the history too', async () => {
  const booted = await afterTyping({ undoApi: true });
  await call(booted, (sheet) => void sheet.copy('End'));
  expect(booted.excel.undo.takeBack()).toBeNull();
  const other = await afterTyping({ undoApi: true });
  const file = Buffer.from(await booted.excel.save()).toString('base64');
  await call(other, (sheet) => void sheet.context.workbook.insertWorksheetsFromBase64(file));
  expect(other.excel.undo.takeBack()).toBeNull();
});
