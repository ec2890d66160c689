import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import { differingCharacters } from '../../../notation/difference';
import { likeness } from '../../../organisation/match-index';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { fixKohyo, fixTable } from '../agree-fixes';
import { indexPairs } from '../index-pairs';

/** Less in common than this, and single characters tell nothing. */
const FEW = 0.5;

const together = (parts: readonly string[]): string => [...new Set(parts.filter((part) => part !== ''))].join('、');

/** Which message, and the characters it shows. */
function account(own: string, listed: string): { variant: string; own: string; listed: string } {
  const differences = differingCharacters(own, listed);
  const left = together(differences.map((one) => one.left));
  const right = together(differences.map((one) => one.right));
  if (own.trim() === '') return { variant: 'blank', own: left, listed: right };
  if (likeness(own, listed) < FEW) return { variant: 'other', own: left, listed: right };
  return { variant: right === '' ? 'kohyo-only' : left === '' ? 'index-only' : '', own: left, listed: right };
}

/** The same item under two names: a list and its sheets then no longer find each other. */
export const rule: Rule = {
  code: 'K601',
  group: 'crosscheck',
  severity: 'warning',
  source: machineReadability('L2-04'),
  *check(context) {
    for (const { entry, kohyo } of indexPairs(context)) {
      const name = kohyo.fields.of('name');
      if (!name || differingCharacters(name.text, entry.name.text).length === 0) continue;
      const { variant, own, listed } = account(name.text, entry.name.text);
      const toKohyo = fixKohyo(context.cells, name, entry.name.text);
      yield {
        cell: name.cell,
        kohyoIndex: kohyo.index,
        variant,
        params: {
          own: excerpt(own),
          listed: excerpt(listed),
          listedText: excerpt(entry.name.text, 60),
          text: excerpt(name.text, 60),
          indexSheet: entry.name.cell.sheet,
          indexCell: addressOf(entry.name.cell),
        },
        related: [entry.name.cell],
        fixes: variant === 'blank' ? [toKohyo] : [fixTable(context.cells, entry.name, name.text), toKohyo],
      };
    }
  },
};
