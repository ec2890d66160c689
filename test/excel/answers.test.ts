import { contractWorkbook } from '../../src/contract/workbook';
import { emptyState } from '../../src/core/state/state';
import { excelPort } from '../../src/excel';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';
import { until } from '../until';

async function boot() {
  const booted = await bootEmbeddedExcel({ workbook: contractWorkbook(), apiVersion: '1.9' });
  asGlobals(booted);
  return { ...booted, port: excelPort({ patience: 200 }) };
}

afterAll(() => void excelPort());

const edit = (row: number, before: string | number, value: string | number, together?: number) => ({
  cell: { sheet: '個票01', row, column: 2 },
  before,
  value,
  numberFormat: null,
  ...(together === undefined ? {} : { together }),
});

test('an Excel that never answers is given up on, and the next call works', async () => {
  const { port, excel } = await boot();
  excel.faults.plan({ request: 1, code: 'NoAnswer' });
  await expect(port.readGrids()).rejects.toMatchObject({ code: 'no-answer' });
  expect((await port.readGrids()).length).toBeGreaterThan(1);
});

async function twoCells() {
  const booted = await boot();
  booted.excel.type('個票01', 'C20:C21', '旧');
  const values = () => [19, 20].map((row) => booted.excel.workbook.sheetOf('個票01').valueAt(row, 2));
  const edits = [edit(19, '旧', '新', 1), edit(20, '旧', '新', 1)];
  booted.excel.faults.plan();
  await booted.port.applyEdits(edits);
  const requests = booted.excel.faults.requests;
  booted.excel.type('個票01', 'C20:C21', '旧');
  return { ...booted, edits, values, writing: requests.length, actions: requests.at(-1)?.actions ?? 0 };
}

test('an Excel that stopped once is gone on with, wherever it stopped: no cell is left half', async () => {
  const { port, excel, edits, values, writing, actions } = await twoCells();
  expect(actions).toBeGreaterThan(3);
  for (let after = 0; after < actions; after += 1) {
    excel.faults.plan({ request: writing, code: 'GeneralException', after });
    const outcomes = await port.applyEdits(edits);
    expect([after, values(), outcomes.map(({ done }) => done)]).toEqual([after, ['新', '新'], [true, true]]);
    excel.type('個票01', 'C20:C21', '旧');
  }
});

test('cells that go together are taken back together when Excel will not take one of them; all others are changed', async () => {
  const { port, excel } = await twoCells();
  excel.type('個票01', 'C20:C25', '旧');
  const tooLong = 'あ'.repeat(32_768);
  const outcomes = await port.applyEdits([
    edit(19, '旧', '新', 1),
    edit(20, '旧', '新', 2),
    edit(21, '旧', tooLong, 2),
    edit(22, '旧', '新', 3),
    edit(23, '旧', '新', 4),
    edit(24, '旧', '新', 5),
  ]);
  const sheet = excel.workbook.sheetOf('個票01');
  expect([19, 20, 21, 22, 23, 24].map((row) => sheet.valueAt(row, 2))).toEqual(['新', '旧', '旧', '新', '新', '新']);
  expect(outcomes.map(({ done, reason }) => (done ? 'done' : reason))).toEqual([
    'done',
    'refused',
    'refused',
    'done',
    'done',
    'done',
  ]);
});

test('an Excel that takes none of many edits is not asked for each of them', async () => {
  const { port, excel } = await twoCells();
  const tooLong = 'あ'.repeat(32_768);
  const rows = Array.from({ length: 60 }, (_, row) => row + 40);
  excel.faults.plan();
  const outcomes = await port.applyEdits(rows.map((row) => edit(row, '', tooLong, row)));
  expect(outcomes.every(({ reason }) => reason === 'refused')).toBe(true);
  expect(excel.faults.requests.length).toBeLessThan(60);
});

test('when only the answer is lost, the cells are found as they were to be, with the way back', async () => {
  const { port, excel, edits, values, writing } = await twoCells();
  excel.faults.plan({ request: writing, code: 'NoAnswer', after: 'all' });
  const outcomes = await port.applyEdits(edits);
  expect(outcomes).toMatchObject([{ done: true }, { done: true }]);
  await port.applyEdits(outcomes.flatMap(({ undo }) => undo ?? []));
  expect(values()).toEqual(['旧', '旧']);
});

test('when nothing can be asked any more, that is said, and the way back is kept', async () => {
  const { port, excel, edits, values, writing, actions } = await twoCells();
  excel.faults.plan(
    { request: writing, code: 'InvalidOrTimedOutSession', after: actions - 1 },
    { request: writing + 1, code: 'InvalidOrTimedOutSession' },
    { request: writing + 2, code: 'InvalidOrTimedOutSession' },
  );
  const outcomes = await port.applyEdits(edits);
  expect(outcomes).toMatchObject([{ done: false, reason: 'unknown' }, { reason: 'unknown' }]);
  const undone = await port.applyEdits(outcomes.flatMap(({ undo }) => undo ?? []).reverse());
  expect(undone.map(({ reason }) => reason)).not.toContain('unknown');
  expect(values()).toEqual(['旧', '旧']);
});

