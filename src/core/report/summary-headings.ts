import type { Form } from '../form/form';
import type { Kohyo } from '../form/kohyo';
import { formatYear } from '../notation/year';
import type { ReportWords } from './report-words';
import { said } from './report-words';
import type { SummaryColumnId } from './summary-cells';

const FORM_KEYS: Readonly<Record<SummaryColumnId, string>> = {
  pillar: 'pillar',
  category: 'category',
  item: 'item',
  action: 'name',
  lead: 'lead',
  plan: 'plan',
  actual: 'actual',
  rating: 'rating',
  next: 'next',
  page: 'number',
};

/** Headings of the columns: the form's own words where all 個票 agree on them, `{year}` standing for the year; else the usual ones. */
export function summaryHeadings(
  kohyo: readonly Kohyo[],
  forms: ReadonlyMap<string, Form>,
  year: number | null,
  words: ReportWords,
): Readonly<Record<SummaryColumnId, string>> {
  const now = year === null ? '' : formatYear(year, words.language);
  const then = year === null ? '' : formatYear(year + 1, words.language);
  const usual: Record<SummaryColumnId, string> = {
    pillar: words.report.system,
    category: words.report.system,
    item: words.report.planItem,
    action: words.report.action,
    lead: words.report.lead,
    plan: said(words, 'planOf', { year: now }),
    actual: said(words, 'actualOf', { year: now }),
    rating: words.report.rating,
    next: said(words, 'planOf', { year: then }),
    page: words.report.page,
  };
  const used = [...new Set(kohyo.map((each) => each.form))];
  const heading = (id: SummaryColumnId) => {
    const own = new Set(used.map((form) => forms.get(form)?.headings[FORM_KEYS[id]]));
    const [only] = own;
    if (own.size !== 1 || only === undefined) return usual[id];
    return only.replaceAll('{year}', id === 'next' ? then : now).replaceAll('{年}', id === 'next' ? then : now);
  };
  return {
    pillar: heading('pillar'),
    category: heading('category'),
    item: heading('item'),
    action: heading('action'),
    lead: heading('lead'),
    plan: heading('plan'),
    actual: heading('actual'),
    rating: heading('rating'),
    next: heading('next'),
    page: heading('page'),
  };
}
