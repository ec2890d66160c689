import { openFile, readModel } from '../../src/xlsx';
import { writeModel } from '../../src/xlsx/write-model';
import { thriceContract } from '../contract/thrice-contract';

describe('in a file', () => {
  thriceContract(async (workbook) => {
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
