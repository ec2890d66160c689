import { XlsxPort } from '../../src/xlsx/port';
import { workedOnContract } from '../contract/worked-on-contract';

describe('in a file', () => {
  workedOnContract(async (workbook) => ({ port: new XlsxPort(workbook), look: async () => workbook }));
});
