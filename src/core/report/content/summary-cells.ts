import type { FieldValue, Kohyo } from '../../form/kohyo';
import { parseYear } from '../../notation/year';
import { SUMMARY_COLUMNS, type SummaryCells, type SummaryColumnId } from '../layout/summary-column';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { copiedText } from './copied-text';

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
  const has = (key: string) => kohyo.fields.has(key);
  const below = has('actions.0.text') ? 'actions' : has('approach') ? 'approach' : null;
  if (has('item')) {
    return { category: has('category') ? 'category' : null, item: 'item', action: has('name') ? 'name' : below };
  }
  if (has('category')) return { category: null, item: 'category', action: has('name') ? 'name' : below };
  if (below !== null) return { category: null, item: has('name') ? 'name' : null, action: below };
  return { category: null, item: null, action: has('name') ? 'name' : null };
}

/** The columns for which any 個票 has a field, blank or not, in any year: a year not yet reported leaves its column blank. */
export function columnsOf(kohyo: readonly Kohyo[], year: number | null): ReadonlySet<SummaryColumnId> {
  if (kohyo.length === 0) return new Set(SUMMARY_COLUMNS.filter((id) => id !== 'category'));
  const found = new Set<SummaryColumnId>();
  for (const each of kohyo) {
    const roles = rolesOf(each);
    if (each.fields.has('pillar')) found.add('pillar');
    if (roles.category !== null) found.add('category');
    if (roles.item !== null) found.add('item');
    if (roles.action !== null) found.add('action');
    for (const key of each.fields.keys()) {
      if (key === 'lead') found.add('lead');
      if (year !== null && isPlanKey(key)) found.add('plan').add('next');
      if (year !== null && /^((hours|effect)\.)?actual\.\d{4}$/.test(key)) found.add('actual');
      if (/^rating(\.\d{4})?$/.test(key)) found.add('rating');
    }
  }
  return found.add('page');
}

function isPlanKey(key: string): boolean {
  return /^(plan|target|planRows\.\d+)\.\d{4}$|^schedule\.\d+\.text$/.test(key);
}

/** The cells of one 個票 for a year; without a year those of its plan only. */
export function summaryCells(kohyo: Kohyo, year: number | null, words: ReportWords): SummaryCells {
  const roles = rolesOf(kohyo);
  const written = (key: string | null) => (key === null ? '' : copiedText(kohyo.fields.get(key)));
  return {
    pillar: written('pillar'),
    category: written(roles.category),
    item: written(roles.item),
    action: roles.action === 'actions' ? actions(kohyo, words) : written(roles.action),
    lead: written('lead'),
    plan: year === null ? '' : plan(kohyo, year, words),
    actual: year === null ? '' : actual(kohyo, year, words),
    rating: (year === null ? '' : written(`rating.${year}`)) || written('rating'),
    next: year === null ? '' : plan(kohyo, year + 1, words),
    page: written('number').trim() || String(kohyo.index + 1),
  };
}

function actions(kohyo: Kohyo, words: ReportWords): string {
  const lines: string[] = [];
  for (const value of numbered(kohyo, 'actions', 'text')) {
    const lead = copiedText(kohyo.fields.get(value.key.replace(/text$/, 'lead')));
    const action = value.text.trim();
    lines.push(sentence(words, lead === '' ? 'listItem' : 'actionBy', { text: action, lead }));
  }
  return lines.join('\n');
}

/** `stem.0.part`, `stem.1.part` … that say something, in order. */
function numbered(kohyo: Kohyo, stem: string, part: string): FieldValue[] {
  const found: FieldValue[] = [];
  for (let index = 0; ; index += 1) {
    const value = kohyo.fields.get(`${stem}.${index}.${part}`);
    if (value === undefined) {
      if (!hasEntry(kohyo, `${stem}.${index}.`)) return found;
      continue;
    }
    if (copiedText(value) !== '') found.push(value);
  }
}

function hasEntry(kohyo: Kohyo, prefix: string): boolean {
  for (const key of kohyo.fields.keys()) if (key.startsWith(prefix)) return true;
  return false;
}

/** N年度計画: the year's plan; else its 年度計画 rows, one line each; else its 各年度目標; else what the schedule sets for it. */
function plan(kohyo: Kohyo, year: number, words: ReportWords): string {
  const own = copiedText(kohyo.fields.get(`plan.${year}`));
  if (own !== '') return own;
  const rows = numbered(kohyo, 'planRows', String(year))
    .filter((value) => value.kind !== 'none')
    .map((value) => planLine(kohyo, value, words));
  if (rows.length > 0) return rows.join('\n');
  const target = kohyo.fields.get(`target.${year}`);
  if (target !== undefined && target.kind !== 'none' && copiedText(target) !== '') return target.text;
  return scheduled(kohyo, year)
    .map((text) => sentence(words, 'listItem', { text }))
    .join('\n');
}

/** A cell of a 年度計画 row. One that holds a mark alone (○, →) means that the row's task runs in that year. */
function planLine(kohyo: Kohyo, value: FieldValue, words: ReportWords): string {
  const text = value.text.trim();
  const task = copiedText(kohyo.fields.get(value.key.replace(/\d{4}$/, 'task'))).trim();
  if (task !== '' && !/[\p{L}\p{N}]/u.test(text.replaceAll('〇', ''))) {
    return sentence(words, 'taskMark', { task, mark: text });
  }
  return sentence(words, 'listItem', { text });
}

function scheduled(kohyo: Kohyo, year: number): string[] {
  return spansOf(kohyo)
    .filter(({ from, to }) => from <= year && year <= to)
    .map(({ text }) => text);
}

/** What a schedule sets, and the years in which it begins and ends. */
export function spansOf(kohyo: Kohyo): { readonly text: string; readonly from: number; readonly to: number }[] {
  return numbered(kohyo, 'schedule', 'text').flatMap((value) => {
    const from = yearOf(kohyo.fields.get(value.key.replace(/text$/, 'from')));
    const to = yearOf(kohyo.fields.get(value.key.replace(/text$/, 'to'))) ?? from;
    return from === null || to === null ? [] : [{ text: value.text.trim(), from, to }];
  });
}

function yearOf(value: FieldValue | undefined): number | null {
  if (value === undefined) return null;
  if (typeof value.value === 'number' && value.value >= 1989 && value.value <= 2100) return value.value;
  return parseYear(value.text)?.year ?? null;
}

/** N年度実績: what was done, then the hours and the effect where they are given. */
function actual(kohyo: Kohyo, year: number, words: ReportWords): string {
  const lines = [
    copiedText(kohyo.fields.get(`actual.${year}`)),
    measured(kohyo.fields.get(`hours.actual.${year}`), 'hoursActual', 'hourUnit', words),
    measured(kohyo.fields.get(`effect.actual.${year}`), 'effectActual', 'thousandYenUnit', words),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function measured(
  value: FieldValue | undefined,
  word: 'hoursActual' | 'effectActual',
  unit: 'hourUnit' | 'thousandYenUnit',
  words: ReportWords,
): string {
  if (value === undefined || value.kind === 'none' || copiedText(value) === '') return '';
  const bare = value.amount?.kind === 'number' && value.amount.unit === null && value.amount.note === null;
  const amount = value.text.trim();
  return sentence(words, word, { amount: bare ? `${amount}${words.report[unit]}` : amount });
}
