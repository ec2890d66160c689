import { listPlan } from '../../src/contract/plans';
import { contractWorkbook } from '../../src/contract/workbook';
import type { SheetPlan } from '../../src/core/report/layout/sheet-plan';
import { MAKING_NAMESPACE } from '../../src/core/report/remake/making-journal';
import { excelPort } from '../../src/excel';
import type { ModelWorkbook } from '../../src/xlsx/model';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

const LIST = '取組一覧';
const ONE = [{ name: '窓口の予約', link: "'個票01'!A1" }];
const TWO = [...ONE, { name: '書かない窓口', link: "'個票02'!A1" }];
const plan = (rows = ONE): SheetPlan => listPlan(rows, { name: LIST });

async function boot() {
  const booted = await bootEmbeddedExcel({ workbook: contractWorkbook(), apiVersion: '1.9', host: 'win32' });
  asGlobals(booted);
  const port = excelPort();
  const look = (): ModelWorkbook => booted.excel.workbook.toModel();
  /** What stands on the list, as text; null where there is none. */
  const standing = () => {
    const sheet = look().sheets.find(({ name }) => name === LIST);
    return sheet === undefined ? null : JSON.stringify([...sheet.cells].map(([at, { value }]) => [at, value]));
  };
  /** Makes the list; tells whether it can be taken back. */
  const make = async (rows = ONE): Promise<boolean> => {
    let kept = false;
    await port.writeSheets([plan(rows)], {
      wayBack: () => {
        kept = true;
      },
    });
    return kept;
  };
  const traces = () => ({
    sheets: look().sheets.flatMap(({ name }) => (name.startsWith('_Kohyo') ? [name] : [])),
    journals: look().customXml.filter(({ xml }) => xml.includes(MAKING_NAMESPACE)).length,
  });
  return { ...booted, port, look, make, standing, traces };
}

const NO_TRACES = { sheets: [], journals: 0 };

test('a new sheet goes away, and nothing of it is remembered', async () => {
  const { port, look, make, traces } = await boot();
  const before = look().sheets.map(({ name }) => name);
  expect(await make()).toBe(true);
  expect(await port.takeBackSheets()).toBe('back');
  expect(look().sheets.map(({ name }) => name)).toEqual(before);
  expect(await port.readMade()).toEqual([]);
  expect(traces()).toEqual(NO_TRACES);
});

test('a sheet made again stands as it stood, with what people wrote and what is remembered of it', async () => {
  const { port, excel, make, standing, traces } = await boot();
  await make();
  excel.type(LIST, 'F4', '担当に確かめる');
  const [before, made] = [standing(), await port.readMade()];
  expect(await make(TWO)).toBe(true);
  expect(standing()).not.toBe(before);
  expect(await port.takeBackSheets()).toBe('back');
  expect(standing()).toBe(before);
  expect(await port.readMade()).toEqual(made);
  expect(traces()).toEqual(NO_TRACES);
  // Made once more it is a making again, of what stood there.
  expect(await make(TWO)).toBe(true);
  expect(standing()).toContain('書かない窓口');
  expect(standing()).toContain('担当に確かめる');
});

test('where somebody wrote on it since, nothing is taken back; what they wrote taken away again, it is', async () => {
  const { port, excel, make, standing } = await boot();
  await make();
  await make(TWO);
  excel.type(LIST, 'F5', '確認中');
  const now = standing();
  expect(await port.takeBackSheets()).toBe('changed');
  expect(standing()).toBe(now);
  excel.type(LIST, 'F5', '');
  expect(await port.takeBackSheets()).toBe('back');
  expect(standing()).not.toContain('書かない窓口');
});

test('it is taken back once; after another making, what that one found', async () => {
  const { port, make, standing } = await boot();
  await make();
  expect(await port.takeBackSheets()).toBe('back');
  expect(await port.takeBackSheets()).toBe('gone');
  await make();
  const first = standing();
  await port.putBackSheets();
  await make(TWO);
  await port.putBackSheets();
  expect(await port.takeBackSheets()).toBe('gone');
  expect(standing()).toContain('書かない窓口');
  await make();
  expect(await port.takeBackSheets()).toBe('back');
  expect(standing()).toContain('書かない窓口');
  expect(standing()).not.toBe(first);
});

test("what is kept is nobody's sheet, and goes when it is wanted no longer", async () => {
  const { port, make, traces, look } = await boot();
  await make();
  await make(TWO);
  expect(traces().sheets).toHaveLength(1);
  expect((await port.readGrids()).map(({ sheet }) => sheet)).not.toContain(traces().sheets[0]);
  const list = look().sheets.find(({ name }) => name === LIST);
  await port.putBackSheets();
  expect(traces()).toEqual(NO_TRACES);
  expect(look().sheets.find(({ name }) => name === LIST)).toBe(list);
});

test('nothing is kept where nobody asks for it', async () => {
  const { port, traces } = await boot();
  await port.writeSheets([plan()]);
  await port.writeSheets([plan(TWO)]);
  expect(traces()).toEqual(NO_TRACES);
  expect(await port.takeBackSheets()).toBe('gone');
});

test.each(['protected', 'structure-protected'] as const)('%s is told before anything is changed', async (code) => {
  const { port, excel, Excel, make, standing } = await boot();
  await make();
  await make(TWO);
  if (code === 'protected')
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LIST).protection.protect();
      await context.sync();
    });
  else excel.workbook.structureProtected = true;
  const now = standing();
  await expect(port.takeBackSheets()).rejects.toMatchObject({ code });
  expect(standing()).toBe(now);
  // No other press takes it back unasked.
  excel.workbook.structureProtected = false;
  if (code === 'protected')
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LIST).protection.unprotect();
      await context.sync();
    });
  await port.putBackSheets();
  expect(standing()).toBe(now);
});

test('what is kept of a making that came to its end is not put back when another one is cut off', async () => {
  const { port, excel, make, standing, look } = await boot();
  await make();
  await make(TWO);
  const now = standing();
  // Another day: this machine no longer knows that anything is kept.
  const later = excelPort();
  const other = listPlan(ONE, { name: '別の一覧' });
  excel.faults.plan({ request: 6, code: 'GeneralException', after: 1 });
  await expect(later.writeSheets([other])).rejects.toMatchObject({ code: 'not-made' });
  expect(standing()).toBe(now);
  expect(look().sheets.map(({ name }) => name)).not.toContain('別の一覧');
  expect(await port.readMade()).toHaveLength(1);
});
