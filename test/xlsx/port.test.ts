import { portContract } from '../../src/contract/port-contract';
import { openFile } from '../../src/xlsx';
import { readModel } from '../../src/xlsx/read-model';
import { writeModel } from '../../src/xlsx/write-model';

portContract({ describe, test, expect }, 'a file', async (workbook) => {
  const port = await openFile(await writeModel(workbook));
  return { port, look: async () => readModel(await port.save()) };
});
