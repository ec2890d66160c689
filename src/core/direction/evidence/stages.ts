import { excerpt } from '../../message/excerpt';
import type { Evidence } from '../direction';
import { isLabour } from '../labour';
import { cellParams } from '../params';
import { stageOfText } from '../stage';

import { type MeasureCell, rowOf, type Subject } from '../subject';
import { type StageOfYear, stageOfYear } from '../year-stage';

interface Placed {
  readonly cell: MeasureCell;
  readonly size: number;
  readonly year: StageOfYear;
}

function placed(subject: Subject): readonly Placed[] {
  const phase = subject.negatives.some((cell) => cell.phase === 'target') ? 'target' : 'actual';
  return rowOf(subject, phase).flatMap((cell) =>
    cell.year === null ? [] : [{ cell, size: Math.abs(cell.value ?? 0), year: stageOfCell(subject, cell, cell.year) }],
  );
}

/** Words beside the amount itself (△100時間（準備）) come before those of the year's target. */
function stageOfCell(subject: Subject, cell: MeasureCell, year: number): StageOfYear {
  const note = cell.field.amount?.note ?? '';
  const own = stageOfText(note);
  return own === 'unknown' ? stageOfYear(subject.kohyo, year) : { stage: own, field: cell.field, words: note };
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
    words: excerpt(shown.year.words),
  };
  return [{ kind, points, weight, cells, params }];
}

const runs = (one: Placed) => one.year.stage === 'operation' || one.year.stage === 'mixed';
const prepares = (one: Placed) => one.year.stage === 'preparation';
const places = (one: Placed) => one.year.stage === 'introduction';
const settled = (one: Placed) => one.cell.value !== null || one.cell.field.kind === 'none';
const idle = (one: Placed) => !one.cell.negative && (one.cell.value === 0 || one.cell.field.kind === 'none');

/** △ set against what the plan and target of the same year say: preparing is work, running saves it. */
export function stages(subject: Subject): readonly Evidence[] {
  const all = placed(subject);
  const minus = all.filter((one) => one.cell.negative);
  const known = minus.filter((one) => one.year.stage !== 'unknown');
  if (known.length === 0) return [];
  const most = known.length * 2 > minus.length;

  if (known.every((one) => prepares(one) || places(one)) && known.some(prepares)) {
    const last = known.at(-1)?.cell.year ?? 0;
    const over = all.find((one) => !one.cell.negative && runs(one) && settled(one) && (one.cell.year ?? 0) > last);
    if (over) return evidence('phase-ends', 'increase', 4, [...known, over]);
    if (known.every(prepares)) {
      const whole = known.length === minus.length;
      return evidence(whole ? 'phase-preparation' : 'phase-preparation-part', 'increase', most ? 3 : 2, known);
    }
    return [];
  }
  // A new cost or service may begin as well as a saving: money is not read from the stage alone.
  if (subject.measure === 'effect') return [];

  // What runs may be work of people: then running saves nothing.
  if (known.some((one) => runs(one) && isLabour(one.year.words))) return [];
  const running = known.filter(runs);
  const preparing = known.filter(prepares);
  if (preparing.length === 0) {
    const before = all.filter((one) => prepares(one) && idle(one));
    // Putting in place is itself work: where nothing runs yet, △ tells less.
    const sure = running.length > 0;
    if (before.length > 0) return evidence('phase-begins', 'reduction', sure ? 3 : 2, [...known, ...before]);
    if (!sure) return [];
    const full = known.every((one) => one.year.stage === 'operation');
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
