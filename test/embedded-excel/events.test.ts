import { enter, LIKELY } from '../../src/embedded-excel';
import { COLLEAGUE } from '../../src/embedded-excel/workbook/change';
import { until } from '../until';
import { bootEmbeddedExcel, bootPane } from './boot';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('an edit in the grid, by the add-in and by a colleague are told apart', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push(event);
    });
    await context.sync();
  });
  excel.type('Sheet1', 'C18', '1,920');
  await until(() => heard.length === 1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await until(() => heard.length === 2);
  excel.type('Sheet1', 'D1', '△480', COLLEAGUE);
  await until(() => heard.length === 3);
  expect(
    heard.map(({ address, source, changeType, triggerSource }) => [address, source, changeType, triggerSource]),
  ).toEqual([
    ['C18', 'Local', 'RangeEdited', 'Unknown'],
    ['A1:B2', 'Local', 'RangeEdited', 'ThisLocalAddin'],
    ['D1', 'Remote', 'RangeEdited', 'Unknown'],
  ]);
  expect(heard[0]?.details).toMatchObject({ valueBefore: '', valueAfter: 1920, valueTypeAfter: 'Double' });
});

test('an Excel that tells of single cells alone keeps pastes and results to itself; what it did is there to be read', async () => {
  const { Excel, excel } = await bootEmbeddedExcel({ temperament: { ...LIKELY, events: 'cellByCell' } });
  excel.type('Sheet1', 'D1', '=A1*2');
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    worksheets.onCalculated.add(async () => void heard.push('calculated'));
    await context.sync();
  });
  enter(excel.workbook.sheetOf('Sheet1'), { top: 0, left: 0, bottom: 1, right: 0 }, () => '7', new Date(0));
  excel.type('Sheet1', 'C1', '一');
  await until(() => heard.length > 0);
  await settled();
  expect(heard).toEqual(['C1']);
  await Excel.run(async (context) => {
    const read = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D1').load('values');
    await context.sync();
    expect(read.values).toEqual([[7, '', '一', 14]]);
  });
});

test('two edits in one batch arrive as two, and their ranges can be asked for', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).load('values');
        await inner.sync();
        heard.push(`${event.address}=${range.values[0]?.[0]}`);
      });
    });
    await context.sync();
  });
  excel.type('Sheet1', 'A1', 'a');
  excel.type('Sheet1', 'A2', 'b');
  await until(() => heard.length === 2);
  expect(heard).toEqual(['A1=a', 'A2=b']);
});

test('an ear that was taken away hears nothing', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  let count = 0;
  const ear = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async () => {
      count += 1;
    });
    await context.sync();
    return added;
  });
  excel.type('Sheet1', 'A1', 'a');
  await until(() => count === 1);
  await Excel.run(ear.context, async (context) => {
    ear.remove();
    await context.sync();
  });
  excel.type('Sheet1', 'A1', 'b');
  await settled();
  expect(count).toBe(1);
});

test('sheets added, deleted, activated and selections are heard', async () => {
  const { Excel, excel } = await bootEmbeddedExcel({ apiVersion: '1.17' });
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void heard.push('added'));
    worksheets.onDeleted.add(async () => void heard.push('deleted'));
    worksheets.onActivated.add(async () => void heard.push('activated'));
    worksheets.onNameChanged.add(async (event) => void heard.push(`${event.nameBefore}→${event.nameAfter}`));
    worksheets.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address}`));
    await context.sync();
    const sheet = worksheets.add('集計');
    sheet.activate();
    sheet.getRange('B2:C3').select();
    sheet.name = '集計表';
    await context.sync();
    const active = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect(active.address).toBe('集計表!B2');
    sheet.delete();
    await context.sync();
  });
  await until(() => heard.length >= 6);
  expect(heard).toEqual(['added', 'activated', 'selected B2:C3', '集計→集計表', 'activated', 'deleted']);
  expect(excel.workbook.activeSheet.name).toBe('Sheet1');
});

test('a formula that comes to something else is told, whoever changed what it reads', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const other = worksheets.add('集計');
    other.getRange('B2').formulas = [['=Sheet1!A1*2']];
    worksheets.onCalculated.add(async (event) => void heard.push(`${event.worksheetId}!${event.address}`));
    await context.sync();
  });
  await settled();
  heard.length = 0;
  excel.type('Sheet1', 'A1', '21');
  excel.type('Sheet1', 'A2', '5');
  await until(() => heard.length >= 1);
  expect(heard).toEqual([`${excel.workbook.sheetOf('集計').id}!B2`]);
});

test('whoever looks at formulas first takes the news of them from nobody', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  const heard: string[] = [];
  // As a window does that draws the sheet while it changes.
  excel.workbook.listen(({ kind }) => {
    if (kind === 'changed') excel.workbook.calculation.refresh();
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sheet1').getRange('A1:B1').formulas = [[1, '=A1*2']];
    worksheets.onCalculated.add(async (event) => void heard.push(event.address));
    await context.sync();
  });
  heard.length = 0;
  excel.type('Sheet1', 'A1', '21');
  await until(() => heard.length >= 1);
  expect(heard).toEqual(['B1']);
});

test('a ribbon button runs what it was associated with, in its own pane', async () => {
  const { excel, connection, Office } = await bootEmbeddedExcel();
  const other = await bootPane(excel);
  const pressed: string[] = [];
  Office.actions.associate('checkAll', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  other.Office.actions.associate('checkAll', () => pressed.push('other'));
  await connection.pressRibbonButton('checkAll', 'CheckAllButton');
  expect(pressed).toEqual(['CheckAllButton']);
  await expect(connection.pressRibbonButton('nothing')).rejects.toThrow('nothing');
});

test('two panes share one workbook', async () => {
  const { excel, Excel } = await bootEmbeddedExcel();
  const other = await bootPane(excel);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['shared']];
    await context.sync();
  });
  await other.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    expect(range.values).toEqual([['shared']]);
  });
});
