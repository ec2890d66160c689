import { readFileSync } from 'node:fs';
import { makeRollup } from '../../src/app/make-sheets';
import { HARSH, LENIENT, LIKELY } from '../../src/embedded-excel';
import { excelPort } from '../../src/excel';
import { readMade } from '../../src/excel/made-part';
import { BUILT_IN_FORMS } from '../../src/forms';
import { ja } from '../../src/locales/ja';
import { examineHere } from '../app/examine-here';
import { asGlobals, type Booted, bootEmbeddedExcel } from '../embedded-excel/boot';

const sample = readFileSync('assets/sample/sample.xlsx');

/** Every cell whose formula comes to an error, of one sheet. */
function errorsOn({ excel }: Booted, name: string): string[] {
  const sheet = excel.workbook.sheetOf(name);
  excel.workbook.calculated();
  return [...sheet.model.cells.values()].flatMap(({ formula, error }) => (error && formula ? [formula] : []));
}

const formulasOn = ({ excel }: Booted, name: string) =>
  [...excel.workbook.sheetOf(name).model.cells.values()].filter(({ formula }) => formula !== undefined).length;

test.each([
  ['likely', '1.14', LIKELY, 3],
  ['lenient', '1.14', LENIENT, 2],
  ['harsh, of ExcelApi 1.9', '1.9', HARSH, 2],
] as const)(
  '集計 made again in an Excel that is %s: no formula is lost, ours or the user’s',
  async (_name, apiVersion, temperament, presses) => {
    const booted = await bootEmbeddedExcel({ workbook: sample, apiVersion, temperament });
    asGlobals(booted);
    const place = {
      port: excelPort(),
      words: ja,
      examine: examineHere(BUILT_IN_FORMS),
      now: () => '2024-06-01T00:00:00Z',
      user: () => '',
    };
    await makeRollup(place);
    const count = formulasOn(booted, '集計');
    expect(count).toBeGreaterThan(100);
    expect(errorsOn(booted, '集計')).toEqual([]);
    const { workbook } = booted.excel;
    booted.excel.type('組織一覧及び提案状況', 'Z1', '=COUNTA(年度別データ!A:A)+SUM(集計!B2:F9)');
    const before = workbook.sheetOf('組織一覧及び提案状況').valueAt(0, 25);
    for (let press = 2; press <= presses; press += 1) {
      const made = await makeRollup(place);
      expect(made?.updated).toBe(true);
      expect([formulasOn(booted, '集計'), errorsOn(booted, '集計')]).toEqual([count, []]);
      expect(workbook.sheetOf('組織一覧及び提案状況').cell(0, 25)?.formula).toBe(
        '=COUNTA(年度別データ!A:A)+SUM(集計!B2:F9)',
      );
      expect(workbook.sheetOf('組織一覧及び提案状況').valueAt(0, 25)).toBe(before);
      expect(workbook.tables).toHaveLength(1);
    }
  },
);

test('both sheets of 集計 are remembered: sheet, table and headings under other names are followed, formulas with them', async () => {
  const booted = await bootEmbeddedExcel({ workbook: sample });
  asGlobals(booted);
  const place = {
    port: excelPort(),
    words: ja,
    examine: examineHere(BUILT_IN_FORMS),
    now: () => '2024-06-01T00:00:00Z',
    user: () => '',
  };
  await makeRollup(place);
  expect((await readMade()).map(({ name }) => name).sort()).toEqual(['年度別データ', '集計'].sort());
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('年度別データ');
    sheet.name = '七月分';
    const table = context.workbook.tables.getItem('KohyoYears');
    table.name = '年度の表';
    const headings = table.getRange().getRow(0).load('values');
    await context.sync();
    const at = headings.values[0]?.indexOf('年度') ?? -1;
    headings.getCell(0, at).values = [['会計年度']];
    await context.sync();
  });
  // Excel turns formulas as the names change.
  expect(booted.excel.workbook.sheetOf('集計').cell(6, 2)?.formula).toContain('年度の表[会計年度]');
  expect(errorsOn(booted, '集計')).toEqual([]);
  for (const _time of ['once', 'twice']) {
    expect((await makeRollup(place))?.names).toEqual(['集計', '七月分']);
    const formula = booted.excel.workbook.sheetOf('集計').cell(6, 2)?.formula;
    expect(formula).toContain('KohyoYears[会計年度]');
    expect(formula).not.toContain('[年度]');
    expect(errorsOn(booted, '集計')).toEqual([]);
  }
});
