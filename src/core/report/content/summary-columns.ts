import type { Examination } from '../../examine.types';
import { SUMMARY_COLUMNS, SUMMARY_DESIGN, type SummaryColumn } from '../layout/summary-column';
import type { ReportWords } from '../report-words';
import { columnsOf } from './summary-cells';
import { summaryHeadings } from './summary-headings';

/** The columns that the workbook's forms have, in the published order. */
export function summaryColumns(
  examination: Pick<Examination, 'kohyoList' | 'forms'>,
  year: number | null,
  words: ReportWords,
): SummaryColumn[] {
  const present = columnsOf(examination.kohyoList, year);
  const headings = summaryHeadings(examination.kohyoList, examination.forms, year, words);
  return SUMMARY_COLUMNS.filter((id) => present.has(id)).map((id) => ({
    ...SUMMARY_DESIGN[id],
    id,
    heading: headings[id],
  }));
}
