import type { Examination } from '../../examine.types';
import type { KnownFieldId } from '../../fields/dictionary';
import { parseTemplate } from '../../fields/key';
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
  const dated = (id: 'plan' | 'actual', usual: 'planOf' | 'actualOf', when: string) => {
    const word = heading(id, '');
    return word === ''
      ? sentence(words, usual, { year: when })
      : sentence(words, 'headingOfYear', { year: when, word });
  };
  return {
    pillar: heading('pillar', say.system),
    category: heading('category', say.system),
    item: heading('item', say.planItem),
    action: heading('action', say.action),
    lead: heading('lead', say.lead),
    indicators: say.indicators,
    plan: dated('plan', 'planOf', now),
    actual: dated('actual', 'actualOf', now),
    rating: heading('rating', say.rating),
    next: dated('plan', 'planOf', then),
    page: heading('page', say.page),
  };
}

/** What the forms call the field behind each column. A form that says nothing counts as saying ''. */
function ownWords(kohyoList: readonly Kohyo[], forms: ReadonlyMap<string, Form>): Map<SummaryColumnId, Set<string>> {
  const found = new Map<SummaryColumnId, Set<string>>();
  for (const each of kohyoList) {
    const roles = rolesOf(each);
    const headings = headingsOf(forms.get(each.form));
    const keys: [SummaryColumnId, string | null][] = [
      ['pillar', each.fields.has('pillar') ? 'pillar' : null],
      ['category', roles.category],
      ['item', roles.item],
      ['action', roles.action],
      ['lead', 'lead'],
      ['plan', planned(each)],
      ['actual', 'actual'],
      ['rating', 'rating'],
      ['page', each.fields.has('number') ? 'number' : null],
    ];
    for (const [id, key] of keys) {
      if (key !== null) found.set(id, (found.get(id) ?? new Set()).add(headings[key] ?? ''));
    }
  }
  return found;
}

/** The one field that a year's plan is read from; `null` where there is none, or more than one. */
function planned({ fields }: Kohyo): KnownFieldId | null {
  const used = PLANS.filter((id) => fields.all(id).length > 0);
  return used.length === 1 ? (used[0] ?? null) : null;
}

const PLANS: readonly KnownFieldId[] = ['plan', 'target', 'planRows', 'schedule.text'];

/** What all forms of a workbook call a field, by their headings for lists, else by its label; `null` where they differ. */
export function fieldWord(
  id: KnownFieldId,
  { kohyoList, forms }: Pick<Examination, 'kohyoList' | 'forms'>,
): string | null {
  const used = [...new Set(kohyoList.filter(({ fields }) => fields.has(id)).map(({ form }) => forms.get(form)))];
  const found = new Set(used.map((form) => form?.headings[id] ?? labelsOf(form)[id] ?? ''));
  const [word = '', ...others] = [...found];
  return word === '' || others.length > 0 ? null : word;
}

/** What a form calls its fields: as it says for lists, or, where it says nothing of lists, by its labels. */
function headingsOf(form: Form | undefined): Readonly<Record<string, string>> {
  return form !== undefined && Object.keys(form.headings).length > 0 ? form.headings : labelsOf(form);
}

function labelsOf(form: Form | undefined): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { key, labels } of form?.fields ?? []) {
    const { id, isNote, isPerRow } = parseTemplate(key);
    // A label with a place for its year says no more of a column than the year does.
    const label = labels.find((each) => !each.includes('{'));
    if (!isNote && !isPerRow && label !== undefined) found[id] ??= label;
  }
  return found;
}
