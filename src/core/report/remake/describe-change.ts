import { excerpt } from '../../message/excerpt';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import type { SummaryChange } from './summary-changes';

/** One line that tells a change of the とりまとめ一覧. */
export function describeChange(change: SummaryChange, words: ReportWords): string {
  switch (change.kind) {
    case 'row-added':
      return sentence(words, 'rowAdded', { page: change.page, name: excerpt(change.name) });
    case 'row-removed':
      return sentence(words, 'rowRemoved', { page: change.page, name: excerpt(change.name) });
    case 'heading-changed':
      return sentence(words, 'headingChanged', { before: excerpt(change.before), after: excerpt(change.after) });
    case 'cell-changed':
      return sentence(words, 'cellChanged', {
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
