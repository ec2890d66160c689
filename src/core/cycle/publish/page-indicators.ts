import type { Examination } from '../../examine.types';
import { countIndicators } from '../../indicators/count';
import { type Indicator, indicatorsOf } from '../../indicators/indicator';
import { copiedText } from '../../report/content/copied-text';
import { achievementShown, figureOfYear } from '../../report/content/indicator-lines';
import { type ReportWords, sentence } from '../../report/report-words';
import { type Html, html, NOTHING } from './html';
import type { PublishWords } from './words';

/** The indicators of the plan in a table; nothing where it has none. */
export function indicatorSection(examination: Examination, words: ReportWords, own: PublishWords): Html {
  const all = examination.kohyoList.flatMap((kohyo) => indicatorsOf(kohyo).map((indicator) => ({ kohyo, indicator })));
  if (all.length === 0) return NOTHING;
  const counts = countIndicators(all.map(({ indicator }) => indicator));
  const reported = counts.withActual > 0;
  const { report } = words;
  const headings = [
    report.indicatorName,
    own.pageItem,
    report.indicatorBaseline,
    report.indicatorTarget,
    ...(reported ? [report.indicatorActual, report.indicatorShare] : []),
  ];
  return html`<section aria-labelledby="indicators">
<h2 id="indicators">${own.pageIndicators}</h2>
<p>${sentence(words, 'indicatorCounts', { ...counts })}</p>
<div class="scroll" role="region" aria-labelledby="indicators-caption" tabindex="0">
<table>
<caption id="indicators-caption">${own.pageIndicatorsCaption}</caption>
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${all.map(({ kohyo, indicator }) => {
  const item = copiedText(kohyo.fields.of('name')) || copiedText(kohyo.fields.of('number'));
  return html`<tr><th scope="row">${indicator.name === '' ? report.notGiven : indicator.name}</th><td>${item.trim()}</td>${figures(indicator, reported, words)}</tr>`;
})}
</tbody>
</table>
</div>
</section>`;
}

function figures(indicator: Indicator, reported: boolean, words: ReportWords): readonly Html[] {
  const { unit, baseline, target, actuals } = indicator;
  const aims = [baseline, target].map((figure) => html`<td>${figureOfYear(figure, unit, words)}</td>`);
  if (!reported) return aims;
  return [
    ...aims,
    html`<td>${figureOfYear(actuals.at(-1), unit, words)}</td>`,
    html`<td class="number">${achievementShown(indicator) || words.report.indicatorNone}</td>`,
  ];
}
