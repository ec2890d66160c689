import { formOf } from '../../form-field';
import { saysSomething } from '../../plan-fields';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';
import { gradeOf } from '../grades';

/** △ or ▲ with neither 課題 nor 改善点, on a form that has room for them. */
export const rule: Rule = {
  code: 'K705',
  group: 'progress',
  severity: 'warning',
  source: THE_FORM,
  *check(context) {
    for (const kohyo of context.kohyo) {
      for (const rating of kohyo.fields.byYear('rating')) {
        if (gradeOf(formOf(context, kohyo), rating.text) !== 'poor') continue;
        const { year } = rating;
        const room = (['problems', 'improvement'] as const).flatMap((id) => kohyo.fields.of(id, { year }) ?? []);
        const [first] = room;
        if (!first || room.some(saysSomething)) continue;
        yield {
          cell: first.cell,
          kohyo: kohyo.index,
          ...(first.kind === 'blank' ? {} : { variant: 'none' }),
          params: { rating: rating.text.trim() },
          related: [rating.cell],
        };
      }
    }
  },
};
