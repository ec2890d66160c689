import { foldWidth } from '../notation/fold';

/** A count of something in a text: 25名, 40台, 3校. */
export interface Count {
  readonly count: number;
  readonly unit: string;
  /** As written after folding width. */
  readonly text: string;
}

const COUNTED =
  /(\d[\d,]{0,20})\s{0,9}(台|名|人|課|校|園|施設|か所|カ所|ヶ所|箇所|ヵ所|拠点|部署|所属|ライセンス|アカウント|本|機|セット|世帯|件|回|団体|手続き?|業務|会議|日)/g;

/** Every count in a text, in order. Ordinals (第3回) and dates are none. */
export function countsIn(text: string): readonly Count[] {
  const found: Count[] = [];
  const folded = foldWidth(text);
  for (const match of folded.matchAll(COUNTED)) {
    const before = folded.charAt((match.index ?? 0) - 1);
    const unit = match[2] ?? '';
    if (/[第月/.]/.test(before)) continue;
    found.push({ count: Number((match[1] ?? '').replaceAll(',', '')), unit, text: match[0] });
  }
  return found;
}
