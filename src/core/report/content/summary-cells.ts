import type { KnownFieldId } from '../../fields/dictionary';
import { parseTemplate } from '../../fields/key';
import type { FieldValue, Kohyo } from '../../form/kohyo';
import { indicatorsOf } from '../../indicators/indicator';
import type { ListContent } from '../../list/list-layout';
import { parseYear } from '../../notation/year';
import type { SummaryCells, SummaryColumnId } from '../layout/summary-column';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { copiedText } from './copied-text';
import { indicatorLines } from './indicator-lines';

/**
 * Which field of a 個票 stands in 行動計画の取組項目 and which in 具体的な取組. A form with three levels above its name
 * (体系・区分・取組項目) gives both; one with two gives its 小分類; one whose name is the 取組項目 gives its actions or approach.
 */
export interface Roles {
  readonly category: 'category' | null;
  readonly item: 'item' | 'category' | 'name' | null;
  readonly action: 'name' | 'actions' | 'approach' | null;
}

export function rolesOf(kohyo: Kohyo): Roles {
  const has = (id: KnownFieldId) => kohyo.fields.all(id).length > 0;
  const below = has('actions.text') ? 'actions' : has('approach') ? 'approach' : null;
  if (has('item')) {
    return { category: has('category') ? 'category' : null, item: 'item', action: has('name') ? 'name' : below };
  }
  if (has('category')) return { category: null, item: 'category', action: has('name') ? 'name' : below };
  if (below !== null) return { category: null, item: has('name') ? 'name' : null, action: below };
  return { category: null, item: null, action: has('name') ? 'name' : null };
}

/** The columns of a list of nothing. */
const USUAL: readonly SummaryColumnId[] = [
  'pillar',
  'item',
  'action',
  'lead',
  'plan',
  'actual',
  'rating',
  'next',
  'page',
];

/**
 * The columns for which any 個票 has a field, blank or not, in any year: a year not yet reported leaves its column blank.
 * While nobody has reported anything of any year, the plan is still being made: it has no columns for results.
 */
export function columnsOf(kohyoList: readonly Kohyo[], year: number | null): ReadonlySet<SummaryColumnId> {
  if (kohyoList.length === 0) return new Set(USUAL);
  const found = new Set<SummaryColumnId>();
  const reported = kohyoList.some(hasReported);
  for (const each of kohyoList) {
    const roles = rolesOf(each);
    if (each.fields.has('pillar')) found.add('pillar');
    if (roles.category !== null) found.add('category');
    if (roles.item !== null) found.add('item');
    if (roles.action !== null) found.add('action');
    const has = (id: KnownFieldId) => each.fields.all(id).length > 0;
    const hasDated = (id: KnownFieldId) => each.fields.all(id).some((value) => value.year !== null);
    if (has('lead')) found.add('lead');
    if (has('rating') && reported) found.add('rating');
    if (indicatorsOf(each).length > 0) found.add('indicators');
    if (year === null) continue;
    if (PLANS.some(hasDated) || has('schedule.text')) found.add('plan').add('next');
    if (RESULTS.some(hasDated) && reported) found.add('actual');
  }
  return found.add('page');
}

function hasReported({ fields }: Kohyo): boolean {
  return [...RESULTS, 'rating' as const].some((id) => saying(fields.all(id)).some(({ kind }) => kind !== 'none'));
}

const PLANS: readonly KnownFieldId[] = ['plan', 'target', 'planRows'];
const RESULTS: readonly KnownFieldId[] = ['actual', 'hours.actual', 'effect.actual'];

/** The cells of one 個票 for a year; without a year those of its plan only. */
export function summaryCells(kohyo: Kohyo, year: number | null, words: ReportWords): SummaryCells {
  const roles = rolesOf(kohyo);
  const written = (id: KnownFieldId | null) => (id === null ? '' : copiedText(kohyo.fields.of(id)));
  return {
    pillar: written('pillar'),
    category: written(roles.category),
    item: written(roles.item),
    action: roles.action === 'actions' ? actions(kohyo, words) : written(roles.action),
    lead: written('lead'),
    indicators: indicatorLines(kohyo, words),
    plan: year === null ? '' : plan(kohyo, year, words),
    actual: year === null ? '' : actual(kohyo, year, words),
    rating: (year === null ? '' : copiedText(kohyo.fields.of('rating', { year }))) || written('rating'),
    next: year === null ? '' : plan(kohyo, year + 1, words),
    page: written('number').trim() || String(kohyo.index + 1),
  };
}

/** What a column of a list says of one 個票. `without`: fields that have columns of their own. */
export function contentText(
  kohyo: Kohyo,
  content: ListContent,
  year: number | null,
  words: ReportWords,
  without: ReadonlySet<string> = new Set(),
): string {
  const of = year === null ? null : year + content.ahead;
  if ('field' in content) return fieldText(kohyo, content.field, of);
  if (content.part === 'actual') return of === null ? '' : actual(kohyo, of, words, without);
  return summaryCells(kohyo, of, words)[content.part];
}

