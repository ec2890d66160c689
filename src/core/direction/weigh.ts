import type { Direction, Evidence } from './direction';

/** Hints: shown, never counted. */
const HINT = 1;
/** What a side must come to before it decides, and by how much it must lead. */
const ENOUGH = 3;
const LEAD = 2;

/** A side is as strong as its strongest reason, one more when a reason of another kind (not a hint) stands with it. */
export function strength(evidence: readonly Evidence[], points: Evidence['points']): number {
  const side = evidence.filter((one) => one.points === points && one.weight > HINT);
  if (side.length === 0) return 0;
  const kinds = new Set(side.map((one) => one.kind));
  return Math.max(...side.map((one) => one.weight)) + (kinds.size > 1 ? 1 : 0);
}

/** Reasons on both sides, to a direction. Where neither leads clearly: undetermined. */
export function weigh(evidence: readonly Evidence[]): Exclude<Direction, 'none'> {
  const reduction = strength(evidence, 'reduction');
  const increase = strength(evidence, 'increase');
  if (reduction >= ENOUGH && reduction - increase >= LEAD) return 'reduction';
  if (increase >= ENOUGH && increase - reduction >= LEAD) return 'increase';
  return 'undetermined';
}
