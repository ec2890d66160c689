import { excelPort } from '../../src/excel';
import { rowHeightContract } from '../contract/row-height-contract';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

describe('in Excel', () => {
  rowHeightContract(async (workbook) => {
    const booted = await bootEmbeddedExcel({ workbook, apiVersion: '1.14', host: 'win32' });
    asGlobals(booted);
    return { port: excelPort(), look: async () => booted.excel.workbook.toModel() };
  });
});
