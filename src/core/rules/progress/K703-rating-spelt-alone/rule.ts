import type { FieldValues } from '../../../form/field-values';
import type { FieldValue } from '../../../form/kohyo';
import { parseRating, type Rating } from '../../../notation/rating';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';

interface WrittenRating {
  readonly value: FieldValue;
  readonly rating: Rating;
}

function ratingsIn(fields: FieldValues): readonly WrittenRating[] {
  return [...fields.values()].flatMap((value) => {
    const rating = value.type === 'rating' && value.kind === 'text' ? parseRating(value.text) : null;
    return rating ? [{ value, rating }] : [];
  });
}

/** One mark written with two characters (○ and 〇, the zero): they look alike, and are counted apart. */
export const rule: Rule = {
  code: 'K703',
  group: 'progress',
  severity: 'info',
  source: machineReadability('L2-04'),
  *check({ kohyoList, cells }) {
    const ratings = kohyoList.flatMap((one) => one.fields.derived(ratingsIn).map((found) => ({ one, ...found })));
    const counts = new Map<string, number>();
    const spellings = new Map<string, Set<string>>();
    for (const { rating } of ratings) {
      counts.set(rating.written, (counts.get(rating.written) ?? 0) + 1);
      spellings.set(rating.mark, (spellings.get(rating.mark) ?? new Set()).add(rating.written));
    }
    for (const { one, value, rating } of ratings) {
      // The mark itself where both are as common, else what most write.
      const [usual] = [...(spellings.get(rating.mark) ?? [])].sort(
        (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || Number(b === rating.mark) - Number(a === rating.mark),
      );
      if (usual === undefined || usual === rating.written) continue;
      const rewritten = value.text.replace(rating.written, usual);
      yield {
        cell: value.cell,
        kohyoIndex: one.index,
        params: { usual, count: counts.get(usual) ?? 0 },
        fixes: [
          {
            title: 'K6.kohyo',
            params: { choice: rewritten },
            edits: [{ cell: value.cell, before: cells.raw(value.cell), value: rewritten, numberFormat: null }],
          },
        ],
      };
    }
  },
};
