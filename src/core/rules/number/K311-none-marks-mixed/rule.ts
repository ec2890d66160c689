import { measuredFields } from '../../measured-fields';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** Several marks for "none" in one 個票: － in one cell, ー in another. Told once. */
export const rule: OwnRule = {
  code: 'K311',
  group: 'number',
  severity: 'info',
  source: OWN_JUDGEMENT,
  *checkOne(kohyo, context) {
    const marks = [];
    for (const { value } of measuredFields(context, kohyo)) {
      if (value.kind === 'none') marks.push({ mark: value.text.trim(), cell: value.cell });
    }
    const [first] = marks;
    const other = marks.find((one) => one.mark !== first?.mark);
    if (!first || !other) return;
    yield {
      cell: other.cell,
      kohyoIndex: kohyo.index,
      params: { mark: other.mark, first: first.mark },
      related: [first.cell],
    };
  },
};
