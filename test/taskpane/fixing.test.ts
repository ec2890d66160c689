import { addressOf } from '../../src/core/grid/address';
import type { Finding } from '../../src/core/rules/finding';
import { checkEverything } from '../../src/taskpane/session/checking';
import { applyFixes, ignore, undoLast, unignore } from '../../src/taskpane/session/fixing';
import type { Session } from '../../src/taskpane/session/session';
import { sureFixes } from '../../src/taskpane/session/sure-fixes';
import { sessionOnSample } from './session-on-sample';

const findingsOf = (session: Session): readonly Finding[] => session.store.get().examination?.findings ?? [];
const same = (a: Finding, b: Finding): boolean =>
  a.code === b.code && a.cell.sheet === b.cell.sheet && addressOf(a.cell) === addressOf(b.cell);

test('直す changes the cell, takes the finding away and its highlight with it', async () => {
  const { session, port } = await sessionOnSample();
  await checkEverything(session);
  const [chosen] = sureFixes(findingsOf(session));
  const edit = chosen?.fix.edits[0];
  if (!chosen || !edit) throw new Error('the sample has nothing to fix');
  const marked = port.marks.length;
  await applyFixes(session, [chosen]);
  expect(await port.valueAt(edit.cell.sheet, addressOf(edit.cell))).toBe(edit.value);
  expect(findingsOf(session).some((finding) => same(finding, chosen.finding))).toBe(false);
  expect(port.marks.length).toBeLessThan(marked);
  expect(session.store.get().notice).toMatchObject({ intent: 'success', undoable: true });
});

test('取り消す brings back every value, the findings and the highlights', async () => {
  const { session, port } = await sessionOnSample();
  await checkEverything(session);
  const before = { grids: await port.readGrids(), marks: port.marks, findings: findingsOf(session) };
  await applyFixes(session, sureFixes(findingsOf(session)));
  expect(findingsOf(session).length).toBeLessThan(before.findings.length);
  await undoLast(session);
  expect((await port.readGrids()).map(({ values }) => values)).toEqual(before.grids.map(({ values }) => values));
  expect(findingsOf(session)).toEqual(before.findings);
  expect(port.marks).toEqual(before.marks);
  expect(session.store.get().undo).toEqual([]);
});

test('a cell that was changed meanwhile is left alone, and that is told', async () => {
  const { session, port } = await sessionOnSample();
  await checkEverything(session);
  const [chosen] = sureFixes(findingsOf(session));
  const edit = chosen?.fix.edits[0];
  if (!chosen || !edit) throw new Error('the sample has nothing to fix');
  await port.type(edit.cell.sheet, addressOf(edit.cell), '手で直した');
  await applyFixes(session, [chosen]);
  expect(await port.valueAt(edit.cell.sheet, addressOf(edit.cell))).toBe('手で直した');
  expect(session.store.get().notice?.intent).toBe('warning');
  expect(session.store.get().notice?.text).toContain(`『${edit.cell.sheet}』の ${addressOf(edit.cell)}`);
});

test('まとめて直す offers no finding that leaves a choice', async () => {
  const { session } = await sessionOnSample();
  await checkEverything(session);
  for (const { finding, fix } of sureFixes(findingsOf(session))) {
    expect(finding.fixes).toHaveLength(1);
    expect(fix.edits.length).toBeGreaterThan(0);
  }
  const choices = findingsOf(session).filter(({ fixes }) => fixes.length > 1);
  expect(choices.length).toBeGreaterThan(0);
});

test('無視 is remembered with reason, name and time, and can be taken back', async () => {
  const { session, port } = await sessionOnSample();
  await checkEverything(session);
  const [finding] = findingsOf(session);
  if (!finding) throw new Error('the sample has no finding');
  await ignore(session, [finding], '担当課に確認済み');
  expect(findingsOf(session).some((one) => same(one, finding))).toBe(false);
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
  await unignore(session, finding);
  expect(findingsOf(session).some((one) => same(one, finding))).toBe(true);
  expect((await port.readState()).ignored).toEqual([]);
});
