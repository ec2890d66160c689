import type { FieldValue } from '../../form/kohyo';
import { excerpt } from '../../message/excerpt';
import { foldWidth } from '../../notation/fold';
import { clausesOf } from '../clause';
import type { Evidence } from '../direction';
import { cellParams } from '../params';
import type { Subject } from '../subject';

const PERSONNEL = /人件費|時間単価|時給|賃金|給与|円\/(?:時間|h)|超過勤務手当|時間外勤務手当|残業代/i;
const DENIED = /含ま|除く|除い|見込ん?でいない|見込まない|算入し(?:ない|ていない)|別途|未算|未計上|不明|未定/;
const GROWS = /増(?!減)|追加|かかる|掛かる|発生|必要/;

function readers(subject: Subject): readonly FieldValue[] {
  return [...subject.kohyo.fields.values()].filter(
    ({ field, kind, text }) => field.entry.measure !== null && (kind === 'text' || PERSONNEL.test(text)),
  );
}

/** Personnel cost named in or beside the rows of hours and effect: money reckoned from hours of work. */
export function personnelCost(subject: Subject): readonly Evidence[] {
  for (const field of readers(subject)) {
    const clause = clausesOf(field.text).find((one) => PERSONNEL.test(foldWidth(one)) && !DENIED.test(one));
    if (clause === undefined) continue;
    const grows = GROWS.test(clause) && !/削減|減/.test(clause);
    const positiveEffect = [...subject.kohyo.fields.values()].some(
      (one) => one.field.measure === 'effect' && typeof one.value === 'number' && one.value > 0,
    );
    const saves = /削減|減|節約|抑/.test(clause) || (subject.measure === 'hours' && positiveEffect);
    if (!grows && !saves) continue;
    const params = { ...cellParams(field), words: excerpt(clause, 60) };
    const cells = [field.cell, ...subject.negatives.map((cell) => cell.field.cell)];
    return [
      {
        kind: grows ? 'personnel-cost-more' : 'personnel-cost',
        points: grows ? 'increase' : 'reduction',
        weight: 4,
        cells,
        params,
      },
    ];
  }
  return [];
}