test('a value that a colleague typed stays, also where Excel stopped in the middle', async () => {
  const { port, excel, edits, values, writing } = await twoCells();
  excel.type('個票01', 'C20', '同僚');
  excel.faults.plan({ request: writing, code: 'GeneralException', after: 1 });
  await port.applyEdits(edits);
  expect(values()[0]).toBe('同僚');
});

const answer = (number: string) => ({
  sheet: `個票${number}`,
  number,
  name: '窓口の予約',
  measure: 'hours' as const,
  means: 'reduction' as const,
  fingerprint: number,
  by: '山田',
  at: '2026-07-01T09:00:00Z',
});

test('decisions that two panes write at the same moment both stay', async () => {
  const { port } = await boot();
  await port.updateState(() => ({ ...emptyState(), currentYear: 2025 }));
  const decide = (number: string) =>
    port.updateState((state) => ({ ...state, decisions: [...state.decisions, answer(number)] }));
  await Promise.all(['01', '02', '03'].map(decide));
  const { decisions, currentYear } = await port.readState();
  expect(decisions.map(({ number }) => number).sort()).toEqual(['01', '02', '03']);
  expect(currentYear).toBe(2025);
});

test('a decision taken back while another is made is not brought back by it', async () => {
  const { port, excel } = await boot();
  await port.updateState(() => ({ ...emptyState(), decisions: [answer('01')] }));
  await Promise.all([
    port.updateState((state) => ({ ...state, decisions: state.decisions.filter(({ number }) => number !== '01') })),
    port.updateState((state) => ({ ...state, decisions: [...state.decisions, answer('02')] })),
  ]);
  expect((await port.readState()).decisions.map(({ number }) => number)).toEqual(['02']);
  expect(excel.workbook.toModel().customXml.filter(({ xml }) => xml.includes('urn:kohyo:state'))).toHaveLength(1);
});

const statesIn = (excel: Awaited<ReturnType<typeof boot>>['excel']) =>
  excel.workbook.toModel().customXml.filter(({ xml }) => xml.includes('urn:kohyo:state'));

test('a decision taken back in one go stands or falls whole, wherever Excel stops', async () => {
  const { port, excel } = await boot();
  const takeBack = () =>
    port.updateState((state) => ({ ...state, decisions: state.decisions.filter(({ number }) => number !== '01') }));
  await port.updateState(() => ({ ...emptyState(), decisions: [answer('01')] }));
  excel.faults.plan();
  await takeBack();
  const [writing, actions] = [excel.faults.requests.length, excel.faults.requests.at(-1)?.actions ?? 0];
  expect(actions).toBeGreaterThan(3);
  for (const after of [...Array.from({ length: actions }, (_, at) => at), 'all' as const]) {
    await port.updateState(() => ({ ...emptyState(), decisions: [answer('01')] }));
    excel.faults.plan({ request: writing, code: 'InvalidOrTimedOutSession', after });
    const said = await takeBack().then(
      () => 'done',
      () => 'refused',
    );
    expect(statesIn(excel)).toHaveLength(1);
    const { decisions } = await port.readState();
    expect([after, decisions.length]).toEqual([after, said === 'done' ? 0 : 1]);
  }
});

test('of two parts that were to become one, none is lost when Excel stops between them', async () => {
  const { port, excel, Excel } = await boot();
  await port.updateState(() => ({ ...emptyState(), decisions: [answer('01')] }));
  const [first] = statesIn(excel);
  for (let after = 0; after < 8; after += 1) {
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add((first?.xml ?? '').replaceAll('"01"', '"02"').replaceAll('個票01', '個票02'));
      await context.sync();
    });
    expect((await port.readState()).decisions.map(({ number }) => number).sort()).toContain('02');
    excel.faults.plan({ request: 3, code: 'InvalidOrTimedOutSession', after });
    await port.updateState((state) => ({ ...state, currentYear: 2025 })).catch(() => undefined);
    excel.faults.plan();
    expect((await port.readState()).decisions.map(({ number }) => number).sort()).toEqual(['01', '02']);
  }
});

test('a value that changes because another is typed is told, and a new name of a sheet', async () => {
  const booted = await bootEmbeddedExcel({ workbook: contractWorkbook(), apiVersion: '1.17' });
  asGlobals(booted);
  const port = excelPort();
  booted.excel.type('個票02', 'H1', '=個票01!H1*2');
  const heard: (string | null)[][] = [];
  const stop = await port.onChange(({ sheet, address }) => heard.push([sheet, address]));
  booted.excel.type('個票01', 'H1', '21');
  await until(() => heard.some(([sheet]) => sheet === '個票02'));
  await booted.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('個票02').name = '個票二';
    await context.sync();
  });
  await until(() => heard.some(([sheet, address]) => sheet === '個票二' && address === null));
  await stop();
});
