import type { FieldId, KnownFieldId } from '../../../fields/dictionary';
import type { FieldValue } from '../../../form/kohyo';
import { placeholderAsWritten } from '../../required/K205-placeholder-left/placeholder';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** Results, and what an indicator is to reach. Plans and targets by year are K205's. */
const RESULTS: ReadonlySet<FieldId> = new Set<KnownFieldId>(['actual', 'problems', 'improvement']);
const INDICATORS: ReadonlySet<FieldId> = new Set<KnownFieldId>([
  'indicators.name',
  'indicators.baseline',
  'indicators.target',
]);

function isRead({ field }: FieldValue): boolean {
  return RESULTS.has(field.id) || (INDICATORS.has(field.id) && field.row !== null);
}

/** 〇人, ○○課, XX件 left in what is reported and published. */
export const rule: OwnRule = {
  code: 'K709',
  group: 'progress',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *checkOne(one) {
    const told = new Set<string>();
    for (const value of one.fields.values()) {
      const place = `${value.cell.row} ${value.cell.column}`;
      const isWords = value.kind === 'text' || value.kind === 'pending';
      const found = isRead(value) && isWords ? placeholderAsWritten(value.text) : null;
      if (found === null || told.has(place)) continue;
      told.add(place);
      yield { cell: value.cell, kohyoIndex: one.index, params: { found } };
    }
  },
};
