import type { Examination } from '../../examine.types';
import { formatYear } from '../../notation/year';
import { putLines } from '../layout/list-sheet';
import type { SheetLayout } from '../layout/sheet-layout';
import { text } from '../layout/sheet-layout';
import type { Look } from '../layout/sheet-plan';
import type { SummaryColumn } from '../layout/summary-column';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import type { SummaryOrder } from './summary-order';

/** What the list says as a whole. */
export interface SummaryList {
  readonly examination: Pick<Examination, 'kohyo' | 'forms'>;
  readonly columns: readonly SummaryColumn[];
  /** Western year of N年度, or null. */
  readonly year: number | null;
  readonly order: SummaryOrder;
}

/** Title, subtitle, legend of ratings where the form has one, and the headings: the rows that stand on every page. */
export function summaryTop(sheet: SheetLayout, list: SummaryList, words: ReportWords): void {
  const lines: { look: Look; words: string }[] = [
    { look: 'title', words: title(list, words) },
    { look: 'subtitle', words: `${subtitle(list, words)}　${OUR_MARK}` },
  ];
  const legend = legendOf(list, words);
  if (legend !== '') lines.push({ look: 'note', words: legend });
  putLines(sheet, lines);
  putColumnHeadings(sheet, list.columns);
}

/** Neighbours under the same heading (体系 over 体系 and 区分) share one cell. */
function putColumnHeadings(sheet: SheetLayout, columns: readonly SummaryColumn[]): void {
  const { row } = sheet;
  let needed = 0;
  for (let left = 0; left < columns.length; ) {
    const heading = columns[left]?.heading ?? '';
    let right = left;
    while (columns[left]?.level !== null && columns[right + 1]?.heading === heading) right += 1;
    sheet.putMerged({ top: row, left, bottom: row, right }, text(heading), 'heading');
    needed = Math.max(needed, sheet.heightFor(heading, 'heading', left, right));
    left = right + 1;
  }
  sheet.heights[row] = needed;
  sheet.row += 1;
}

function title({ examination, year, columns }: SummaryList, words: ReportWords): string {
  const names = [...new Set(examination.kohyo.map((kohyo) => examination.forms.get(kohyo.form)?.name ?? ''))];
  const form = names.length === 1 && names[0] ? names[0] : words.report.unnamed;
  const yearly = year !== null && columns.some((column) => column.id === 'plan' || column.id === 'actual');
  if (!yearly) return sentence(words, 'summaryTitlePlain', { form });
  return sentence(words, 'summaryTitle', { form, year: formatYear(year, words.language) });
}

function subtitle({ examination, order }: SummaryList, words: ReportWords): string {
  const count = examination.kohyo.length;
  if (order === 'number') return sentence(words, 'summarySubtitleByNumber', { count });
  if (order === 'workbook') return sentence(words, 'summarySubtitleByWorkbook', { count });
  return sentence(words, 'summarySubtitle', { count });
}

function legendOf({ examination, columns }: SummaryList, words: ReportWords): string {
  if (!columns.some((column) => column.id === 'rating')) return '';
  const legends = new Set<string>();
  for (const id of new Set(examination.kohyo.map((kohyo) => kohyo.form))) {
    const ratings = (examination.forms.get(id)?.ratings ?? []).filter(({ meaning }) => meaning !== '');
    if (ratings.length === 0) continue;
    const entries = ratings.map(({ mark, meaning }) => sentence(words, 'legendEntry', { mark, meaning }));
    legends.add(sentence(words, 'legend', { entries: entries.join(words.language === 'ja' ? '　' : '   ') }));
  }
  return [...legends].join('\n');
}
