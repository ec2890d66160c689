import { fill } from '../../src/locales/fill';
import {
  checkEverything,
  checkOpenSheet,
  open,
  selectFinding,
  setHighlights,
} from '../../src/taskpane/session/checking';
import { keyedFindings } from '../../src/taskpane/session/finding-keys';
import { deskOnSample } from './desk-on-sample';

test('the first look reads, shows no finding, and changes nothing in the workbook', async () => {
  const { desk, port } = await deskOnSample();
  await open(desk);
  const { examination, checked, highlights } = desk.store.get();
  expect(examination?.kohyo.length).toBeGreaterThan(20);
  expect(checked).toBe(false);
  expect(highlights).toBe(false);
  expect(port.calls).toEqual(['readGrids *']);
});

test('すべて点検 highlights every cell with an error or a warning, and shows the findings', async () => {
  const { desk, port } = await deskOnSample();
  await open(desk);
  await checkEverything(desk);
  const { examination, checked, highlights, screen, notice, busy } = desk.store.get();
  const cells = new Set(
    examination?.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ cell }) => `${cell.sheet} ${cell.row} ${cell.column}`),
  );
  expect(cells.size).toBeGreaterThan(10);
  expect(new Set(port.marks.map(({ cell }) => `${cell.sheet} ${cell.row} ${cell.column}`))).toEqual(cells);
  expect(port.marks).toHaveLength(cells.size);
  expect({ checked, highlights, screen, busy }).toEqual({
    checked: true,
    highlights: true,
    screen: 'findings',
    busy: null,
  });
  const count = (severity: string) => examination?.findings.filter((one) => one.severity === severity).length ?? 0;
  expect(notice?.text).toBe(
    fill(desk.place.words.pane.checkedFound, {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    }),
  );
});

test('a cell with an error and a warning is marked as an error', async () => {
  const { desk, port } = await deskOnSample();
  await checkEverything(desk);
  const errors = desk.store.get().examination?.findings.filter(({ severity }) => severity === 'error') ?? [];
  expect(errors.length).toBeGreaterThan(0);
  for (const { cell } of errors) {
    const mark = port.marks.find(
      (one) => one.cell.sheet === cell.sheet && one.cell.row === cell.row && one.cell.column === cell.column,
    );
    expect(mark?.severity).toBe('error');
  }
});

test('このシートを点検 marks and lists the open sheet alone', async () => {
  const { desk, port } = await deskOnSample();
  await open(desk);
  const sheet = desk.store.get().examination?.findings.find(({ severity }) => severity === 'error')?.cell.sheet ?? '';
  port.select({ sheet, row: 0, column: 0 });
  await checkOpenSheet(desk);
  expect(port.marks.length).toBeGreaterThan(0);
  expect(port.marks.every(({ cell }) => cell.sheet === sheet)).toBe(true);
  expect(desk.store.get().filter.sheet).toBe(sheet);
});

test('このシートを点検 keeps the highlights of the other sheets', async () => {
  const { desk, port } = await deskOnSample();
  await checkEverything(desk);
  const before = port.marks.length;
  port.select({ sheet: port.marks[0]?.cell.sheet ?? '', row: 0, column: 0 });
  await checkOpenSheet(desk);
  expect(port.marks).toHaveLength(before);
});

test('強調表示 goes off and comes back', async () => {
  const { desk, port } = await deskOnSample();
  await checkEverything(desk);
  const before = port.marks;
  await setHighlights(desk, false);
  expect(port.marks).toEqual([]);
  await setHighlights(desk, true);
  expect(port.marks).toEqual(before);
});

test('a workbook that was highlighted another day opens as checked', async () => {
  const { desk, port } = await deskOnSample();
  port.marks = [{ cell: { sheet: '個票01', row: 0, column: 0 }, severity: 'error', code: 'K101' }];
  await open(desk);
  expect(desk.store.get()).toMatchObject({ checked: true, highlights: true });
});

test('中止 leaves nothing half-done: no highlight, no finding, and says so', async () => {
  const { desk, port } = await deskOnSample();
  await open(desk);
  port.whileReading = () => desk.cancel();
  await checkEverything(desk);
  expect(port.marks).toEqual([]);
  expect(port.calls).not.toContain('highlight');
  expect(desk.store.get()).toMatchObject({ checked: false, highlights: false, busy: null, screen: 'home' });
  expect(desk.store.get().notice?.text).toBe(desk.place.words.pane.cancelled);
});

test('progress tells sheet by sheet how far the reading is', async () => {
  const { desk, port } = await deskOnSample();
  const seen: number[] = [];
  port.whileReading = () => {
    const progress = desk.store.get().busy?.progress;
    if (progress) seen.push(progress.done);
  };
  await open(desk);
  const sheets = desk.store.get().read?.grids.length ?? 0;
  expect(seen).toEqual(Array.from({ length: sheets }, (_, index) => index + 1));
});

test('a second act waits for nobody: while one is under way it does nothing', async () => {
  const { desk, port } = await deskOnSample();
  await Promise.all([checkEverything(desk), checkEverything(desk)]);
  expect(port.calls.filter((call) => call === 'highlight')).toHaveLength(1);
});

test('an error is told in words, with its own text for whoever helps', async () => {
  const { desk, port } = await deskOnSample();
  port.readGrids = () => Promise.reject(new Error('RPC 0x800A01A8'));
  await open(desk);
  const { notice, busy } = desk.store.get();
  expect(notice).toMatchObject({ intent: 'error', detail: 'Error: RPC 0x800A01A8' });
  expect(notice?.text).toBe(desk.place.words.pane.unforeseen);
  expect(busy).toBeNull();
});

test('a selected finding leads to its cell', async () => {
  const { desk, port } = await deskOnSample();
  await checkEverything(desk);
  const findings = desk.store.get().examination?.findings ?? [];
  const third = findings[2];
  if (!third) throw new Error('the sample has too few findings');
  await selectFinding(desk, keyedFindings(findings).keyOf(third));
  expect(port.visited.at(-1)).toEqual(third.cell);
  expect(desk.store.get().selected).toBe(keyedFindings(findings).keyOf(third));
});
