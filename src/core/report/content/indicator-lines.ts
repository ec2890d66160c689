import type { Kohyo } from '../../form/kohyo';
import { type Indicator, type IndicatorFigure, indicatorsOf } from '../../indicators/indicator';
import { inOneLine } from '../../message/one-line';
import { formatYear } from '../../notation/year';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';

/** A figure as written, with its unit where that stands elsewhere; the word for none where there is none. */
export function figureShown(
  figure: IndicatorFigure | null | undefined,
  unit: string | null,
  words: ReportWords,
): string {
  if (figure == null) return words.report.indicatorNone;
  const text = inOneLine(figure.field.text);
  const bare = figure.field.amount?.kind === 'number' && figure.field.amount.unit === null;
  return bare && unit !== null && !text.endsWith(unit) ? `${text}${unit}` : text;
}

/** 100 % where a level was kept; '' where nothing tells how far it has come. */
export function achievementShown({ achievement }: Indicator): string {
  return achievement === null ? '' : `${Math.round(achievement * 100)}%`;
}

/** The figure and the year that it is of. */
export function figureOfYear(
  figure: IndicatorFigure | null | undefined,
  unit: string | null,
  words: ReportWords,
): string {
  const text = figureShown(figure, unit, words);
  if (figure?.year == null) return text;
  return sentence(words, 'figureOfYear', { text, year: formatYear(figure.year, words.language) });
}

/** `・窓口の待ち時間：12分（令和5年度）→ 8分（令和8年度）`, and below it what came of it. */
function lineOf(indicator: Indicator, words: ReportWords): string {
  const { name, unit, baseline, target, actuals } = indicator;
  const isBare = baseline === null && target === null;
  const figures = [baseline, target].map((figure) => figureOfYear(figure, unit, words)).join(words.report.figureTo);
  const aim = sentence(words, isBare ? 'listItem' : 'indicatorLine', {
    text: name,
    name: name === '' ? words.report.notGiven : name,
    figures,
  });
  const last = actuals.at(-1);
  if (last === undefined) return aim;
  const year = last.year === null ? '' : formatYear(last.year, words.language);
  const share = achievementShown(indicator);
  const came = sentence(words, share === '' ? 'indicatorCame' : 'indicatorCameSoFar', {
    year,
    actual: figureShown(last, unit, words),
    share,
  });
  return `${aim}\n${came}`;
}

/** The indicators of a 個票, a line each: where it starts from, where it is to go, what came of it last. */
export function indicatorLines(kohyo: Kohyo, words: ReportWords): string {
  return indicatorsOf(kohyo)
    .map((indicator) => lineOf(indicator, words))
    .join('\n');
}
