import { formatAmount } from '../../notation/amount-format';
import { formatYear } from '../../notation/year';
import type { EffectSoFar } from '../../rollup/effect-so-far';
import { fillIn } from '../fill-in';
import type { NextBook } from './next-book';
import type { NextYearWords } from './words';

/** What a line says of one measure. */
export type ToldEffect = Omit<EffectSoFar, 'from' | 'to' | 'asWritten'>;

/** 「○○の累計（令和6年度～令和8年度、64 件）：業務量削減の目標 1,234 時間、…」, `null` where nothing was counted. */
export function effectLine(
  { items, finished }: NextBook,
  { effect, plan }: { readonly effect: readonly EffectSoFar[]; readonly plan: string },
  words: NextYearWords,
): string | null {
  if (effect.length === 0) return null;
  const from = Math.min(...effect.map((one) => one.from));
  const to = Math.max(...effect.map((one) => one.to));
  const all = new Set([...items, ...finished].map(({ kohyo }) => kohyo)).size;
  return fillIn(words.nextYear.effect, { ...tellFigures(effect, { from, to }, words), plan, count: all });
}

/** Years and figures of such a line, in words. */
export function tellFigures(
  effects: readonly ToldEffect[],
  { from, to }: { readonly from: number; readonly to: number },
  { nextYear: say, language }: NextYearWords,
): { readonly years: string; readonly figures: string } {
  const [first, last] = [from, to].map((year) => formatYear(year, language));
  const figures = effects.map(({ measure, phase, sum, low, high, leftOut }) => {
    const isHours = measure === 'hours';
    const amount = fillIn(isHours ? say.hoursFigure : say.effectFigure, { sum: formatAmount(sum) });
    const range = low === high ? '' : fillIn(say.range, { low: formatAmount(low), high: formatAmount(high) });
    const left = leftOut === 0 ? '' : fillIn(say.leftOut, { count: leftOut });
    return fillIn(say.figure, {
      measure: isHours ? say.hours : say.effectMeasure,
      phase: phase === 'target' ? say.target : say.actual,
      figure: amount + range + left,
    });
  });
  return {
    years: from === to ? (first ?? '') : fillIn(say.yearSpan, { from: first ?? '', to: last ?? '' }),
    figures: figures.join(language === 'ja' ? '、' : '; '),
  };
}
