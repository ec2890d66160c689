import { marksOf } from '../../src/app/check-workbook';
import { WorkbookError } from '../../src/core/workbook-error';
import { excelPort } from '../../src/excel';
import { asGlobals, type Booted, bootEmbeddedExcel } from '../../test/embedded-excel/boot';
import { kilobytes, printTable, ratio } from './measure';
import { plansOf, type Subject } from './subject';

const HOSTS = ['win32', 'web'] as const;
type Host = (typeof HOSTS)[number];

/** What the Excel adapter sends and gets, counted by the embedded Excel; on the web no message may pass 5 MB. */
export async function benchExcel(subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) {
    for (const host of HOSTS) await benchHost(subject, host);
  }
}

interface Step {
  readonly name: string;
  readonly work: () => Promise<unknown>;
  /** The bytes that cannot be saved: the cells, marks or plans alone as JSON. */
  readonly payload: number;
}

async function benchHost(subject: Subject, host: Host): Promise<void> {
  const booted = await bootEmbeddedExcel({ workbook: subject.file, apiVersion: '1.14', host });
  asGlobals(booted);
  // The steps leave the event loop no pause: what office.js still waits for comes first, or it would give it up.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const rows: string[][] = [];
  for (const step of stepsOf(subject)) rows.push(await rowOf(step, booted));
  const { sheets } = subject;
  printTable(
    `Excel adapter: ${sheets} sheets, ${host === 'web' ? 'Excel on the web (5 MB a message)' : 'Excel on a PC'}`,
    ['step', 'round trips', 'sent kB', 'got kB', 'largest message kB', 'bytes ÷ bare content'],
    rows,
  );
}

function stepsOf(subject: Subject): readonly Step[] {
  const port = excelPort();
  const marks = marksOf(subject.examination.findings);
  const plans = plansOf(subject);
  const one = subject.grids.at(-1);
  if (!one) throw new Error('a workbook has sheets');
  const contents = sizeOf(subject.grids.map(({ values, texts }) => ({ values, texts })));
  const oneByOne = async () => {
    for (const { sheet } of subject.grids) await port.readGrids({ sheets: [sheet] });
  };
  return [
    { name: 'read all sheets', work: () => port.readGrids(), payload: contents },
    { name: 'the same, a sheet at a time (peer)', work: oneByOne, payload: contents },
    {
      name: 'read one changed sheet again',
      work: () => port.readGrids({ sheets: [one.sheet] }),
      payload: sizeOf({ values: one.values, texts: one.texts }),
    },
    { name: `put ${marks.length} highlights`, work: () => port.highlight(marks), payload: sizeOf(marks) },
    { name: `replace ${marks.length} highlights`, work: () => port.highlight(marks), payload: sizeOf(marks) },
    { name: `clear ${marks.length} highlights`, work: () => port.clearHighlights(), payload: sizeOf(marks) },
    { name: 'write six sheets', work: () => port.writeSheets(plans), payload: sizeOf(plans.map(({ cells }) => cells)) },
  ];
}

async function rowOf({ name, work, payload }: Step, { excel }: Booted): Promise<string[]> {
  excel.resetCounters();
  try {
    await work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return [name, `refused: ${error.code} ${JSON.stringify(error.details)}`, '', '', '', ''];
  }
  const { batches, requestBytes, responseBytes, largestRequest, largestResponse } = excel.counters;
  return [
    name,
    String(batches),
    kilobytes(requestBytes),
    kilobytes(responseBytes),
    kilobytes(Math.max(largestRequest, largestResponse)),
    ratio(requestBytes + responseBytes, payload),
  ];
}

function sizeOf(content: unknown): number {
  return Buffer.byteLength(JSON.stringify(content));
}
