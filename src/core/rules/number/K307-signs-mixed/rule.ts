import { measuredFields } from '../../measured-fields';
import type { OwnRule } from '../../rule';
import { machineReadability } from '../../sources';

/** Two ways of writing a minus in one 個票: the reader wonders whether they mean different things. */
export const rule: OwnRule = {
  code: 'K307',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L2-01'),
  *checkOne(kohyo, context) {
    const signs = [];
    for (const { value } of measuredFields(context, kohyo)) {
      const sign = value.amount?.kind === 'number' ? value.amount.sign : null;
      if (sign !== null && sign !== '+') signs.push({ sign, cell: value.cell });
    }
    const [first] = signs;
    const other = signs.find((one) => one.sign !== first?.sign);
    if (!first || !other) return;
    yield {
      cell: other.cell,
      kohyoIndex: kohyo.index,
      params: { sign: other.sign, first: first.sign },
      related: signs.filter((one) => one !== other).map((one) => one.cell),
    };
  },
};
