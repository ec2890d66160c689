import type { Measure } from '../../direction/direction';
import type { Examination } from '../../examine.types';
import type { ListLayout } from '../../list/list-layout';
import { inOneLine } from '../../message/one-line';
import { formatAmount } from '../../notation/amount';
import { formatYear } from '../../notation/year';
import { copiedText } from '../../report/content/copied-text';
import { summaryColumns } from '../../report/content/summary-columns';
import { inOrder, type SummaryEntry, summaryEntries } from '../../report/content/summary-order';
import { usualLayout } from '../../report/content/usual-layout';
import type { SummaryColumn } from '../../report/layout/summary-column';
import type { ReportWords } from '../../report/report-words';
import type { Phase, Total } from '../../rollup/rollup';
import { type Html, html, lines, NOTHING } from './html';
import { indicatorSection } from './page-indicators';
import { PAGE_STYLE } from './page-style';
import type { Publication } from './published-data';
import { type PublishWords, say } from './words';

/** A file beside the page that is offered. */
export interface OfferedFile {
  readonly name: string;
  readonly what: string;
  readonly bytes: number;
}

export interface PageOptions extends Publication {
  /** The plan's title. */
  readonly title: string;
  /** Western year that plans and results are told of; null where the forms have none. */
  readonly year: number | null;
  readonly layout?: ListLayout;
  readonly files: readonly OfferedFile[];
}

interface Page {
  readonly examination: Examination;
  readonly options: PageOptions;
  readonly words: ReportWords;
  readonly own: PublishWords;
}

/** One item as the page tells it. */
interface Item {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly lead: string;
  readonly group: string;
  readonly entry: SummaryEntry;
}

