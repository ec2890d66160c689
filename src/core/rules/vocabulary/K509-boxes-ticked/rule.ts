import type { FieldValue } from '../../../form/kohyo';
import { readBoxes } from '../../../notation/boxes';
import { nearlyAll } from '../../facts/peers';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

const tickedIn = ({ text }: FieldValue) => readBoxes(text)?.ticked;

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
        const others = across.peers.tally(one, key, tickedIn);
        // Where most have ticked nothing, nobody has been asked to yet.
        if (boxes.ticked === 0 && others.of(0) <= others.all / 2)
          yield { cell, kohyoIndex: one.index, variant: 'none' };
        if (boxes.ticked > 1 && nearlyAll(others.of(1), others.all))
          yield { cell, kohyoIndex: one.index, params: { count: boxes.ticked } };
      }
    }
  },
};
