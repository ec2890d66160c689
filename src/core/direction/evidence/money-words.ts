import type { FieldValue } from '../../form/kohyo';
import { excerpt } from '../../message/excerpt';
import { clausesOf } from '../clause';
import type { Evidence } from '../direction';
import { readMoney } from '../money';
import { cellParams } from '../params';
import { type Subject, tellsOfNegatives } from '../subject';

function near(field: FieldValue, subject: Subject): 'row' | 'plan' | null {
  if (subject.negatives.some((cell) => cell.field.key === field.key)) return 'row';
  if (field.field.entry.measure === 'effect') {
    const ofYear = field.kind === 'text' && subject.negatives.some((cell) => cell.year === field.year);
    return field.field.isNote || ofYear ? 'row' : null;
  }
  return tellsOfNegatives(field, subject) ? 'plan' : null;
}

/** Money with △ beside words of cost (経費, 導入費, 使用料, 委託料 …) or of saving (削減額, 節減 …). */
export function moneyWords(subject: Subject): readonly Evidence[] {
  if (subject.measure !== 'effect') return [];
  const best = new Map<string, Evidence>();
  for (const field of subject.kohyo.fields.values()) {
    const place = near(field, subject);
    if (place === null) continue;
    for (const clause of clausesOf(field.text)) {
      const points = readMoney(clause);
      if (points === null) continue;
      const own = subject.negatives.some((cell) => cell.field.key === field.key);
      const weight = place === 'plan' ? 2 : own ? 4 : 3;
      const kind = points === 'increase' ? 'money-cost' : 'money-saved';
      if ((best.get(kind)?.weight ?? 0) >= weight) continue;
      best.set(kind, {
        kind,
        points,
        weight,
        cells: [field.cell],
        params: { ...cellParams(field), words: excerpt(clause, 60) },
      });
    }
  }
  return [...best.values()];
}