/** The plain number that a column of amounts has of one 個票; null where its cell says anything else, be it a unit or a note. */
export function contentNumber(kohyo: Kohyo, content: ListContent, year: number | null): number | null {
  if (!('field' in content)) return null;
  const { id, isPerYear, isPerRow, isNote } = parseTemplate(content.field);
  if (isPerRow || isNote || (isPerYear && year === null)) return null;
  const at = isPerYear && year !== null ? { year: year + content.ahead } : {};
  const { amount, value } = kohyo.fields.of(id, at) ?? {};
  const isPlain = amount?.kind === 'number' && amount.unit === null && amount.note === null;
  return isPlain && typeof value === 'number' ? value : null;
}

/** A field of the list's year; of a list in the 個票 every row, a line each. */
function fieldText(kohyo: Kohyo, template: string, year: number | null): string {
  const { id, row, isPerYear, isPerRow, isNote } = parseTemplate(template);
  if (isPerYear && year === null) return '';
  const at = isPerYear && year !== null ? { year, isNote } : { isNote };
  if (!isPerRow) return copiedText(kohyo.fields.of(id, { ...at, row }));
  const values = kohyo.fields.all(id).filter((value) => !isPerYear || value.year === year);
  return saying(values)
    .map(({ text }) => text)
    .join('\n');
}

function actions(kohyo: Kohyo, words: ReportWords): string {
  const lines: string[] = [];
  for (const value of saying(kohyo.fields.all('actions.text'))) {
    const lead = copiedText(kohyo.fields.of('actions.lead', { row: value.field.row }));
    const action = value.text.trim();
    lines.push(sentence(words, lead === '' ? 'listItem' : 'actionBy', { text: action, lead }));
  }
  return lines.join('\n');
}

/** Those that say something. */
function saying(values: readonly FieldValue[]): FieldValue[] {
  return values.filter((value) => copiedText(value) !== '');
}

/** N年度計画: the year's plan; else its 年度計画 rows, one line each; else its 各年度目標; else what the schedule sets for it. */
function plan(kohyo: Kohyo, year: number, words: ReportWords): string {
  const own = copiedText(kohyo.fields.of('plan', { year }));
  if (own !== '') return own;
  const rows = saying(kohyo.fields.all('planRows'))
    .filter((value) => value.year === year && value.kind !== 'none')
    .map((value) => planLine(kohyo, value, words));
  if (rows.length > 0) return rows.join('\n');
  const target = kohyo.fields.of('target', { year });
  if (target !== undefined && target.kind !== 'none' && copiedText(target) !== '') return target.text;
  return scheduled(kohyo, year)
    .map((text) => listed(text, words))
    .join('\n');
}

/** A cell of a 年度計画 row. One that holds a mark alone (○, →) means that the row's task runs in that year. */
function planLine(kohyo: Kohyo, value: FieldValue, words: ReportWords): string {
  const text = value.text.trim();
  const task = copiedText(kohyo.fields.of('planRows.task', { row: value.field.row })).trim();
  if (task !== '' && !/[\p{L}\p{N}]/u.test(text.replaceAll('〇', ''))) {
    return sentence(words, 'taskMark', { task, mark: text });
  }
  return listed(text, words);
}

/** A line of a list; one that its writer marked as such already stays as it is. */
function listed(text: string, words: ReportWords): string {
  return text.startsWith('・') ? text : sentence(words, 'listItem', { text });
}

function scheduled(kohyo: Kohyo, year: number): string[] {
  return spansOf(kohyo)
    .filter(({ from, to }) => from <= year && year <= to)
    .map(({ text }) => text);
}

/** What a schedule sets, and the years in which it begins and ends. */
export function spansOf(kohyo: Kohyo): { readonly text: string; readonly from: number; readonly to: number }[] {
  return saying(kohyo.fields.all('schedule.text')).flatMap((value) => {
    const { row } = value.field;
    const from = yearOf(kohyo.fields.of('schedule.from', { row }));
    const to = yearOf(kohyo.fields.of('schedule.to', { row })) ?? from;
    return from === null || to === null ? [] : [{ text: value.text.trim(), from, to }];
  });
}

function yearOf(value: FieldValue | undefined): number | null {
  if (value === undefined) return null;
  if (typeof value.value === 'number' && value.value >= 1989 && value.value <= 2100) return value.value;
  return parseYear(value.text)?.year ?? null;
}

/** N年度実績: what was done, then the hours and the effect where they are given. */
function actual(kohyo: Kohyo, year: number, words: ReportWords, without: ReadonlySet<string> = new Set()): string {
  const measure = (id: 'hours.actual' | 'effect.actual', word: 'hoursActual' | 'effectActual') =>
    without.has(id) ? '' : measured(kohyo.fields.of(id, { year }), word, words);
  const lines = [
    copiedText(kohyo.fields.of('actual', { year })),
    measure('hours.actual', 'hoursActual'),
    measure('effect.actual', 'effectActual'),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** The unit that the row is counted in, in the words of the language where it has any. */
function unitShown({ unit }: FieldValue, { report }: ReportWords): string {
  if (unit?.unit === '時間') return report.hourUnit;
  return unit?.unit === '千円' ? report.thousandYenUnit : (unit?.unit ?? '');
}

function measured(value: FieldValue | undefined, word: 'hoursActual' | 'effectActual', words: ReportWords): string {
  if (value === undefined || value.kind === 'none' || copiedText(value) === '') return '';
  const bare = value.amount?.kind === 'number' && value.amount.unit === null && value.amount.note === null;
  const amount = value.text.trim();
  return sentence(words, word, { amount: bare ? `${amount}${unitShown(value, words)}` : amount });
}
