import { z } from 'zod';
import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import { foldLabel } from '../../../notation/fold';
import type { RuleOptions } from '../../option';
import { planRows } from '../../plan-fields';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** Punctuation makes no difference between what was planned and what was done. */
const wordsOf = (text: string): string => foldLabel(text).replace(/[、。,.・]/gu, '');

const options = {
  /** Shorter texts (20台, 運用開始) may well be planned and done in the same words. */
  planLength: { schema: z.number().int().min(4).max(100), default: 12, unit: 'characters' },
  targetLength: { schema: z.number().int().min(4).max(100), default: 20, unit: 'characters' },
} as const satisfies RuleOptions;

/** 実績 that is the plan of that year, word for word. */
export const rule: OwnRule<typeof options> = {
  code: 'K707',
  group: 'progress',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  options,
  *checkOne(one, _, { planLength, targetLength }) {
    for (const actual of one.fields.byYear('actual')) {
      const { year, field } = actual;
      const words = wordsOf(actual.text);
      if (actual.kind !== 'text' || words.length < planLength) continue;
      const rows = planRows(one).flatMap(({ years }) => years);
      const plans = [one.fields.of('plan', { period: field.period }), ...rows.filter((value) => value.year === year)];
      const target = words.length >= targetLength ? one.fields.of('target', { period: field.period }) : undefined;
      const source = [...plans, target].find((value) => value !== undefined && wordsOf(value.text) === words);
      if (!source) continue;
      yield {
        cell: actual.cell,
        kohyoIndex: one.index,
        ...(source === target ? { variant: 'target' } : {}),
        params: { passage: excerpt(actual.text, 60), planCell: addressOf(source.cell) },
        related: [source.cell],
      };
    }
  },
};
