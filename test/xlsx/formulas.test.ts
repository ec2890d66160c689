import { openFile, readModel } from '../../src/xlsx';
import { writeModel } from '../../src/xlsx/write-model';
import { formulasContract } from '../contract/formulas-contract';

describe('in a file', () => {
  formulasContract(async (workbook) => {
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
