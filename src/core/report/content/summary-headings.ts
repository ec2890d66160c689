import type { Form } from '../../form/form';
import type { Kohyo } from '../../form/kohyo';
import { formatYear } from '../../notation/year';
import type { SummaryColumnId } from '../layout/summary-column';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { rolesOf } from './summary-cells';

/** The words of the workbook's own forms; the published ones where its 個票 differ or their form says nothing. */
export function summaryHeadings(
  kohyoList: readonly Kohyo[],
  forms: ReadonlyMap<string, Form>,
  year: number | null,
  words: ReportWords,
): Readonly<Record<SummaryColumnId, string>> {
  const now = year === null ? '' : formatYear(year, words.language);
  const then = year === null ? '' : formatYear(year + 1, words.language);
  const own = ownWords(kohyoList, forms);
  const say = words.report;
  const heading = (id: SummaryColumnId, usual: string) => {
    const [word = '', ...others] = [...(own.get(id) ?? [])];
    return word === '' || others.length > 0 ? usual : word;
  };
  return {
    pillar: heading('pillar', say.system),
    category: heading('category', say.system),
    item: heading('item', say.planItem),
    action: heading('action', say.action),
    lead: heading('lead', say.lead),
    indicators: say.indicators,
    plan: sentence(words, 'planOf', { year: now }),
    actual: sentence(words, 'actualOf', { year: now }),
    rating: heading('rating', say.rating),
    next: sentence(words, 'planOf', { year: then }),
    page: heading('page', say.page),
  };
}

/** What the forms call the field behind each column. A form that says nothing counts as saying ''. */
function ownWords(kohyoList: readonly Kohyo[], forms: ReadonlyMap<string, Form>): Map<SummaryColumnId, Set<string>> {
  const found = new Map<SummaryColumnId, Set<string>>();
  for (const each of kohyoList) {
    const roles = rolesOf(each);
    const headings = forms.get(each.form)?.headings ?? {};
    const keys: [SummaryColumnId, string | null][] = [
      ['pillar', each.fields.has('pillar') ? 'pillar' : null],
      ['category', roles.category],
      ['item', roles.item],
      ['action', roles.action],
      ['lead', 'lead'],
      ['rating', 'rating'],
      ['page', each.fields.has('number') ? 'number' : null],
    ];
    for (const [id, key] of keys) {
      if (key !== null) found.set(id, (found.get(id) ?? new Set()).add(headings[key] ?? ''));
    }
  }
  return found;
}
