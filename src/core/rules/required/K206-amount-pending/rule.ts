import { measuredFields } from '../../measured-fields';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** An amount that is not known yet (未定, 調査中): in order for now, but left out of every total. */
export const rule: OwnRule = {
  code: 'K206',
  group: 'required',
  severity: 'info',
  source: OWN_JUDGEMENT,
  *checkOne(kohyo, context) {
    for (const { value } of measuredFields(context, kohyo)) {
      if (value.kind === 'pending') yield { cell: value.cell, kohyoIndex: kohyo.index };
    }
  },
};
