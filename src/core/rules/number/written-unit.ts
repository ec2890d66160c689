import { type Scale, scaleBetween } from '../../notation/exact';
import type { StatedUnit } from '../../notation/stated-unit';
import { unitInfo } from '../../notation/units';

const SAME: Scale = { times: 1, over: 1 };

/** What a written amount is to be multiplied by to stand in the label's unit; `null` when it measures something else (人 for 時間). */
export function conversionOf(written: string, unit: StatedUnit): Scale | null {
  const info = unitInfo(written);
  if (info?.quantity !== unit.quantity) return null;
  return unit.quantity === 'count' ? SAME : scaleBetween(info.scale, unit.scale);
}

/** True when nothing is to be converted. */
export function isSame({ times, over }: Scale): boolean {
  return times === over;
}
