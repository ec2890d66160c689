import { measuredRows } from '../../measured-fields';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** A blank between two years that have an amount: zero, none, or forgotten? */
export const rule: OwnRule = {
  code: 'K207',
  group: 'required',
  severity: 'info',
  source: OWN_JUDGEMENT,
  *checkOne(kohyo, context) {
    for (const row of measuredRows(context, kohyo)) {
      const values = row.map((one) => one.value);
      const filled = values.map((value) => value.kind === 'number');
      const from = filled.indexOf(true);
      const to = filled.lastIndexOf(true);
      for (const [place, value] of values.entries()) {
        if (place <= from || place >= to || value.kind !== 'blank') continue;
        const around = [values[from], values[to]].flatMap((one) => (one ? [one.cell] : []));
        yield { cell: value.cell, kohyoIndex: kohyo.index, related: around, params: { year: value.year ?? 0 } };
      }
    }
  },
};
