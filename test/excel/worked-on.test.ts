import { excelPort } from '../../src/excel';
import { workedOnContract } from '../contract/worked-on-contract';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';
import { PASTINGS } from './pastings';

describe.each(PASTINGS)('in Excel, where $name', ({ temperament, notesGoAlong }) => {
  workedOnContract(
    async (workbook) => {
      const booted = await bootEmbeddedExcel({ workbook, apiVersion: '1.14', host: 'win32', temperament });
      asGlobals(booted);
      return { port: excelPort(), look: async () => booted.excel.workbook.toModel() };
    },
    { notesGoAlong },
  );
});
