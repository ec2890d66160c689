import type { FormField } from '../../form/form';

type FieldUnit = NonNullable<FormField['unit']>;

/** How many of the label's unit one of the written unit is. Units of another kind (人 for 時間) are not here. */
const CONVERSIONS: Readonly<Record<FieldUnit, Readonly<Record<string, number>>>> = {
  hour: { 時間: 1, h: 1, H: 1, hr: 1, hrs: 1, 分: 1 / 60 },
  yen: { 円: 1, 千円: 1000, 万円: 10000, 百万円: 1000000, 億円: 100000000 },
  thousandYen: { 千円: 1, 円: 1 / 1000, 万円: 10, 百万円: 1000, 億円: 100000 },
  count: { 件: 1, 個: 1, 回: 1, 人: 1, 名: 1, 台: 1 },
};

/** What a written amount is to be multiplied by to stand in the label's unit; `null` when it measures something else. */
export function conversionOf(written: string, unit: FieldUnit): number | null {
  return CONVERSIONS[unit][written] ?? null;
}
