import type { Evidence, Phase } from '../direction';
import { cellParams } from '../params';
import type { YearStage } from '../stage';
import { type MeasureCell, rowOf, type Subject } from '../subject';
import { stageOfYear } from '../year-stage';

function stagesOf(subject: Subject, cells: readonly MeasureCell[]): readonly YearStage[] {
  return cells.flatMap((cell) => (cell.year === null ? [] : [stageOfYear(subject.kohyo, cell.year).stage]));
}

const prepares = (stages: readonly YearStage[]) =>
  stages.length > 0 && stages.every((stage) => stage === 'preparation');
const runs = (stages: readonly YearStage[]) =>
  stages.length > 0 && stages.every((stage) => stage !== 'preparation' && stage !== 'unknown');

function inRow(subject: Subject, phase: Phase): Evidence | null {
  const row = rowOf(subject, phase).filter((cell) => cell.value !== null && cell.value !== 0 && !cell.rate);
  const minus = row.filter((cell) => cell.negative);
  const plus = row.filter((cell) => !cell.negative);
  const lastMinus = minus.at(-1);
  const firstPlus = plus[0];
  if (!lastMinus || !firstPlus || minus.some((cell) => cell.year === null)) return null;
  const minusStages = stagesOf(subject, minus);
  const plusStages = stagesOf(subject, plus);
  const cells = [...minus, ...plus].map((cell) => cell.field.cell);
  const from = cellParams(minus[0]?.field ?? lastMinus.field);
  const params = { ...from, ...cellParams(firstPlus.field, 'to') };

  // The writer keeps + for the work and △ for what is saved once the thing runs.
  if (prepares(plusStages) && runs(minusStages)) {
    return { kind: 'sign-change-mirrored', points: 'reduction', weight: 4, cells, params };
  }
  const firstPlusYear = firstPlus.year ?? 0;
  const lastMinusYear = lastMinus.year ?? 0;
  // First the work for it, then what it saves: what else could turn a sign?
  if (lastMinusYear < firstPlusYear) return { kind: 'sign-change', points: 'increase', weight: 5, cells, params };
  // Once △ while preparing is told by words, a later △ (a second stage) does not unsay it.
  if (prepares(minusStages) && runs(plusStages)) {
    return { kind: 'sign-split', points: 'increase', weight: 4, cells, params };
  }
  return null;
}

/** △ in some years and + in others of one row: who writes both means the contrary by them. */
export function signChange(subject: Subject): readonly Evidence[] {
  return (['target', 'actual'] as const).flatMap((phase) => inRow(subject, phase) ?? []);
}
