import type { Examination } from '../../examine.types';
import { LIST_PARTS, type ListPart } from '../../list/list-layout';
import { type LearnedLayout, learnLayout } from '../layout/template/learn-layout';
import type { KnownHeadings } from '../layout/template/map-column';
import type { TemplateSheet } from '../layout/template/template-sheet';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { summaryHeadings } from './summary-headings';

/** The layout of the sheet that holds most of a list; `null` when none of them holds one. */
export function learnList(
  sheets: readonly TemplateSheet[],
  about: Pick<Examination, 'kohyoList' | 'forms'>,
  words: ReportWords,
): LearnedLayout | null {
  const known = knownHeadings(about, words);
  const learned = sheets.flatMap((sheet) => learnLayout(sheet, known) ?? []);
  const sure = ({ mapped }: LearnedLayout) => mapped.reduce((sum, { confidence }) => sum + confidence, 0);
  return learned.reduce<LearnedLayout | null>(
    (best, each) => (best === null || sure(each) > sure(best) ? each : best),
    null,
  );
}

/** The words of our own list, and what the forms of the 個票 at hand call their fields. */
function knownHeadings(
  { kohyoList, forms }: Pick<Examination, 'kohyoList' | 'forms'>,
  words: ReportWords,
): KnownHeadings {
  const undated = (word: 'planOf' | 'actualOf') => sentence(words, word, { year: '' });
  const own = summaryHeadings([], new Map(), null, words);
  const parts = LIST_PARTS.flatMap((part): { text: string; part: ListPart }[] => {
    if (part === 'category') return [];
    const text = part === 'plan' ? undated('planOf') : part === 'actual' ? undated('actualOf') : own[part];
    return [{ text, part }];
  });
  const used = new Set(kohyoList.map(({ form }) => form));
  return { parts, forms: [...forms.values()].filter(({ id }) => used.has(id)) };
}
