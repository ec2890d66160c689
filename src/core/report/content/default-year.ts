import type { Examination } from '../../examine.types';
import type { FieldRef } from '../../fields/key';
import { planYears } from '../../form/plan-years';
import { copiedText } from './copied-text';
import { spansOf } from './summary-cells';

/**
 * The year that a reader most likely wants: the last one with any 実績 or 評価; else the fiscal year we are in, when the plan
 * covers it; else the first year with any plan. `null` when the forms have no years.
 */
export function defaultYear(examination: Pick<Examination, 'kohyoList' | 'state'>): number | null {
  const reported = yearsOf(examination, ({ phase, id }) => phase === 'actual' || id === 'rating');
  if (reported.length > 0) return Math.max(...reported);
  const spans = examination.kohyoList.flatMap(spansOf);
  const covered = new Set([
    ...planYears(examination.kohyoList, examination.state.planYears),
    ...spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, offset) => from + offset)),
  ]);
  const current = examination.state.currentYear;
  if (current !== null && covered.has(current)) return current;
  const planned = yearsOf(examination, ({ phase }) => phase === 'plan' || phase === 'target');
  if (planned.length > 0) return Math.min(...planned);
  return covered.size > 0 ? Math.min(...covered) : null;
}

/** Years in which such a field says something. */
function yearsOf(examination: Pick<Examination, 'kohyoList'>, isWanted: (field: FieldRef) => boolean): number[] {
  const years = new Set<number>();
  for (const kohyo of examination.kohyoList) {
    for (const value of kohyo.fields.values()) {
      if (value.year !== null && isWanted(value.field) && value.kind !== 'none' && copiedText(value) !== '')
        years.add(value.year);
    }
  }
  return [...years];
}
