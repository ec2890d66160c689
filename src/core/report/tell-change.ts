import type { SummaryChange } from './changes';
import type { ReportWords } from './report-words';
import { said } from './report-words';

/** Longer texts are told by their beginning. */
const LONGEST = 40;

/** One line that tells a change of the とりまとめ一覧. */
export function tellChange(change: SummaryChange, words: ReportWords): string {
  switch (change.kind) {
    case 'row-added':
      return said(words, 'rowAdded', { page: change.page, name: excerpt(change.name) });
    case 'row-removed':
      return said(words, 'rowRemoved', { page: change.page, name: excerpt(change.name) });
    case 'heading-changed':
      return said(words, 'headingChanged', { before: oneLine(change.before), after: oneLine(change.after) });
    case 'cell-changed':
      return said(words, 'cellChanged', {
        page: change.page,
        name: excerpt(change.name),
        heading: oneLine(change.heading),
        before: orBlank(change.before, words),
        after: orBlank(change.after, words),
      });
  }
}

function orBlank(text: string, words: ReportWords): string {
  return text === '' ? words.report.blankCell : excerpt(text);
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

function excerpt(text: string): string {
  const line = [...oneLine(text)];
  return line.length <= LONGEST ? line.join('') : `${line.slice(0, LONGEST).join('')}…`;
}
