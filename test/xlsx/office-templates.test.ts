import { XlsxPort } from '../../src/xlsx/port';
import { officeTemplatesContract } from '../contract/office-templates-contract';

describe('in a file', () => {
  officeTemplatesContract(async (workbook) => ({ port: new XlsxPort(workbook), look: async () => workbook }));
});
