import type { FaultCode } from '../../src/embedded-excel/host/faults';
import { type Booted, bootEmbeddedExcel } from './boot';

/** Writes A1, then A2, then A3 of the first sheet in one request. */
async function write({ Excel }: Booted): Promise<string> {
  const outcome = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [['済']];
    await context.sync();
    return 'done';
  });
  return outcome.catch((error) => error.code);
}

const written = ({ excel }: Booted) => [0, 1, 2].map((row) => excel.workbook.sheetOf('Sheet1').valueAt(row, 0));

const CODES = [
  'AccessDenied',
  'ItemNotFound',
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'InvalidOrTimedOutSession',
] as const satisfies readonly FaultCode[];

test.each(CODES)('%s: the request is refused before anything was done; the next one is answered', async (code) => {
  const booted = await bootEmbeddedExcel();
  booted.excel.faults.plan({ request: 1, code });
  expect(await write(booted)).toBe(code);
  expect(written(booted)).toEqual([null, null, null]);
  expect(await write(booted)).toBe('done');
  expect(written(booted)).toEqual(['済', '済', '済']);
});

test.each(CODES)('%s in the middle of a batch: what was done before stays done', async (code) => {
  const booted = await bootEmbeddedExcel();
  await write(booted);
  const plain = booted.excel.faults.requests[0]?.actions ?? 0;
  booted.excel.workbook.sheetOf('Sheet1').put(0, 0, { value: null });
  booted.excel.workbook.sheetOf('Sheet1').put(1, 0, { value: null });
  booted.excel.workbook.sheetOf('Sheet1').put(2, 0, { value: null });
  const states: number[] = [];
  for (let after = 0; after < plain; after += 1) {
    booted.excel.faults.plan({ request: 1, code, after });
    expect(await write(booted)).toBe(code);
    states.push(written(booted).filter((value) => value !== null).length);
  }
  expect(states[0]).toBe(0);
  expect(states.at(-1)).toBeGreaterThanOrEqual(2);
  expect(states).toEqual([...states].sort((one, other) => one - other));
});

test('the answer alone may be lost', async () => {
  const booted = await bootEmbeddedExcel();
  booted.excel.faults.plan({ request: 1, code: 'InvalidOrTimedOutSession', after: 'all' });
  expect(await write(booted)).toBe('InvalidOrTimedOutSession');
  expect(written(booted)).toEqual(['済', '済', '済']);
});

test('a request may never be answered; later ones are', async () => {
  const booted = await bootEmbeddedExcel();
  booted.excel.faults.plan({ request: 1, code: 'NoAnswer' });
  const first = write(booted);
  expect(await write(booted)).toBe('done');
  const late = new Promise((resolve) => setTimeout(() => resolve('still waiting'), 50));
  expect(await Promise.race([first, late])).toBe('still waiting');
});

test('requests are seen and counted from the plan on, letting go of ranges apart', async () => {
  const booted = await bootEmbeddedExcel();
  const { faults } = booted.excel;
  faults.plan({ request: 2, code: 'GeneralException' });
  await write(booted);
  await write(booted);
  expect(faults.requests.map(({ request, fault }) => [request, fault?.code ?? null])).toEqual([
    [1, null],
    [2, 'GeneralException'],
  ]);
  faults.plan();
  expect(faults.requests).toEqual([]);
});
