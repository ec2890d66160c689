import type { FieldValue } from '../../../form/kohyo';
import { halves, sheetsOf } from '../../../form/parts';
import { addressOf } from '../../../grid/address';
import { foldLabel } from '../../../notation/fold';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

const NAMING: ReadonlySet<string> = new Set(['number', 'name', 'lead']);

const isTold = ({ kind }: FieldValue): boolean => kind !== 'blank' && kind !== 'none';

/** What both sheets of one item ask for, answered differently. */
export const rule: Rule = {
  code: 'K617',
  group: 'crosscheck',
  severity: 'error',
  source: OWN_JUDGEMENT,
  *check({ kohyoList }) {
    for (const [earlier, later] of halves(kohyoList.flatMap(sheetsOf))) {
      for (const value of later.fields.values()) {
        const other = earlier.fields.get(value.key);
        if (!other || !isTold(value) || !isTold(other) || foldLabel(value.text) === foldLabel(other.text)) continue;
        // Labels that say different things may be answered differently, though both were taken to mean the same.
        if (foldLabel(value.labelText) !== foldLabel(other.labelText) && !NAMING.has(value.field.id)) continue;
        yield {
          cell: value.cell,
          kohyoIndex: later.index,
          params: { otherSheet: other.cell.sheet, otherCell: addressOf(other.cell), otherText: other.text.trim() },
          related: [other.cell],
        };
      }
    }
  },
};
