import { XlsxPort } from '../../src/xlsx/port';
import { ownSheetContract } from '../contract/own-sheet-contract';

describe('in a file', () => {
  ownSheetContract(async (workbook) => ({ port: new XlsxPort(workbook), look: async () => workbook }));
});
