import { unzipSync, zipSync } from 'fflate';
import type { SheetPlan } from '../../src/core/report/layout/sheet-plan';
import { newFile, openFile } from '../../src/xlsx';
import { cost, printTable, ratio } from './measure';
import { plansOf, type Subject } from './subject';

/** Reading and writing files, against inflating and deflating the very same bytes. */
export async function benchFiles(subjects: readonly Subject[]): Promise<void> {
  const rows: string[][] = [];
  for (const subject of subjects) rows.push(await rowOf(subject));
  printTable(
    'Files: times the cost of the zip alone',
    ['workbook', 'read ÷ inflating it', 'write our six sheets ÷ deflating them', 'plan them ÷ write them'],
    rows,
  );
}

async function rowOf(subject: Subject): Promise<string[]> {
  const { sheets, file } = subject;
  const inflate = await cost(() => unzipSync(file));
  const read = await cost(async () => (await openFile(file)).readGrids());
  const plans = plansOf(subject);
  const parts = unzipSync(await writeNew(plans));
  const deflate = await cost(() => zipSync(parts));
  const write = await cost(() => writeNew(plans));
  const plan = await cost(() => plansOf(subject));
  return [`${sheets} sheets`, ratio(read, inflate), ratio(write, deflate), ratio(plan, write)];
}

async function writeNew(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const port = newFile();
  await port.writeSheets(plans);
  return port.save();
}
