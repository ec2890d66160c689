import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnList } from '../../src/core/report/content/learn-list';
import { HARSH } from '../../src/embedded-excel';
import { excelPort } from '../../src/excel';
import { ja } from '../../src/locales/ja';
import { readModel } from '../../src/xlsx';
import { readTemplate } from '../../src/xlsx/read-template';
import { officeTemplatesContract } from '../contract/office-templates-contract';
import { examination } from '../core/report/hand-made';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

const EXCELS = [
  { name: 'Excel of ExcelApi 1.9', apiVersion: '1.9', host: 'win32' },
  { name: 'a harsh Excel', apiVersion: '1.14', host: 'win32', temperament: HARSH },
] as const;

describe.each(EXCELS)('in $name', ({ name: _, ...excel }) => {
  officeTemplatesContract(async (workbook) => {
    const booted = await bootEmbeddedExcel({ workbook, ...excel });
    asGlobals(booted);
    return { port: excelPort(), look: async () => booted.excel.workbook.toModel() };
  });
});

test.each(['upright.xlsx', 'three-rows.xlsx', 'table.xlsx'])('Excel tells of %s what its file does', async (file) => {
  const workbook = await readModel(readFileSync(join(__dirname, '../workbooks/lists', file)));
  const inFile = learnList(
    workbook.sheets.flatMap((sheet) => readTemplate(workbook, sheet) ?? []),
    { ...examination([]), forms: new Map() },
    ja,
  );
  const name = inFile?.layout.office?.sheet ?? '';
  const booted = await bootEmbeddedExcel({ workbook, apiVersion: '1.14', host: 'win32' });
  asGlobals(booted);
  const template = await excelPort().readTemplate(name);
  const inExcel = template && learnList([template], { ...examination([]), forms: new Map() }, ja);
  expect(inExcel?.layout.columns).toEqual(inFile?.layout.columns);
  const { upright, headings, body, columns, table } = inFile?.layout.office ?? {};
  expect(inExcel?.layout.office).toMatchObject({ upright, headings, body, columns, table });
});
