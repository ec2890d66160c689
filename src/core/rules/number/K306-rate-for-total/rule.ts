import { measuredFields } from '../../measured-fields';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** An amount per person, place or day where the whole is asked for: it is left out of every total. */
export const rule: Rule = {
  code: 'K306',
  group: 'number',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check(context) {
    for (const kohyo of context.kohyo) {
      for (const { value } of measuredFields(context, kohyo)) {
        const { amount } = value;
        if (amount?.kind !== 'number' || amount.per === null || amount.formula !== null) continue;
        yield { cell: value.cell, kohyo: kohyo.index, params: { per: amount.per } };
      }
    }
  },
};
