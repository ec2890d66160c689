import { excerpt } from '../../message/excerpt';
import { foldWidth } from '../../notation/fold';
import { yearsIn } from '../../notation/year';
import type { Evidence } from '../direction';
import { cellParams } from '../params';
import type { Subject } from '../subject';

/** A remark that the effect comes only after the years with △: 「財政効果は令和9年度以降発現予定」. */
export function later(subject: Subject): readonly Evidence[] {
  const last = Math.max(...subject.negatives.map((cell) => cell.year ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(last)) return [];
  const fields = [...subject.kohyo.fields.values()].filter(
    ({ field }) => field.entry.measure !== null || field.id === 'note',
  );
  const field = fields.find(({ text }) => {
    const folded = foldWidth(text);
    if (!/以降|から|より|以後/.test(folded) || !/効果|削減|発現|見込/.test(folded)) return false;
    const years = yearsIn(folded);
    return years.length > 0 && years.every((year) => year > last);
  });
  if (!field) return [];
  const cells = [field.cell, ...subject.negatives.map((cell) => cell.field.cell)];
  return [
    {
      kind: 'effect-later',
      points: 'increase',
      weight: 2,
      cells,
      params: { ...cellParams(field), words: excerpt(field.text) },
    },
  ];
}
