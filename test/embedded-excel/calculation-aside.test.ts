import fc from 'fast-check';
import { type Calculate, EmbeddedExcel } from '../../src/embedded-excel';
import { Calculator } from '../../src/embedded-excel/calculator';
import { bootEmbeddedExcel } from './boot';

/** A calculator in another thread, as far as a workbook can tell: it has the job as plain data, and answers some time later. */
function aside(wait = 5): { calculate: Calculate; jobs: () => number } {
  const calculator = new Calculator();
  let jobs = 0;
  return {
    calculate: async (job) => {
      jobs += 1;
      const given = structuredClone(job);
      await new Promise((rested) => setTimeout(rested, wait));
      return structuredClone(calculator.carryOut(given));
    },
    jobs: () => jobs,
  };
}

/** The library is loaded with the first. */
beforeAll(() => bootEmbeddedExcel());

test('a formula that a request writes is calculated before the same request reads it', async () => {
  const { Excel } = await bootEmbeddedExcel({ calculate: aside().calculate });
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A2').values = [[2], [3]];
    const range = sheet.getRange('A3');
    range.formulas = [['=A1*A2']];
    range.load({ values: true });
    await context.sync();
    sheet.getRange('A1').values = [[10]];
    range.load({ text: true });
    await context.sync();
    return [range.values, range.text];
  });
  expect(read).toEqual([[[6]], [['30']]]);
});

test('what is typed while it calculates is calculated, too, and is not waited for by who types', async () => {
  const { calculate, jobs } = aside(20);
  const { excel } = await bootEmbeddedExcel({ calculate });
  const { workbook } = excel;
  const sheet = workbook.sheetOf('Sheet1');
  excel.type('Sheet1', 'A1', '1');
  excel.type('Sheet1', 'B1', '=A1*2');
  workbook.calculated();
  for (const typed of ['2', '3', '4']) excel.type('Sheet1', 'A1', typed);
  workbook.calculated();
  expect(sheet.cell(0, 1)?.value).toBeNull();
  await workbook.calculation.settled();
  expect(sheet.cell(0, 1)?.value).toBe(8);
  expect(jobs()).toBe(2);
});

test('rows that come in while it calculates leave no result where nothing belongs', async () => {
  const { excel, Excel } = await bootEmbeddedExcel({ calculate: aside(20).calculate });
  const { workbook } = excel;
  excel.type('Sheet1', 'A1', '5');
  excel.type('Sheet1', 'A2', '=A1+1');
  workbook.calculated();
  const inserted = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('1:1').insert('Down');
    await context.sync();
  });
  await inserted;
  await workbook.calculation.settled();
  const sheet = workbook.sheetOf('Sheet1');
  expect([1, 2].map((row) => [sheet.cell(row, 0)?.formula, sheet.cell(row, 0)?.value])).toEqual([
    [undefined, 5],
    ['=A2+1', 6],
  ]);
});

test('who listens hears of results when they come', async () => {
  const { excel } = await bootEmbeddedExcel({ calculate: aside().calculate });
  const heard: string[] = [];
  excel.workbook.listen((change) => heard.push(change.kind));
  excel.type('Sheet1', 'A1', '=1+1');
  excel.workbook.calculated();
  expect(heard).not.toContain('calculated');
  await excel.workbook.calculation.settled();
  expect(heard).toContain('calculated');
});

test('a calculator that breaks is told of, and the next request begins anew', async () => {
  const { calculate } = aside();
  let breaks = true;
  const { excel } = await bootEmbeddedExcel({
    calculate: (job) => (breaks ? Promise.reject(new Error('out of memory')) : calculate(job)),
  });
  const { workbook } = excel;
  excel.type('Sheet1', 'A1', '=1+1');
  await expect(workbook.calculation.settled()).rejects.toThrow('out of memory');
  breaks = false;
  await workbook.calculation.settled();
  expect(workbook.sheetOf('Sheet1').cell(0, 0)?.value).toBe(2);
});

const address = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 4 })).map(([c, r]) => `${c}${r}`);
const entry = fc.oneof(
  fc.integer({ min: -99, max: 99 }).map(String),
  fc.constant(''),
  fc.tuple(address, address).map(([one, other]) => `=${one}+${other}`),
  address.map((one) => `=SUM(Data!A1:C4)*${one}`),
);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('type'), sheet: fc.constantFrom('Sheet1', 'Data'), address, entry }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('insert') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait') }) },
);

test('in the end it is what a calculator in this thread comes to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const values: unknown[] = [];
      for (const options of [{}, { calculate: aside(1).calculate }]) {
        const excel = await EmbeddedExcel.open(options);
        const { workbook } = excel;
        workbook.addSheet('Data');
        for (const one of steps) {
          if ('address' in one) excel.type(one.sheet, one.address, one.entry);
          else if (one.kind === 'insert') workbook.renameSheet(workbook.sheetOf('Data'), 'Other');
          else await new Promise((rested) => setTimeout(rested, 2));
          if (one.kind === 'insert') workbook.renameSheet(workbook.sheetOf('Other'), 'Data');
          workbook.calculated();
        }
        const model = await workbook.settledModel();
        values.push(
          model.sheets.map((sheet) => [...sheet.cells].map(([key, cell]) => [key, cell.formula, cell.value])),
        );
      }
      expect(values[1]).toEqual(values[0]);
    }),
    { numRuns: 25 },
  );
});
