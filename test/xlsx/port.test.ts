import { openFile } from '../../src/xlsx';
import { readModel } from '../../src/xlsx/read-model';
import { writeModel } from '../../src/xlsx/write-model';
import { portContract } from '../contract/port-contract';

portContract('a file', async (workbook) => {
  const port = await openFile(await writeModel(workbook));
  return { port, look: async () => readModel(await port.save()) };
});
