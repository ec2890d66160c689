import { judgeDirections } from './direction/judge';
import { joinParts } from './form/parts';
import { Memory } from './memory';
import { overAll } from './over-all';
import type { Recognised } from './rules/recognised';

/** What was read sheet by sheet, as items: two sheets of one item count once. The same object where every item has one sheet. Pure. */
export function joinItems(recognised: Recognised, memory: Memory = new Memory()): Recognised {
  const kohyoList = joinParts(recognised.kohyoList, memory);
  if (kohyoList === recognised.kohyoList) return recognised;
  const { state, forms } = recognised;
  return overAll({ ...recognised, kohyoList, directions: judgeDirections(kohyoList, state, forms, memory) });
}
