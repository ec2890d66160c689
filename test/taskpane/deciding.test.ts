import { checkEverything, open } from '../../src/taskpane/session/checking';
import { decide, undecide } from '../../src/taskpane/session/deciding';
import type { Desk } from '../../src/taskpane/session/desk';
import { applyFixes } from '../../src/taskpane/session/fixing';
import { openQuestions, type Question, questionsOf } from '../../src/taskpane/session/questions';
import { deskOnSample } from './desk-on-sample';

function openOnes(desk: Desk): readonly Question[] {
  const { examination } = desk.store.get();
  return examination ? openQuestions(examination) : [];
}

function width(desk: Desk): number {
  const totals = desk.store.get().examination?.rollup.totals ?? [];
  return totals.reduce((all, { low, high }) => all + high - low, 0);
}

test('an answer is kept in the workbook with who and when, and narrows the range', async () => {
  const { desk, port } = await deskOnSample();
  await open(desk);
  const before = openOnes(desk);
  const [question] = before;
  if (!question) throw new Error('the sample has nothing undetermined');
  const wide = width(desk);
  await decide(desk, question, 'reduction');
  expect(openOnes(desk)).toHaveLength(before.length - 1);
  expect(width(desk)).toBeLessThan(wide);
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
  const { desk } = await deskOnSample();
  await open(desk);
  for (let question = openOnes(desk)[0]; question; question = openOnes(desk)[0]) {
    await decide(desk, question, 'increase');
  }
  expect(width(desk)).toBe(0);
});

test('an answer taken back leaves everything as it was', async () => {
  const { desk, port } = await deskOnSample();
  await open(desk);
  const totals = desk.store.get().examination?.rollup.totals;
  const [question] = openOnes(desk);
  if (!question) throw new Error('the sample has nothing undetermined');
  await decide(desk, question, 'increase');
  const { examination } = desk.store.get();
  const decided = examination
    ? questionsOf(examination).find(
        ({ kohyo, measure }) => kohyo.index === question.kohyo.index && measure === question.measure,
      )
    : undefined;
  if (!decided) throw new Error('the question is gone');
  await undecide(desk, decided);
  expect(desk.store.get().examination?.rollup.totals).toEqual(totals);
  expect((await port.readState()).decisions).toEqual([]);
});

test('the two buttons of a finding answer the same question', async () => {
  const { desk, port } = await deskOnSample();
  await checkEverything(desk);
  const finding = desk.store.get().examination?.findings.find(({ fixes }) => fixes.some(({ decision }) => decision));
  const fix = finding?.fixes.find(({ decision }) => decision?.means === 'increase');
  if (!finding || !fix) throw new Error('the sample has no finding that asks');
  await applyFixes(desk, [{ finding, fix }]);
  expect((await port.readState()).decisions).toEqual([expect.objectContaining({ means: 'increase', by: '山田' })]);
});
