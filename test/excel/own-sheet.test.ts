import { HARSH } from '../../src/embedded-excel';
import { excelPort } from '../../src/excel';
import { ownSheetContract } from '../contract/own-sheet-contract';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

const EXCELS = [
  { name: 'Excel of ExcelApi 1.9', apiVersion: '1.9', host: 'win32' },
  { name: 'a harsh Excel', apiVersion: '1.14', host: 'win32', temperament: HARSH },
] as const;

describe.each(EXCELS)('in $name', ({ name: _, ...excel }) => {
  ownSheetContract(async (workbook) => {
    const booted = await bootEmbeddedExcel({ workbook, ...excel });
    asGlobals(booted);
    return { port: excelPort(), look: async () => booted.excel.workbook.toModel() };
  });
});
