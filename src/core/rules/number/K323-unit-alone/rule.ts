import type { FieldValue } from '../../../form/kohyo';
import { foldLabel } from '../../../notation/fold';
import { type UnitInfo, unitInfo } from '../../../notation/units';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

const wordsIn = ({ text }: FieldValue) => foldLabel(text);
const sizeOf = ({ scale }: UnitInfo): number => scale.times / scale.over;

/** The unit beside a number: 時間 where everybody else has 分. Indicators whose units differ from item to item are not among these. */
export const rule: Rule = {
  code: 'K323',
  group: 'number',
  severity: 'warning',
  source: THE_FORM,
  *check({ kohyoList, across }) {
    for (const one of kohyoList) {
      for (const { cell, key, kind, text } of one.fields.values()) {
        const unit = kind === 'text' ? unitInfo(foldLabel(text)) : null;
        if (unit === null) continue;
        const usual = across.peers.tally(one, key, wordsIn).commonest;
        const info = typeof usual === 'string' ? unitInfo(usual) : null;
        // 件 for 回 is another thing that is counted, no slip.
        if (usual === null || info?.quantity !== unit.quantity || sizeOf(info) === sizeOf(unit)) continue;
        yield { cell, kohyoIndex: one.index, params: { usual } };
      }
    }
  },
};
