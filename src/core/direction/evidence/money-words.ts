import type { FieldValue } from '../../form/kohyo';
import { excerpt } from '../../message/excerpt';
import { clausesOf } from '../clause';
import type { Evidence } from '../direction';
import { readMoney } from '../money';
import { cellParams } from '../params';
import type { Subject } from '../subject';

function near(field: FieldValue, subject: Subject): 'row' | 'plan' | null {
  if (subject.negatives.some((cell) => cell.field.key === field.key)) return 'row';
  if (/^effect\.(?:target|actual)\.note$/.test(field.key)) return 'row';
  const years = new Set(subject.negatives.map((cell) => cell.year));
  if (/^effect\./.test(field.key) && field.kind === 'text' && years.has(field.year)) return 'row';
  const dated = /^(?:plan|target|actual|planRows\.\d+)\.(\d{4})$/.exec(field.key);
  return dated && years.has(Number(dated[1])) ? 'plan' : null;
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
