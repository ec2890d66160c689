import { openFile, readModel } from '../../src/xlsx';
import { writeModel } from '../../src/xlsx/write-model';
import { titleLineContract } from '../contract/title-line-contract';

describe('in a file', () => {
  titleLineContract(async (workbook) => {
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
