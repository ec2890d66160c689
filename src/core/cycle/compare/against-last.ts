import type { FieldValue } from '../../form/field-value';
import { type Kohyo, textOf } from '../../form/kohyo';
import { foldLabel } from '../../notation/fold';
import { type Lead, sectionKey } from '../../organisation/leads';
import { matchIndex } from '../../organisation/match-index';
import type { IndexEntry, TableCell } from '../../organisation/tables';
import type { Recognised } from '../../rules/recognised';

/** An item of last year and what became of it. */
export interface ComparedItem {
  /** `null`: new this year. */
  readonly last: Kohyo | null;
  /** `null`: it has disappeared, or is still to come. */
  readonly now: Kohyo | null;
  /** `awaited`: this year's are still being gathered, and its section has sent none so far. */
  readonly change: 'same' | 'renamed' | 'new' | 'gone' | 'awaited';
  /** True when another section is in charge. */
  readonly moved: boolean;
  /** True when this year's 個票 plans something else for the year than last year's did. */
  readonly replanned: boolean;
  /** What last year's 個票 planned for the year, what this year's says of it, what came of it and how that was rated. */
  readonly planned: string;
  readonly plan: string;
  readonly result: string;
  readonly rating: string;
}

/** Last year's 個票 against this year's, in the order of this year's, those that are gone behind. `year`: the one that is looked at. */
export function againstLast(last: Recognised, now: Recognised, year: number): readonly ComparedItem[] {
  const entries = new Map(last.kohyoList.map((kohyo) => [entryOf(kohyo), kohyo]));
  const { pairs, entriesAlone } = matchIndex([...entries.keys()], now.kohyoList);
  const before = new Map(pairs.map(({ entry, kohyo }) => [kohyo, entries.get(entry) ?? null]));
  const sectionOf = (all: Recognised, kohyo: Kohyo): Lead =>
    all.leads.get(kohyo.index) ?? { department: '', section: '' };
  const items = now.kohyoList.map((kohyo): ComparedItem => {
    const old = before.get(kohyo) ?? null;
    const planned = old ? plannedFor(old, year) : '';
    const plan = plannedFor(kohyo, year);
    const renamed = old !== null && foldLabel(textOf(old, 'name')) !== foldLabel(textOf(kohyo, 'name'));
    return {
      last: old,
      now: kohyo,
      change: old === null ? 'new' : renamed ? 'renamed' : 'same',
      moved: old !== null && sectionKey(sectionOf(last, old)) !== sectionKey(sectionOf(now, kohyo)),
      replanned: planned !== '' && plan !== '' && foldLabel(planned) !== foldLabel(plan),
      planned,
      plan,
      result: said(kohyo, 'actual', year),
      rating: said(kohyo, 'rating', year),
    };
  });
  const isGathering = now.state.received.length > 0;
  const sent = new Set(now.kohyoList.map((kohyo) => sectionKey(sectionOf(now, kohyo))));
  const gone = entriesAlone.flatMap((entry): ComparedItem[] => {
    const old = entries.get(entry);
    if (!old) return [];
    return [
      {
        last: old,
        now: null,
        change: isGathering && !sent.has(sectionKey(sectionOf(last, old))) ? 'awaited' : 'gone',
        moved: false,
        replanned: false,
        planned: plannedFor(old, year),
        plan: '',
        result: '',
        rating: '',
      },
    ];
  });
  return [...items, ...gone];
}

/** A 個票 as a line of a list, to be matched by number, name, section and 分類 together. */
function entryOf(kohyo: Kohyo): IndexEntry {
  const cellOf = (value: FieldValue | undefined): TableCell | null =>
    value ? { text: value.text, cell: value.cell } : null;
  const { fields, sheet, range } = kohyo;
  return {
    page: cellOf(fields.of('number')),
    department: null,
    rank: null,
    name: cellOf(fields.of('name')) ?? { text: '', cell: { sheet, row: range.top, column: range.left } },
    lead: cellOf(fields.of('lead')),
    pillar: cellOf(fields.of('pillar')),
    category: cellOf(fields.of('category')),
    note: null,
  };
}

/** What a 個票 plans for a year: its plan, the steps of 年度計画, else the target. */
function plannedFor({ fields }: Kohyo, year: number): string {
  const plan = fields.of('plan', { year })?.text.trim() ?? '';
  if (plan !== '') return plan;
  const steps = fields
    .rows('planRows')
    .flatMap((row) => row.filter(({ field, kind }) => field.year === year && !field.isNote && kind === 'text'))
    .map(({ text }) => `・${text.trim()}`);
  return steps.length > 0 ? steps.join('\n') : (fields.of('target', { year })?.text.trim() ?? '');
}

function said({ fields }: Kohyo, id: 'actual' | 'rating', year: number): string {
  const value = fields.of(id, { year });
  return value && value.kind !== 'blank' ? value.text.trim() : '';
}
