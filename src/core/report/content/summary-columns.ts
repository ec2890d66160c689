import type { Examination } from '../../examine.types';
import type { ListLayout } from '../../list/list-layout';
import { columnId, type SummaryColumn } from '../layout/summary-column';
import type { ReportWords } from '../report-words';
import { columnsOf } from './summary-cells';
import { summaryHeadings } from './summary-headings';

/** The columns of a layout for which the workbook's forms have anything, in the layout's order. */
export function summaryColumns(
  examination: Pick<Examination, 'kohyoList' | 'forms'>,
  { columns }: Pick<ListLayout, 'columns'>,
  year: number | null,
  words: ReportWords,
): SummaryColumn[] {
  const present = columnsOf(examination.kohyoList, year);
  const headings = summaryHeadings(examination.kohyoList, examination.forms, year, words);
  return columns.flatMap(({ content, heading, look, level, share }): SummaryColumn[] => {
    const id = columnId(content);
    if (id !== null && !present.has(id)) return [];
    const words = heading === '' && id !== null ? headings[id] : heading;
    return [{ content, id, heading: words, look, level, share }];
  });
}
