import type { FieldUnit } from '../fields/field';
import { foldLabel } from '../notation/fold';
import { unitInBrackets } from '../notation/stated-unit';
import type { SmallTable } from './small-tables';

const NAMED: ReadonlyMap<string, FieldUnit> = new Map<string, FieldUnit>([
  ['時間', 'hour'],
  ['分', 'minute'],
  ['人日', 'manDay'],
  ['円', 'yen'],
  ['千円', 'thousandYen'],
  ['万円', 'tenThousandYen'],
  ['百万円', 'millionYen'],
  ['億円', 'hundredMillionYen'],
]);

/** The unit that a label gives in brackets (経費（千円）, 単位：千円); `other` for one that fields have no name for; null for none. */
export function unitOf(label: string): FieldUnit | 'other' | null {
  const stated = unitInBrackets(label);
  if (stated === null) return null;
  // A rate is no total of the row.
  const whole = stated.per === null || stated.per === 'year';
  if (stated.quantity === 'count') return whole ? 'count' : 'other';
  return (whole ? NAMED.get(stated.unit) : undefined) ?? 'other';
}

/** A label in or outside a small table. */
interface RowLabel {
  readonly row: number;
  readonly heading: string;
  readonly table?: SmallTable;
}

/** The unit of a row: in its label, in the column of units, else in the heading over its table. */
export function unitOfRow(text: string, label: RowLabel | undefined): FieldUnit | 'other' | null {
  const inColumn = label?.table?.rows.find(({ row }) => row === label.row)?.unit ?? null;
  return unitOf(text) ?? (inColumn === null ? null : unitOf(`(${inColumn})`)) ?? unitAround(text, label?.heading ?? '');
}

/** What the words over a table say of its amounts; null for a row that is told in words (年度別の内容 below 財源). */
export function unitAround(text: string, ...around: readonly string[]): FieldUnit | 'other' | null {
  return isToldInWords(text) ? null : (around.map(unitOf).find((unit) => unit !== null) ?? null);
}

/** 理由, 取組内容, 備考: nobody writes an amount there. */
export function isToldInWords(text: string): boolean {
  return /理由|コメント|所見|内容|説明|単位|評価|判定|備考|意見/u.test(foldLabel(text));
}
