import type { Measure } from '../direction/direction';
import type { Examination } from '../examine.types';
import type { Kohyo } from '../form/kohyo';
import type { CellRef } from '../grid/grid';
import { Memory } from '../memory';
import { exactSum } from '../notation/exact';
import { totalsOf } from './totals';

export interface Answered {
  /** The targets that count otherwise than they are written. */
  readonly turned: readonly { readonly cell: CellRef; readonly from: number; readonly to: number }[];
  /** Of the targets of the 個票, all years. */
  readonly sum: number;
}

/** What an answer would make of the targets of a 個票. `turnsPlus`: its + are turned with its △ (see DirectionResult). */
export function answered(
  kohyo: Kohyo,
  measure: Measure,
  answer: { readonly direction: 'reduction' | 'increase'; readonly turnsPlus: boolean },
  { forms, state }: Pick<Examination, 'forms' | 'state'>,
): Answered {
  const unasked = { direction: 'none', turnsPlus: false } as const;
  const directions = new Map([[kohyo.index, { hours: unasked, effect: unasked, [measure]: answer }]]);
  const cells = totalsOf([kohyo], { forms, directions, state, memory: new Memory() })
    .filter((total) => total.measure === measure && total.phase === 'target')
    .flatMap(({ contributions }) => contributions);
  return {
    turned: cells.flatMap(({ cell, asWritten, byConvention }) =>
      asWritten === byConvention ? [] : [{ cell, from: asWritten, to: byConvention }],
    ),
    sum: exactSum(cells.map(({ byConvention }) => byConvention)),
  };
}
