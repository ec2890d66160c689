import type { Measure } from '../../core/direction/direction';
import { exactSum } from '../../core/notation/exact';
import { formatYear } from '../../core/notation/year';
import type { Phase, RollupGroup, Total } from '../../core/rollup/rollup';
import { spanOf } from '../../core/rollup/span';
import type { Words } from '../../locales/words';

/** What one line of a chart or table is made from: one group, all its years together. */
export interface GroupFigures {
  readonly name: string;
  readonly count: number;
  readonly asWritten: number;
  readonly byConvention: number;
  readonly low: number;
  readonly high: number;
  /** Cells that do not count. */
  readonly leftOut: number;
  readonly totals: readonly Total[];
}

export interface GroupPart {
  readonly groups: readonly RollupGroup[];
  readonly measure: Measure;
  readonly phase: Phase;
  readonly what: string;
  readonly unit: string;
}

export function figuresOf({ groups, measure, phase }: GroupPart, words: Words): readonly GroupFigures[] {
  return groups.map((group) => {
    const totals = group.totals.filter((total) => total.measure === measure && total.phase === phase);
    const sum = (of: 'asWritten' | 'byConvention'): number => exactSum(totals.map((total) => total[of]));
    const name = group.dimension === 'year' ? formatYear(Number(group.name), words.language) : group.name;
    return {
      name: name || words.pane.blankName,
      count: group.kohyoIndexes.length,
      asWritten: sum('asWritten'),
      byConvention: sum('byConvention'),
      ...spanOf(totals),
      leftOut: totals.flatMap((total) => total.leftOut).length,
      totals,
    };
  });
}
