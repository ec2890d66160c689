import type { FieldValues } from '../../../form/field-values';
import type { FieldValue } from '../../../form/kohyo';
import { foldLabel } from '../../../notation/fold';
import { type UnitInfo, unitInfo } from '../../../notation/units';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

const wordsIn = ({ text }: FieldValue) => foldLabel(text);
const sizeOf = ({ scale }: UnitInfo): number => scale.times / scale.over;

function unitsIn(fields: FieldValues): readonly { readonly value: FieldValue; readonly unit: UnitInfo }[] {
  return [...fields.values()].flatMap((value) => {
    const unit = value.kind === 'text' ? unitInfo(wordsIn(value)) : null;
    return unit === null ? [] : [{ value, unit }];
  });
}

/** The unit beside a number: 時間 where everybody else has 分. Indicators whose units differ from item to item are not among these. */
export const rule: Rule = {
  code: 'K323',
  group: 'number',
  severity: 'warning',
  source: THE_FORM,
  *check({ kohyoList, across }) {
    for (const one of kohyoList) {
      for (const { value, unit } of one.fields.derived(unitsIn)) {
        const { cell, key } = value;
        const usual = across.peers.tally(one, key, wordsIn).commonest;
        const info = typeof usual === 'string' ? unitInfo(usual) : null;
        // 件 for 回 is another thing that is counted, no slip.
        if (usual === null || info?.quantity !== unit.quantity || sizeOf(info) === sizeOf(unit)) continue;
        yield { cell, kohyoIndex: one.index, params: { usual } };
      }
    }
  },
};
