import { HARSH, LIKELY } from '../../src/embedded-excel';
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
