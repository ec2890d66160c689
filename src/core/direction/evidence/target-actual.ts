import { parseRating } from '../../notation/rating';
import type { Evidence } from '../direction';
import { cellParams } from '../params';
import { rowOf, type Subject } from '../subject';

/**
 * A target with + and an actual with △ of the same year (or the reverse): the mark of 評価 tells whether the aim was met,
 * and so whether the two signs mean the same.
 */
export function targetActual(subject: Subject): readonly Evidence[] {
  const targets = rowOf(subject, 'target');
  return rowOf(subject, 'actual').flatMap((actual): Evidence[] => {
    const target = targets.find((one) => one.year === actual.year);
    if (!target?.value || !actual.value || target.rate || actual.rate) return [];
    if (target.value > 0 === actual.value > 0 || actual.year === null) return [];
    const rating = subject.kohyo.fields.of('rating', { year: actual.year });
    const mark = rating ? parseRating(rating.text) : null;
    if (!rating || !mark) return [];
    const met = mark.mark === '◎' || mark.mark === '○';
    const size = Math.abs(actual.value / target.value);
    const params = {
      ...cellParams(actual.field),
      ...cellParams(target.field, 'target'),
      ...cellParams(rating, 'rating'),
    };
    const cells = [actual.field.cell, target.field.cell, rating.cell];
    if (met && size >= 0.5) return [{ kind: 'actual-met', points: 'reduction', weight: 3, cells, params }];
    if (!met && actual.value < 0) return [{ kind: 'actual-missed', points: 'increase', weight: 2, cells, params }];
    return [];
  });
}