/** The plan as one page for the city's web site: no script, nothing loaded, the same numbers as list and totals. */
export function publishedPage(
  examination: Examination,
  options: PageOptions,
  words: ReportWords,
  own: PublishWords,
): string {
  const page: Page = { examination, options, words, own };
  const layout = options.layout ?? usualLayout(examination.kohyoList);
  const columns = summaryColumns(examination, layout, options.year, words);
  const entries = inOrder(
    summaryEntries(examination.kohyoList, columns, layout, options.year, words),
    layout.order,
    layout.groups,
  );
  const items = entries.map((entry, at) => itemOf(entry, at, columns, own));
  const groups = [...new Set(items.map(({ group }) => group))].map((name, at) => ({
    name,
    id: `group-${at + 1}`,
    items: items.filter(({ group }) => group === name),
  }));
  const totals = totalsSection(page);
  const indicators = indicatorSection(examination, words, own);
  const { municipality, title, date } = options;
  const whole = `${municipality}　${title}`;
  const [year = '', month = '', day = ''] = date.split('-');
  const published = say(own, 'pageDate', { year, month: Number(month), day: Number(day) });
  const lead = say(own, 'pageLead', { count: items.length, date: published });
  const document = html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${whole}</title>
<style>${{ html: PAGE_STYLE }}</style>
</head>
<body>
<a class="skip" href="#main">${own.pageSkip}</a>
<header>
<h1>${whole}</h1>
<p>${lead}</p>
</header>
<nav aria-label="${own.pageContents}">
<ul>
${totals === NOTHING ? NOTHING : html`<li><a href="#totals">${own.pageTotals}</a></li>`}
${indicators === NOTHING ? NOTHING : html`<li><a href="#indicators">${own.pageIndicators}</a></li>`}
<li><a href="#items">${own.pageItems}</a></li>
${groups.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}
</ul>
</nav>
<main id="main">
${totals}
${indicators}
${indexSection(items, own)}
${groups.map((group) => groupSection(group, columns))}
${filesSection(page)}
</main>
<footer>
<p class="note">${own.pageFooter}</p>
</footer>
</body>
</html>
`;
  return document.html;
}

function itemOf(entry: SummaryEntry, at: number, columns: readonly SummaryColumn[], own: PublishWords): Item {
  const { kohyo, texts } = entry;
  const said = (id: SummaryColumn['id']) => (texts[columns.findIndex((column) => column.id === id)] ?? '').trim();
  const name = copiedText(kohyo.fields.of('name')).replace(/\s+/g, ' ').trim();
  return {
    id: `item-${at + 1}`,
    number: said('page'),
    name: name || said('action') || said('item') || own.pageUnnamed,
    lead: inOneLine(said('lead'), '、'),
    group: said('pillar').replace(/\s+/g, ' ') || own.pageOthers,
    entry,
  };
}

const MEASURES: readonly Measure[] = ['hours', 'effect'];
const PHASES: readonly Phase[] = ['target', 'actual'];
const HEADS = {
  'hours.target': 'hoursTargetShort',
  'hours.actual': 'hoursActualShort',
  'effect.target': 'effectTargetShort',
  'effect.actual': 'effectActualShort',
} as const;

/** Totals by year, each with its range while a doubt remains; a measure without any figure has no column. */
function totalsSection({ examination, words, own }: Page): Html {
  const { totals } = examination.rollup;
  const columns = MEASURES.flatMap((measure) => PHASES.map((phase) => ({ measure, phase }))).filter((column) =>
    totals.some((total) => total.contributions.length > 0 && isOf(total, column)),
  );
  if (columns.length === 0) return NOTHING;
  const years = [...new Set(totals.filter((total) => total.contributions.length > 0).map(({ year }) => year))].sort(
    (a, b) => a - b,
  );
  const left = totals.reduce((sum, { leftOut }) => sum + leftOut.length, 0);
  return html`<section aria-labelledby="totals">
<h2 id="totals">${own.pageTotals}</h2>
<div class="scroll" role="region" aria-labelledby="totals-caption" tabindex="0">
<table class="totals">
<caption id="totals-caption">${own.pageTotalsCaption}</caption>
<thead><tr><th scope="col">${words.report.year}</th>${columns.map(
    ({ measure, phase }) => html`<th scope="col">${words.report[HEADS[`${measure}.${phase}`]]}</th>`,
  )}</tr></thead>
<tbody>
${years.map(
  (year) =>
    html`<tr><th scope="row">${formatYear(year, words.language)}</th>${columns.map((column) =>
      totalCell(
        totals.find((total) => total.year === year && isOf(total, column)),
        own,
      ),
    )}</tr>`,
)}
</tbody>
</table>
</div>
${left === 0 ? NOTHING : html`<p class="note">${say(own, 'pageLeftOut', { count: left })}</p>`}
</section>`;
}

function isOf(total: Total, { measure, phase }: { readonly measure: Measure; readonly phase: Phase }): boolean {
  return total.measure === measure && total.phase === phase;
}

function totalCell(total: Total | undefined, own: PublishWords): Html {
  if (total === undefined || total.contributions.length === 0) return html`<td class="number">－</td>`;
  const amount = formatAmount(total.byConvention);
  if (total.low === total.high) return html`<td class="number">${amount}</td>`;
  const range = say(own, 'pageRange', { low: formatAmount(total.low), high: formatAmount(total.high) });
  return html`<td class="number">${amount}<br>${range}</td>`;
}

function indexSection(items: readonly Item[], own: PublishWords): Html {
  return html`<section aria-labelledby="items">
<h2 id="items">${own.pageItems}</h2>
<div class="scroll" role="region" aria-labelledby="items-caption" tabindex="0">
<table class="items">
<caption id="items-caption">${own.pageItemsCaption}</caption>
<thead><tr><th scope="col">${own.pageNumber}</th><th scope="col">${own.pageItem}</th><th scope="col">${own.pageOffice}</th></tr></thead>
<tbody>
${items.map(
  ({ id, number, name, lead }) =>
    html`<tr><td>${number}</td><th scope="row"><a href="#${id}">${name}</a></th><td>${lead}</td></tr>`,
)}
</tbody>
</table>
</div>
</section>`;
}

function groupSection(
  { id, name, items }: { readonly id: string; readonly name: string; readonly items: readonly Item[] },
  columns: readonly SummaryColumn[],
): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
${items.map((item) => itemSection(item, columns))}
</section>`;
}

function itemSection({ id, number, name, entry }: Item, columns: readonly SummaryColumn[]): Html {
  const told = columns.flatMap(({ id: role, heading, content }, at) => {
    const text = (entry.texts[at] ?? '').trim();
    const isTold = content !== null && role !== 'page' && role !== 'pillar' && text !== '' && text !== name;
    return isTold ? [html`<dt>${heading}</dt><dd>${lines(text)}</dd>`] : [];
  });
  return html`<div class="item">
<h3 id="${id}">${number === '' ? name : `${number}　${name}`}</h3>
${told.length === 0 ? NOTHING : html`<dl>${told}</dl>`}
</div>`;
}

function filesSection({ options: { files }, own }: Page): Html {
  if (files.length === 0) return NOTHING;
  return html`<section class="files" aria-labelledby="files">
<h2 id="files">${own.pageFiles}</h2>
<ul>
${files.map(
  ({ name, what, bytes }) =>
    html`<li><a href="${encodeURIComponent(name)}">${say(own, 'pageFile', { what, name, size: Math.max(1, Math.round(bytes / 1024)) })}</a></li>`,
)}
</ul>
</section>`;
}
