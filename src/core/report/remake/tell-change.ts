import { excerpt } from '../../message/excerpt';
import type { ReportWords } from '../report-words';
import { said } from '../report-words';
import type { SummaryChange } from './changes';

/** One line that tells a change of the とりまとめ一覧. */
export function tellChange(change: SummaryChange, words: ReportWords): string {
  switch (change.kind) {
    case 'row-added':
      return said(words, 'rowAdded', { page: change.page, name: excerpt(change.name) });
    case 'row-removed':
      return said(words, 'rowRemoved', { page: change.page, name: excerpt(change.name) });
    case 'heading-changed':
      return said(words, 'headingChanged', { before: excerpt(change.before), after: excerpt(change.after) });
    case 'cell-changed':
      return said(words, 'cellChanged', {
        page: change.page,
        name: excerpt(change.name),
        heading: excerpt(change.heading),
        before: orBlank(change.before, words),
        after: orBlank(change.after, words),
      });
  }
}

function orBlank(text: string, words: ReportWords): string {
  return text === '' ? words.report.blankCell : excerpt(text);
}
