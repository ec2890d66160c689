import type { Examination } from '../../examine.types';
import type { CellRef } from '../../grid/grid';
import { copiedText } from '../../report/content/copied-text';
import type { Finding } from '../../rules/finding';
import { type LeakKind, leaksIn } from './leaks';

/** Something that should be looked at before the plan goes out. */
export interface Obstacle {
  readonly kind: LeakKind | 'error';
  readonly cell: CellRef;
  /** The words that gave rise to it; of a finding its code. */
  readonly found: string;
  /** True where it must not go out as it is. */
  readonly isGrave: boolean;
  /** The finding; null for words that were found in a text. */
  readonly finding: Finding | null;
}

/** All that stands in the way of publishing: what nobody outside may read, and findings at error level. In the order of the sheets. */
export function beforePublishing(examination: Pick<Examination, 'kohyoList' | 'findings'>): readonly Obstacle[] {
  const leaks = examination.kohyoList.flatMap(({ fields }) =>
    [...fields.values()].flatMap((value) =>
      leaksIn(copiedText(value)).map(
        ({ kind, found, sure }): Obstacle => ({ kind, cell: value.cell, found, isGrave: sure, finding: null }),
      ),
    ),
  );
  const errors = examination.findings
    .filter(({ severity }) => severity === 'error')
    .map((finding): Obstacle => ({ kind: 'error', cell: finding.cell, found: finding.code, isGrave: true, finding }));
  // A cell out of which several values were taken says the same of each.
  const seen = new Set<string>();
  return [...leaks, ...errors].filter(({ kind, cell, found }) => {
    const key = [kind, cell.sheet, cell.row, cell.column, found].join('\t');
    return !seen.has(key) && seen.add(key);
  });
}
