import { fill } from '../../src/locales/fill';
import {
  checkEverything,
  checkOpenSheet,
  open,
  selectFinding,
  setHighlights,
} from '../../src/taskpane/session/checking';
import { keyedFindings } from '../../src/taskpane/session/finding-keys';
import { sessionOnSample } from './session-on-sample';

test('the first look reads, shows no finding, and changes nothing in the workbook', async () => {
  const { session, port } = await sessionOnSample();
  await open(session);
  const { examination, checked, highlights } = session.store.get();
  expect(examination?.kohyoList.length).toBeGreaterThan(20);
  expect(checked).toBe(false);
  expect(highlights).toBe(false);
  expect(port.calls).toEqual(['readGrids *']);
});

test('すべて点検 highlights every cell with an error or a warning, and shows the findings', async () => {
  const { session, port } = await sessionOnSample();
  await open(session);
  await checkEverything(session);
  const { examination, checked, highlights, screen, notice, busy } = session.store.get();
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
    fill(session.context.words.pane.checkedFound, {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    }),
  );
});

test('a cell with an error and a warning is marked as an error', async () => {
  const { session, port } = await sessionOnSample();
  await checkEverything(session);
  const errors = session.store.get().examination?.findings.filter(({ severity }) => severity === 'error') ?? [];
  expect(errors.length).toBeGreaterThan(0);
  for (const { cell } of errors) {
    const mark = port.marks.find(
      (one) => one.cell.sheet === cell.sheet && one.cell.row === cell.row && one.cell.column === cell.column,
    );
    expect(mark?.severity).toBe('error');
  }
});

test('このシートを点検 marks and lists the open sheet alone', async () => {
  const { session, port } = await sessionOnSample();
  await open(session);
  const sheet =
    session.store.get().examination?.findings.find(({ severity }) => severity === 'error')?.cell.sheet ?? '';
  port.select({ sheet, row: 0, column: 0 });
  await checkOpenSheet(session);
  expect(port.marks.length).toBeGreaterThan(0);
  expect(port.marks.every(({ cell }) => cell.sheet === sheet)).toBe(true);
  expect(session.store.get().filter.sheet).toBe(sheet);
});

test('このシートを点検 keeps the highlights of the other sheets', async () => {
  const { session, port } = await sessionOnSample();
  await checkEverything(session);
  const before = port.marks.length;
  port.select({ sheet: port.marks[0]?.cell.sheet ?? '', row: 0, column: 0 });
  await checkOpenSheet(session);
  expect(port.marks).toHaveLength(before);
});

test('強調表示 goes off and comes back', async () => {
  const { session, port } = await sessionOnSample();
  await checkEverything(session);
  const before = port.marks;
  await setHighlights(session, false);
  expect(port.marks).toEqual([]);
  await setHighlights(session, true);
  expect(port.marks).toEqual(before);
});

test('a workbook that was highlighted another day opens as checked', async () => {
  const { session, port } = await sessionOnSample();
  port.marks = [{ cell: { sheet: '個票01', row: 0, column: 0 }, severity: 'error', code: 'K101' }];
  await open(session);
  expect(session.store.get()).toMatchObject({ checked: true, highlights: true });
});

test('中止 leaves nothing half-done: no highlight, no finding, and says so', async () => {
  const { session, port } = await sessionOnSample();
  await open(session);
  port.whileReading = () => session.cancel();
  await checkEverything(session);
  expect(port.marks).toEqual([]);
  expect(port.calls).not.toContain('highlight');
  expect(session.store.get()).toMatchObject({ checked: false, highlights: false, busy: null, screen: 'home' });
  expect(session.store.get().notice?.text).toBe(session.context.words.pane.cancelled);
});

test('progress tells sheet by sheet how far the reading is', async () => {
  const { session, port } = await sessionOnSample();
  const seen: number[] = [];
  port.whileReading = () => {
    const progress = session.store.get().busy?.progress;
    if (progress) seen.push(progress.done);
  };
  await open(session);
  const sheets = session.store.get().read?.grids.length ?? 0;
  expect(seen).toEqual(Array.from({ length: sheets }, (_, index) => index + 1));
});

test('a second act waits for nobody: while one is under way it does nothing', async () => {
  const { session, port } = await sessionOnSample();
  await Promise.all([checkEverything(session), checkEverything(session)]);
  expect(port.calls.filter((call) => call === 'highlight')).toHaveLength(1);
});

test('an error is told in words, with its own text for whoever helps', async () => {
  const { session, port } = await sessionOnSample();
  port.readGrids = () => Promise.reject(new Error('RPC 0x800A01A8'));
  await open(session);
  const { notice, busy } = session.store.get();
  expect(notice).toMatchObject({ intent: 'error', detail: 'Error: RPC 0x800A01A8' });
  expect(notice?.text).toBe(session.context.words.pane.unforeseen);
  expect(busy).toBeNull();
});

test('a selected finding leads to its cell', async () => {
  const { session, port } = await sessionOnSample();
  await checkEverything(session);
  const findings = session.store.get().examination?.findings ?? [];
  const third = findings[2];
  if (!third) throw new Error('the sample has too few findings');
  await selectFinding(session, keyedFindings(findings).keyOf(third));
  expect(port.visited.at(-1)).toEqual(third.cell);
  expect(session.store.get().selected).toBe(keyedFindings(findings).keyOf(third));
});
