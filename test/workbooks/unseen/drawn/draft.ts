import type { Canvas } from './canvas';
import type { Chance } from './chance';

/** What the parts of one form have in common. */
export interface Draft {
  readonly chance: Chance;
  /** The form is of this fiscal year: what is planned for it is known, results are up to the year before. */
  readonly year: number;
  readonly items: number;
  /** As the form writes its years. */
  readonly yearText: (year: number) => string;
  readonly hasFormulas: boolean;
  /** An item's own lots, the same each time. */
  readonly lots: (item: number, matter: string) => Chance;
}

export type Band = (canvas: Canvas, draft: Draft) => void;

const wide = (number: number): string =>
  String(number).replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '');

export const YEAR_STYLES: readonly ((year: number) => string)[] = [
  (year) => `令和${year - 2018}年度`,
  (year) => `R${year - 2018}`,
  (year) => `R${year - 2018}年度`,
  (year) => `${year}年度`,
  (year) => `令和${wide(year - 2018)}年度`,
  (year) => `’${String(year).slice(2)}`,
  (year) => `令和${year - 2018}年度(${year}年度)`,
  (year) => `${year}`,
];

/** Writes labels and values in pairs, so many to a row, over the whole width. */
export function pairsPerRow(
  width: number,
  count: number,
): { readonly label: number; readonly left: number; readonly right: number }[] {
  return Array.from({ length: count }, (_, at) => {
    const label = Math.floor((at * width) / count);
    return { label, left: label + 1, right: Math.floor(((at + 1) * width) / count) - 1 };
  });
}
