import { openFile, readModel } from '../../src/xlsx';
import { writeModel } from '../../src/xlsx/write-model';
import { rowHeightContract } from '../contract/row-height-contract';

describe('in a file', () => {
  rowHeightContract(async (workbook) => {
    let file = await writeModel(workbook);
    const port = await openFile(file);
    return {
      port,
      look: async () => {
        file = await port.save();
        return readModel(file);
      },
    };
  });
});
