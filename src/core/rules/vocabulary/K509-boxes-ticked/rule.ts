import { type Boxes, readBoxes } from '../../../notation/boxes';
import { nearlyAll } from '../../facts/peers';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

/** Boxes of which none is ticked, or several where everybody else ticks one. */
export const rule: Rule = {
  code: 'K509',
  group: 'vocabulary',
  severity: 'warning',
  source: THE_FORM,
  *check({ kohyoList, across }) {
    for (const one of kohyoList) {
      for (const { cell, key, text } of one.fields.values()) {
        const boxes = readBoxes(text);
        if (boxes === null || boxes.ticked === 1) continue;
        const others = across.peers
          .of(one, key)
          .flatMap((value): readonly Boxes[] => [readBoxes(value.text) ?? []].flat());
        const untouched = others.filter(({ ticked }) => ticked === 0).length;
        // Where most have ticked nothing, nobody has been asked to yet.
        if (boxes.ticked === 0 && untouched <= others.length / 2)
          yield { cell, kohyoIndex: one.index, variant: 'none' };
        if (boxes.ticked > 1 && nearlyAll(others, ({ ticked }) => ticked === 1))
          yield { cell, kohyoIndex: one.index, params: { count: boxes.ticked } };
      }
    }
  },
};
