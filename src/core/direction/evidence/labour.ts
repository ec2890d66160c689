import type { FieldValue } from '../../form/kohyo';
import { excerpt } from '../../message/excerpt';
import type { Evidence } from '../direction';
import { isLabour } from '../labour';
import { cellParams } from '../params';
import type { MeasureCell, Subject } from '../subject';

/** What is done in every year with △ is work of people (訪問, 相談会, 出張 …): a sign that △ is that work. */
export function labour(subject: Subject): readonly Evidence[] {
  if (subject.measure !== 'hours') return [];
  const told: [MeasureCell, FieldValue][] = subject.negatives.flatMap((cell) => {
    const target = cell.year === null ? undefined : subject.kohyo.fields.of(cell.phase, { year: cell.year });
    return target && isLabour(target.text) ? [[cell, target] as [MeasureCell, FieldValue]] : [];
  });
  const [first] = told;
  if (!first || told.length < subject.negatives.length) return [];
  const [cell, target] = first;
  const cells = told.flatMap(([one, other]) => [one.field.cell, other.cell]);
  const params = { ...cellParams(cell.field), ...cellParams(target, 'plan'), words: excerpt(target.text) };
  return [{ kind: 'labour', points: 'increase', weight: 2, cells, params }];
}
