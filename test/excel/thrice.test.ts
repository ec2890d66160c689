import { excelPort } from '../../src/excel';
import { thriceContract } from '../contract/thrice-contract';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';
import { LIKE_MINDED } from './pastings';

describe.each(LIKE_MINDED)('in Excel, where $name', ({ temperament }) => {
  thriceContract(async (workbook) => {
    const booted = await bootEmbeddedExcel({ workbook, apiVersion: '1.14', host: 'win32', temperament });
    asGlobals(booted);
    return { port: excelPort(), look: async () => booted.excel.workbook.toModel() };
  });
});
