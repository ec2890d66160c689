import { parseAmount } from '../../notation/amount';
import { exactSum } from '../../notation/exact';
import { yearsIn } from '../../notation/year';
import { type EffectSoFar, MEASURES_AND_PHASES } from '../../rollup/effect-so-far';
import { fillIn } from '../fill-in';
import { readBack } from '../read-back';
import { type ToldEffect, tellFigures } from './effect-line';
import type { NextYearWords } from './words';

/** What a line on 前年度から says of one plan. */
interface PlanLine {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly effects: readonly ToldEffect[];
}

/**
 * The line that adds up several plans: 「計画をまたいだ累計（令和3年度～令和8年度、2 計画、延べ 121 件）：…」. `lines`: those of the plans, as they stand on the
 * sheet. `null` for a single plan, and where the sum would not be one: a line was written otherwise, periods overlap.
 */
export function overPlansLine(lines: readonly string[], words: NextYearWords): string | null {
  const plans = lines.flatMap((line) => planLine(line, words) ?? []);
  if (plans.length < 2 || plans.length < lines.length || overlap(plans)) return null;
  const effects = MEASURES_AND_PHASES.flatMap(({ measure, phase }): ToldEffect[] => {
    const own = plans.flatMap((plan) => plan.effects.filter((one) => one.measure === measure && one.phase === phase));
    if (own.length === 0) return [];
    const sumOf = (of: 'sum' | 'low' | 'high') => exactSum(own.map((one) => one[of]));
    const leftOut = own.reduce((sum, one) => sum + one.leftOut, 0);
    return [{ measure, phase, sum: sumOf('sum'), low: sumOf('low'), high: sumOf('high'), leftOut }];
  });
  const from = Math.min(...plans.map((plan) => plan.from));
  const to = Math.max(...plans.map((plan) => plan.to));
  return fillIn(words.nextYear.overPlans, {
    ...tellFigures(effects, { from, to }, words),
    plans: plans.length,
    count: plans.reduce((sum, { count }) => sum + count, 0),
  });
}

function overlap(plans: readonly PlanLine[]): boolean {
  const ordered = [...plans].sort((a, b) => a.from - b.from);
  return ordered.some(({ from }, at) => at > 0 && from <= (ordered[at - 1]?.to ?? 0));
}

function planLine(line: string, words: NextYearWords): PlanLine | null {
  const { nextYear: say, language } = words;
  const read = readBack(say.effect, line);
  if (read === null) return null;
  const years = yearsIn(read.years ?? '');
  const figures = (read.figures ?? '').split(language === 'ja' ? '、' : '; ').map((one) => toldEffect(one, words));
  const effects = figures.flatMap((one) => one ?? []);
  const count = Number(read.count);
  if (years.length === 0 || !Number.isInteger(count) || effects.length < figures.length) return null;
  return { from: Math.min(...years), to: Math.max(...years), count, effects };
}

/** 「業務量削減の目標 1,234 時間（1,000～1,500）（ほか合計に入れられないセル 2）」 */
function toldEffect(text: string, { nextYear: say }: NextYearWords): ToldEffect | null {
  for (const { measure, phase } of MEASURES_AND_PHASES) {
    const isHours = measure === 'hours';
    const unit = isHours ? say.hoursFigure : say.effectFigure;
    const figure = fillIn(say.figure, {
      measure: isHours ? say.hours : say.effectMeasure,
      phase: phase === 'target' ? say.target : say.actual,
      figure: unit,
    });
    for (const range of ['', say.range]) {
      for (const left of ['', say.leftOut]) {
        const read = readBack(figure + range + left, text);
        const amounts = read && amountsOf(read);
        if (amounts) return { measure, phase, ...amounts };
      }
    }
  }
  return null;
}

function amountsOf(
  read: Readonly<Record<string, string>>,
): Pick<EffectSoFar, 'sum' | 'low' | 'high' | 'leftOut'> | null {
  const amount = (text: string | undefined) => {
    const parsed = parseAmount(text ?? '');
    return parsed.kind === 'number' && parsed.note === null && parsed.formula === null ? parsed.value : null;
  };
  const sum = amount(read.sum);
  const low = read.low === undefined ? sum : amount(read.low);
  const high = read.high === undefined ? sum : amount(read.high);
  const leftOut = read.count === undefined ? 0 : Number(read.count);
  if (sum === null || low === null || high === null || !Number.isInteger(leftOut)) return null;
  return { sum, low, high, leftOut };
}
