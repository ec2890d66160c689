import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';
import { dueOf } from '../due';

/** 評価 that is due and blank. Where 実績 of that year is blank as well, K701 asks for both. */
export const rule: Rule = {
  code: 'K702',
  group: 'progress',
  severity: 'error',
  source: THE_FORM,
  *check(context) {
    for (const kohyo of context.kohyoList) {
      const undated = kohyo.fields.of('rating');
      if (undated?.kind === 'blank' && context.across.peers.isUsuallyFilled(kohyo, undated.key))
        yield { cell: undated.cell, kohyoIndex: kohyo.index, variant: 'undated', severity: 'warning' };
      for (const rating of kohyo.fields.byYear('rating')) {
        const actual = kohyo.fields.of('actual', { period: rating.field.period });
        if (rating.kind !== 'blank' || rating.year === null || actual?.kind === 'blank') continue;
        const due = dueOf(context, kohyo, rating.year);
        if (due === null) continue;
        const over = context.state.currentYear !== null && rating.year < context.state.currentYear;
        yield {
          cell: rating.cell,
          kohyoIndex: kohyo.index,
          ...(actual ? {} : { variant: 'alone' }),
          severity: over ? 'error' : 'warning',
          params: { year: rating.year },
          related: actual ? [actual.cell] : [],
        };
      }
    }
  },
};
