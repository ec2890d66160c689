/** Signs as written. `△` and `▲` are kept apart: an office may use both, and a finding must be able to say which. */
export type SignMark = '△' | '▲' | '-' | '+' | '()' | null;

export type Unit = string;

/**
 * What a cell that should hold an amount says, as a whole: nothing is stripped to make it fit.
 * - `number`  an amount; `value` is signed as written (`△480` → -480), before any decision on direction
 * - `none`    － — ー - and the like: there is no amount here, on purpose
 * - `pending` 未定, 不明, 調査中 …: not known yet
 * - `blank`   nothing but white space
 * - `text`    anything else
 */
export type Amount =
  | AmountNumber
  | { readonly kind: 'none' | 'pending' | 'blank' | 'text'; readonly note: string | null };

export interface AmountNumber {
  readonly kind: 'number';
  /** Signed as written, in `unit` with 千・万・億 multiplied out (`3.5万円` → 35000 円; `500千円` stays 500, unit 千円). */
  readonly value: number;
  readonly sign: SignMark;
  /** As written after folding width: 時間, h, 分, 千円, 円, 件, 台, 人, % …; `null` when none is written. See units.ts. */
  readonly unit: Unit | null;
  /** Of the multiplier that was written before the unit, in powers of ten: 4 for 3.5万円, 8 for 1億; 0 where none was. */
  readonly power: number;
  /** `rate`: 一人当たり, 1か所×0.5時間, 28時間/日: not a total. `cumulative`: 累計300時間, with the years before. */
  readonly basis: 'total' | 'rate' | 'cumulative';
  /** The words that make it no total (`一人当たり`, `/日`, `累計`), or `null`. */
  readonly per: string | null;
  /** What stands around the amount, as in the cell: ※…, （…）, 約, 以上, ①; `null` when the cell is only the amount. */
  readonly note: string | null;
  /** A computation written in the cell, width folded: `36時間-8時間=28時間/日 ×80日開催`, or `null`. */
  readonly formula: string | null;
  /** Typed unlike a plain number: full-width digits, commas, signs or unit letters, or blanks inside. Never for a numeric cell. */
  readonly fullWidth: boolean;
  /** True when the cell itself is a number, its sign perhaps shown by a format. */
  readonly numeric: boolean;
}
