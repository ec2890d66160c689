import { foldLabel } from '../../../notation/fold';
import type { OwnRule } from '../../rule';
import { THE_FORM } from '../../sources';

/** 項目番号 was never filled in: blank, or still the placeholder in its brackets. */
export const rule: OwnRule = {
  code: 'K108',
  group: 'structure',
  severity: 'warning',
  source: THE_FORM,
  *checkOne(one) {
    const number = one.fields.of('number');
    if (!number) return;
    const isPlaceholder = /^<.*>$/.test(foldLabel(number.text)) || /^[-〇○◯xX?]+$/.test(foldLabel(number.text));
    if (number.kind === 'blank') yield { cell: number.cell, kohyoIndex: one.index };
    else if (isPlaceholder) yield { cell: number.cell, kohyoIndex: one.index, variant: 'placeholder' };
  },
};
