import { planHere, wordsForSheets } from '../../src/app/make-sheets';
import { examineRead, readWorkbook } from '../../src/app/read-workbook';
import { BUILT_IN_FORMS } from '../../src/forms';
import { wordsFor } from '../../src/locales';
import { openFile } from '../../src/xlsx';

const SHEETS = ['summary', 'rollup', 'yearly', 'data', 'findings'] as const;

/** Examines a workbook and makes sheets in it. Gives the file that came of it. */
async function make(bytes: Uint8Array): Promise<Uint8Array> {
  const port = await openFile(bytes);
  const read = await readWorkbook(port);
  const examination = examineRead(read, BUILT_IN_FORMS);
  const words = wordsForSheets(wordsFor('ja'), read.grids);
  await port.writeSheets(SHEETS.map((id) => planHere(id, examination, {}, words)));
  return port.save();
}

/** Makes sheets, and makes them again. */
export async function makeAndMakeAgain(bytes: Uint8Array): Promise<void> {
  await make(await make(bytes));
}
