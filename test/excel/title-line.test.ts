import { excelPort } from '../../src/excel';
import { titleLineContract } from '../contract/title-line-contract';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

describe('in Excel', () => {
  titleLineContract(async (workbook) => {
    const booted = await bootEmbeddedExcel({ workbook, apiVersion: '1.14', host: 'win32' });
    asGlobals(booted);
    return { port: excelPort(), look: async () => booted.excel.workbook.toModel() };
  });
});
