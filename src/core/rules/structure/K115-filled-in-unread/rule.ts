import { addressOf } from '../../../grid/address';
import type { CellRef } from '../../../grid/grid';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

/** So many places name a fault well enough. */
const SHOWN = 5;

/** What is filled in on a 個票 and belongs to no field of the form: it would be lost without a word. One finding per 個票. */
export const rule: Rule = {
  code: 'K115',
  group: 'structure',
  severity: 'info',
  source: THE_FORM,
  *check({ across }) {
    const byKohyo = new Map<number, CellRef[]>();
    for (const { cell, kohyoIndex } of across.unplaced)
      byKohyo.set(kohyoIndex, [...(byKohyo.get(kohyoIndex) ?? []), cell]);
    for (const [kohyoIndex, [first, ...others]] of byKohyo) {
      if (!first) continue;
      if (others.length === 0) yield { cell: first, kohyoIndex, variant: 'one' };
      else {
        const shown = [first, ...others].slice(0, SHOWN).map(addressOf);
        const more = others.length + 1 > SHOWN;
        const params = { cells: shown.join('、'), count: others.length + 1 };
        yield { cell: first, kohyoIndex, variant: more ? 'more' : 'some', params, related: others };
      }
    }
  },
};
