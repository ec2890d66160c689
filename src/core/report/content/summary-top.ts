import type { Examination } from '../../examine.types';
import type { Form } from '../../form/form';
import { formatYear, yearsIn } from '../../notation/year';
import { putLines, putMarkedLine } from '../layout/list-sheet';
import type { SheetLayout } from '../layout/sheet-layout';
import { text } from '../layout/sheet-layout';
import type { SummaryColumn } from '../layout/summary-column';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import type { SummaryOrder } from './summary-order';

/** What the list says as a whole. */
export interface SummaryList {
  readonly examination: Pick<Examination, 'kohyoList' | 'forms'>;
  readonly columns: readonly SummaryColumn[];
  /** Western year of N年度, or null. */
  readonly year: number | null;
  readonly order: SummaryOrder;
  /** The office's own title; left out: the published one, else one made of the form's name. */
  readonly title?: string;
}

/** Title, subtitle, legend of ratings where the form has one, and the headings: the rows that stand on every page. */
export function summaryTop(sheet: SheetLayout, list: SummaryList, words: ReportWords): void {
  putLines(sheet, [{ look: 'title', words: title(list, words) }]);
  putMarkedLine(sheet, subtitle(list, words), OUR_MARK);
  const legend = legendOf(list, words);
  if (legend !== '') putLines(sheet, [{ look: 'note', words: legend }]);
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

function title({ examination, year, columns, title: own = '' }: SummaryList, words: ReportWords): string {
  if (own !== '') return own;
  const forms = [...new Set(examination.kohyoList.map((kohyo) => examination.forms.get(kohyo.form)))];
  const form = (forms.length === 1 && forms[0]?.name) || words.report.unnamed;
  const yearly = year !== null && columns.some((column) => column.id === 'plan' || column.id === 'actual');
  const published = forms.length === 1 && yearly ? publishedTitle(forms[0], year, words) : null;
  if (published !== null) return published;
  if (!yearly) return sentence(words, 'summaryTitlePlain', { form });
  return sentence(words, 'summaryTitle', { form: undated(form), year: formatYear(year, words.language) });
}

/** The name of a form without the year it was printed for, which beside the year of the list would be another. */
function undated(name: string): string {
  const rest = name
    .replace(/^\s*(?:令和|平成)?\s{0,2}[元0-9０-９]{1,4}\s{0,2}年度[版\s]{0,3}/, '')
    .replace(/[（(][^（()）]{0,40}[)）]/g, (part) => (yearsIn(part).length > 0 ? '' : part))
    .trim();
  return rest === '' ? name : rest;
}

function subtitle({ examination, order }: SummaryList, words: ReportWords): string {
  const count = examination.kohyoList.length;
  if (order === 'number') return sentence(words, 'summarySubtitleByNumber', { count });
  if (order === 'workbook') return sentence(words, 'summarySubtitleByWorkbook', { count });
  return sentence(words, 'summarySubtitle', { count });
}

function legendOf({ examination, columns }: SummaryList, words: ReportWords): string {
  if (!columns.some((column) => column.id === 'rating')) return '';
  const legends = new Set<string>();
  for (const id of new Set(examination.kohyoList.map((kohyo) => kohyo.form))) {
    const ratings = (examination.forms.get(id)?.ratings ?? []).filter(({ meaning }) => meaning !== '');
    if (ratings.length === 0) continue;
    const entries = ratings.map(({ mark, meaning }) => sentence(words, 'legendEntry', { mark, meaning }));
    legends.add(sentence(words, 'legend', { entries: entries.join(words.language === 'ja' ? '　' : '   ') }));
  }
  return [...legends].join('\n');
}

/** Where the form was published as such a list, its title there, of this year. */
function publishedTitle(form: Form | undefined, year: number, words: ReportWords): string | null {
  const at = form?.source.document.indexOf(words.report.summarySheet) ?? -1;
  if (form === undefined || at < 0) return null;
  const list = form.source.document.slice(0, at + words.report.summarySheet.length);
  return sentence(words, 'titleOfYear', { title: list, year: formatYear(year, words.language) });
}
