import { addressOf } from '../../src/core/grid/address';
import type { Finding } from '../../src/core/rules/finding';
import { checkEverything } from '../../src/taskpane/session/checking';
import type { Desk } from '../../src/taskpane/session/desk';
import { applyFixes, heed, ignore, undoLast } from '../../src/taskpane/session/fixing';
import { sureFixes } from '../../src/taskpane/session/sure-fixes';
import { deskOnSample } from './desk-on-sample';

const findingsOf = (desk: Desk): readonly Finding[] => desk.store.get().examination?.findings ?? [];
const same = (a: Finding, b: Finding): boolean =>
  a.code === b.code && a.cell.sheet === b.cell.sheet && addressOf(a.cell) === addressOf(b.cell);

test('直す changes the cell, takes the finding away and its highlight with it', async () => {
  const { desk, port } = await deskOnSample();
  await checkEverything(desk);
  const [chosen] = sureFixes(findingsOf(desk));
  const edit = chosen?.fix.edits[0];
  if (!chosen || !edit) throw new Error('the sample has nothing to fix');
  const marked = port.marks.length;
  await applyFixes(desk, [chosen]);
  expect(await port.valueAt(edit.cell.sheet, addressOf(edit.cell))).toBe(edit.value);
  expect(findingsOf(desk).some((finding) => same(finding, chosen.finding))).toBe(false);
  expect(port.marks.length).toBeLessThan(marked);
  expect(desk.store.get().notice).toMatchObject({ intent: 'success', undoable: true });
});

test('取り消す brings back every value, the findings and the highlights', async () => {
  const { desk, port } = await deskOnSample();
  await checkEverything(desk);
  const before = { grids: await port.readGrids(), marks: port.marks, findings: findingsOf(desk) };
  await applyFixes(desk, sureFixes(findingsOf(desk)));
  expect(findingsOf(desk).length).toBeLessThan(before.findings.length);
  await undoLast(desk);
  expect((await port.readGrids()).map(({ values }) => values)).toEqual(before.grids.map(({ values }) => values));
  expect(findingsOf(desk)).toEqual(before.findings);
  expect(port.marks).toEqual(before.marks);
  expect(desk.store.get().undo).toEqual([]);
});

test('a cell that was changed meanwhile is left alone, and that is told', async () => {
  const { desk, port } = await deskOnSample();
  await checkEverything(desk);
  const [chosen] = sureFixes(findingsOf(desk));
  const edit = chosen?.fix.edits[0];
  if (!chosen || !edit) throw new Error('the sample has nothing to fix');
  await port.type(edit.cell.sheet, addressOf(edit.cell), '手で直した');
  await applyFixes(desk, [chosen]);
  expect(await port.valueAt(edit.cell.sheet, addressOf(edit.cell))).toBe('手で直した');
  expect(desk.store.get().notice?.intent).toBe('warning');
  expect(desk.store.get().notice?.text).toContain(`『${edit.cell.sheet}』の ${addressOf(edit.cell)}`);
});

test('まとめて直す offers no finding that leaves a choice', async () => {
  const { desk } = await deskOnSample();
  await checkEverything(desk);
  for (const { finding, fix } of sureFixes(findingsOf(desk))) {
    expect(finding.fixes).toHaveLength(1);
    expect(fix.edits.length).toBeGreaterThan(0);
  }
  const choices = findingsOf(desk).filter(({ fixes }) => fixes.length > 1);
  expect(choices.length).toBeGreaterThan(0);
});

test('無視 is remembered with reason, name and time, and can be taken back', async () => {
  const { desk, port } = await deskOnSample();
  await checkEverything(desk);
  const [finding] = findingsOf(desk);
  if (!finding) throw new Error('the sample has no finding');
  await ignore(desk, finding, '担当課に確認済み');
  expect(findingsOf(desk).some((one) => same(one, finding))).toBe(false);
  expect((await port.readState()).ignored).toEqual([
    expect.objectContaining({
      code: finding.code,
      sheet: finding.cell.sheet,
      cell: addressOf(finding.cell),
      reason: '担当課に確認済み',
      by: '山田',
      at: '2026-07-01T09:00:00.000Z',
    }),
  ]);
  await heed(desk, finding);
  expect(findingsOf(desk).some((one) => same(one, finding))).toBe(true);
  expect((await port.readState()).ignored).toEqual([]);
});
