import { checkEverything, open } from '../../src/taskpane/session/checking';
import { decide, undecide } from '../../src/taskpane/session/deciding';
import { applyFixes } from '../../src/taskpane/session/fixing';
import { openQuestions, type Question, questionsOf } from '../../src/taskpane/session/questions';
import type { Session } from '../../src/taskpane/session/session';
import { sessionOnSample } from './session-on-sample';

function openOnes(session: Session): readonly Question[] {
  const { examination } = session.store.get();
  return examination ? openQuestions(examination) : [];
}

function width(session: Session): number {
  const totals = session.store.get().examination?.rollup.totals ?? [];
  return totals.reduce((all, { low, high }) => all + high - low, 0);
}

test('an answer is kept in the workbook with who and when, and narrows the range', async () => {
  const { session, port } = await sessionOnSample();
  await open(session);
  const before = openOnes(session);
  const [question] = before;
  if (!question) throw new Error('the sample has nothing undetermined');
  const wide = width(session);
  await decide(session, question, 'reduction');
  expect(openOnes(session)).toHaveLength(before.length - 1);
  expect(width(session)).toBeLessThan(wide);
  expect((await port.readState()).decisions).toEqual([
    expect.objectContaining({
      sheet: question.kohyo.sheet,
      means: 'reduction',
      by: '山田',
      at: '2026-07-01T09:00:00.000Z',
    }),
  ]);
});

test('once all is decided nothing is left to doubt', async () => {
  const { session } = await sessionOnSample();
  await open(session);
  for (let question = openOnes(session)[0]; question; question = openOnes(session)[0]) {
    await decide(session, question, 'increase');
  }
  expect(width(session)).toBe(0);
});

test('an answer taken back leaves everything as it was', async () => {
  const { session, port } = await sessionOnSample();
  await open(session);
  const totals = session.store.get().examination?.rollup.totals;
  const [question] = openOnes(session);
  if (!question) throw new Error('the sample has nothing undetermined');
  await decide(session, question, 'increase');
  const { examination } = session.store.get();
  const decided = examination
    ? questionsOf(examination).find(
        ({ kohyo, measure }) => kohyo.index === question.kohyo.index && measure === question.measure,
      )
    : undefined;
  if (!decided) throw new Error('the question is gone');
  await undecide(session, decided);
  expect(session.store.get().examination?.rollup.totals).toEqual(totals);
  expect((await port.readState()).decisions).toEqual([]);
});

test('the two buttons of a finding answer the same question', async () => {
  const { session, port } = await sessionOnSample();
  await checkEverything(session);
  const finding = session.store.get().examination?.findings.find(({ fixes }) => fixes.some(({ decision }) => decision));
  const fix = finding?.fixes.find(({ decision }) => decision?.means === 'increase');
  if (!finding || !fix) throw new Error('the sample has no finding that asks');
  await applyFixes(session, [{ finding, fix }]);
  expect((await port.readState()).decisions).toEqual([expect.objectContaining({ means: 'increase', by: '山田' })]);
});
