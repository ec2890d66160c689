import { portContract } from '../../src/contract/port-contract';
import { HARSH, LENIENT } from '../../src/embedded-excel';
import { excelPort } from '../../src/excel';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

/** Number columns too narrow for their numbers are the rule on a squeezed form: every Excel here shows #### in them. */
const narrowColumns = '####';

/**
 * The least Excel that the manifest asks for, an Excel of these days, and Excel on the web with its limit of 5 MB; and what
 * nobody knows of Excel, either way.
 */
const EXCELS = [
  { name: 'Excel of ExcelApi 1.9', apiVersion: '1.9', host: 'win32' },
  { name: 'Excel of ExcelApi 1.17', apiVersion: '1.17', host: 'win32' },
  { name: 'Excel on the web', apiVersion: '1.14', host: 'web' },
  { name: 'a lenient Excel', apiVersion: '1.14', host: 'win32', temperament: LENIENT },
  { name: 'a harsh Excel', apiVersion: '1.14', host: 'win32', temperament: HARSH },
  { name: 'a harsh Excel of ExcelApi 1.9', apiVersion: '1.9', host: 'win32', temperament: HARSH },
] as const;

for (const { name, ...excel } of EXCELS) {
  portContract({ describe, test, expect }, name, async (workbook) => {
    const booted = await bootEmbeddedExcel({ workbook, narrowColumns, ...excel });
    asGlobals(booted);
    const prints = booted.excel.workbook.temperament.printer !== 'none';
    return { port: excelPort(), look: async () => booted.excel.workbook.toModel(), prints };
  });
}
