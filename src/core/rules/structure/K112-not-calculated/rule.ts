import { parseAddress } from '../../../grid/address';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

/** Formulas whose results the file does not tell: what they come to is unknown, which is not the same as blank. Said once for the workbook. */
export const rule: Rule = {
  code: 'K112',
  group: 'structure',
  severity: 'error',
  source: THE_FORM,
  *check({ grids }) {
    const all = grids.flatMap(({ sheet, uncalculated = [] }) =>
      uncalculated.flatMap((address) => {
        const place = parseAddress(address);
        return place ? { sheet, ...place } : [];
      }),
    );
    const [first, ...others] = all;
    if (first) yield { cell: first, kohyoIndex: null, params: { count: all.length }, related: others.slice(0, SHOWN) };
  },
};

/** A workbook made by a program may have thousands. */
const SHOWN = 20;
