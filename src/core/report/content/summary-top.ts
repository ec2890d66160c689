import type { Examination } from '../../examine.types';
import { formatYear } from '../../notation/year';
import { letteringOf } from '../layout/lettering';
import { heightOf } from '../layout/measure';
import type { SheetBuilder } from '../layout/sheet-builder';
import { text } from '../layout/sheet-builder';
import type { Look } from '../layout/sheet-plan';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { said } from '../report-words';
import type { SummaryColumn } from './summary-columns';
import type { SummaryOrder } from './summary-order';

/** Rows that stand on every page, and their height in points. */
export interface SummaryTop {
  readonly rows: number;
  readonly height: number;
}

/** Title, subtitle, legend of ratings where the form has one, and the headings. */
export function summaryTop(
  sheet: SheetBuilder,
  examination: Pick<Examination, 'kohyo' | 'forms'>,
  options: { readonly year: number | null; readonly order?: SummaryOrder },
  columns: readonly SummaryColumn[],
  widths: readonly number[],
  words: ReportWords,
): SummaryTop {
  const right = columns.length - 1;
  const across = widths.reduce((sum, width) => sum + width, 0);
  const lines: { look: Look; words: string }[] = [
    { look: 'title', words: title(examination, options.year, columns, words) },
    { look: 'subtitle', words: `${subtitle(examination, options.order ?? 'plan', words)}　${OUR_MARK}` },
  ];
  const legend = legendOf(examination, columns, words);
  if (legend !== '') lines.push({ look: 'note', words: legend });
  let height = 0;
  lines.forEach((line, row) => {
    sheet.putMerged({ top: row, left: 0, bottom: row, right }, text(line.words), line.look);
    const needed = heightOf(line.words, across, letteringOf(line.look));
    sheet.heights[row] = needed;
    height += needed;
  });
  const row = lines.length;
  const needed = putHeadings(sheet, row, columns, widths);
  return { rows: row + 1, height: height + needed };
}

/** Neighbours under the same heading (体系 over 体系 and 区分) share one cell. */
function putHeadings(
  sheet: SheetBuilder,
  row: number,
  columns: readonly SummaryColumn[],
  widths: readonly number[],
): number {
  let needed = 0;
  for (let left = 0; left < columns.length; ) {
    const heading = columns[left]?.heading ?? '';
    let right = left;
    while (columns[left]?.level !== null && columns[right + 1]?.heading === heading) right += 1;
    const width = widths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
    sheet.putMerged({ top: row, left, bottom: row, right }, text(heading), 'heading');
    needed = Math.max(needed, heightOf(heading, width, letteringOf('heading')));
    left = right + 1;
  }
  sheet.heights[row] = needed;
  return needed;
}

function title(
  examination: Pick<Examination, 'kohyo' | 'forms'>,
  year: number | null,
  columns: readonly SummaryColumn[],
  words: ReportWords,
): string {
  const names = [...new Set(examination.kohyo.map((kohyo) => examination.forms.get(kohyo.form)?.name ?? ''))];
  const form = names.length === 1 && names[0] ? names[0] : words.report.unnamed;
  const yearly = year !== null && columns.some((column) => column.id === 'plan' || column.id === 'actual');
  if (!yearly) return said(words, 'summaryTitlePlain', { form });
  return said(words, 'summaryTitle', { form, year: formatYear(year, words.language) });
}

function subtitle(examination: Pick<Examination, 'kohyo'>, order: SummaryOrder, words: ReportWords): string {
  const count = examination.kohyo.length;
  if (order === 'number') return said(words, 'summarySubtitleByNumber', { count });
  if (order === 'workbook') return said(words, 'summarySubtitleByWorkbook', { count });
  return said(words, 'summarySubtitle', { count });
}

function legendOf(
  examination: Pick<Examination, 'kohyo' | 'forms'>,
  columns: readonly SummaryColumn[],
  words: ReportWords,
): string {
  if (!columns.some((column) => column.id === 'rating')) return '';
  const legends = new Set<string>();
  for (const id of new Set(examination.kohyo.map((kohyo) => kohyo.form))) {
    const ratings = (examination.forms.get(id)?.ratings ?? []).filter(({ meaning }) => meaning !== '');
    if (ratings.length === 0) continue;
    const entries = ratings.map(({ mark, meaning }) => said(words, 'legendEntry', { mark, meaning }));
    legends.add(said(words, 'legend', { entries: entries.join(words.language === 'ja' ? '　' : '   ') }));
  }
  return [...legends].join('\n');
}
