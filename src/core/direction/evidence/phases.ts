import type { Evidence } from '../direction';
import { cellParams, passage } from '../params';
import { type PhaseOfYear, phaseOfYear } from '../phase';
import { type MeasureCell, rowOf, type Subject } from '../subject';

interface Placed {
  readonly cell: MeasureCell;
  readonly size: number;
  readonly year: PhaseOfYear;
}

function placed(subject: Subject): readonly Placed[] {
  const phase = subject.negatives.some((cell) => cell.phase === 'target') ? 'target' : 'actual';
  return rowOf(subject, phase).flatMap((cell) =>
    cell.year === null ? [] : [{ cell, size: Math.abs(cell.value ?? 0), year: phaseOfYear(subject.kohyo, cell.year) }],
  );
}

function evidence(
  kind: string,
  points: Evidence['points'],
  weight: number,
  told: readonly Placed[],
): readonly Evidence[] {
  const shown = told.find((one) => one.cell.negative) ?? told[0];
  if (!shown?.year.field) return [];
  const cells = told.flatMap((one) => (one.year.field ? [one.cell.field.cell, one.year.field.cell] : []));
  const params = {
    ...cellParams(shown.cell.field),
    ...cellParams(shown.year.field, 'plan'),
    words: passage(shown.year.words),
  };
  return [{ kind, points, weight, cells, params }];
}

const runs = (one: Placed) => one.year.phase === 'operation' || one.year.phase === 'mixed';
const prepares = (one: Placed) => one.year.phase === 'preparation';
const idle = (one: Placed) => !one.cell.negative && (one.cell.value === 0 || one.cell.field.kind === 'none');

/** △ set against what the plan and target of the same year say: preparing is work, running saves it. */
export function phases(subject: Subject): readonly Evidence[] {
  const all = placed(subject);
  const minus = all.filter((one) => one.cell.negative);
  const known = minus.filter((one) => one.year.phase !== 'unknown');
  if (known.length === 0) return [];
  const most = known.length * 2 > minus.length;

  if (known.every(prepares)) {
    const over = all.find(
      (one) => !one.cell.negative && runs(one) && (one.cell.value !== null || one.cell.field.kind === 'none'),
    );
    if (over) return evidence('phase-ends', 'increase', 4, [...known, over]);
    return evidence('phase-preparation', 'increase', most ? 3 : 2, known);
  }
  // A new cost or service may begin as well as a saving: money is not read from the phase alone.
  if (subject.measure === 'effect') return [];

  const running = known.filter(runs);
  const preparing = known.filter(prepares);
  if (preparing.length === 0) {
    const before = all.filter((one) => prepares(one) && idle(one));
    if (before.length > 0) return evidence('phase-begins', 'reduction', 3, [...running, ...before]);
    const full = running.every((one) => one.year.phase === 'operation');
    return evidence('phase-operation', 'reduction', full && most ? 3 : 2, running);
  }
  const lastPreparing = preparing.at(-1);
  const lastRunning = running.at(-1);
  if (!lastPreparing || !lastRunning || lastRunning.size === 0 || lastPreparing.size === 0) return [];
  if (lastRunning.size * 2 <= lastPreparing.size)
    return evidence('phase-fades', 'increase', 2, [...preparing, ...running]);
  if (lastRunning.size >= lastPreparing.size)
    return evidence('phase-stays', 'reduction', 2, [lastRunning, ...preparing]);
  return [];
}
