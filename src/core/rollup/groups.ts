import type { KnownFieldId } from '../fields/dictionary';
import type { FieldValues } from '../form/field-values';
import type { Form } from '../form/form';
import { type Kohyo, textOf } from '../form/kohyo';
import { inOneLine } from '../message/one-line';
import { departmentKey } from '../notation/department';
import { foldLabel } from '../notation/fold';
import { parseRating } from '../notation/rating';
import type { Lead } from '../organisation/leads';
import type { State } from '../state/state';
import { type Completeness, completenessOf } from './completeness';
import type { Dimension, RollupGroup } from './rollup';
import { type RollupInput, totalsOf } from './totals';

/** Per 個票 index: the section under which it counts. */
export type Leads = ReadonlyMap<number, Lead>;

interface Place {
  /** The same for all spellings of one name. */
  readonly key: string;
  readonly name: string;
}

function departmentPlace(name: string): Place {
  return { key: departmentKey(name), name };
}

function textPlace(kohyo: Kohyo, id: KnownFieldId): Place {
  const name = inOneLine(textOf(kohyo, id), '');
  return { key: foldLabel(name), name };
}

function placeOf(kohyo: Kohyo, dimension: Exclude<Dimension, 'year'>, leads: Leads): Place {
  if (dimension === 'pillar' || dimension === 'category') return textPlace(kohyo, dimension);
  const lead = leads.get(kohyo.index) ?? { department: '', section: '' };
  return departmentPlace(dimension === 'department' ? lead.department : `${lead.department}${lead.section}`);
}

function marksOf(fields: FieldValues): readonly { readonly mark: string; readonly year: number | null }[] {
  return [...fields.values()].flatMap(({ type, kind, text, year }) => {
    const mark = type === 'rating' && kind !== 'blank' ? parseRating(text)?.mark : undefined;
    return mark ? [{ mark, year }] : [];
  });
}

function ratingsOf(kohyoList: readonly Kohyo[], year: number | null): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const one of kohyoList) {
    for (const rating of one.fields.derived(marksOf)) {
      if (year === null || rating.year === year) counts[rating.mark] = (counts[rating.mark] ?? 0) + 1;
    }
  }
  return counts;
}

function filledOf(
  kohyo: Kohyo,
  form: Form | undefined,
  currentYear: State['currentYear'],
  year: number | null,
): Completeness {
  return completenessOf(kohyo, form, { currentYear }, year);
}

function group(
  dimension: Dimension,
  name: string,
  members: readonly Kohyo[],
  input: RollupInput,
  year: number | null,
): RollupGroup {
  const totals = totalsOf(members, input);
  let filled = 0;
  let needed = 0;
  for (const one of members) {
    const part = input.memory.recall(filledOf, one, input.forms.get(one.form), input.state.currentYear, year);
    filled += part.filled;
    needed += part.needed;
  }
  return {
    dimension,
    name,
    kohyoIndexes: members.map((one) => one.index),
    totals: year === null ? totals : totals.filter((total) => total.year === year),
    filled,
    needed,
    ratings: ratingsOf(members, year),
  };
}

function byName(
  kohyoList: readonly Kohyo[],
  dimension: Exclude<Dimension, 'year'>,
  input: RollupInput,
  leads: Leads,
): readonly RollupGroup[] {
  const groups = new Map<string, { readonly name: string; readonly members: Kohyo[] }>();
  for (const one of kohyoList) {
    const place = placeOf(one, dimension, leads);
    const known = groups.get(place.key);
    if (known) known.members.push(one);
    else groups.set(place.key, { name: place.name, members: [one] });
  }
  return [...groups.values()].map(({ name, members }) => group(dimension, name, members, input, null));
}

function yearsOf(fields: FieldValues): ReadonlySet<number> {
  return new Set([...fields.values()].flatMap(({ year }) => year ?? []));
}

function byYear(kohyoList: readonly Kohyo[], input: RollupInput): readonly RollupGroup[] {
  const written = new Map(kohyoList.map((one) => [one, one.fields.derived(yearsOf)]));
  const years = new Set(kohyoList.flatMap((one) => [...one.years, ...(written.get(one) ?? [])]));
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const members = kohyoList.filter((one) => written.get(one)?.has(year));
      return group('year', String(year), members, input, year);
    });
}

/** Lines of a 集計 by 部, 課, 大分類, 小分類 (first appearance) and 年度 (ascending). */
export function groupsOf(kohyoList: readonly Kohyo[], input: RollupInput, leads: Leads): readonly RollupGroup[] {
  return [
    ...byName(kohyoList, 'department', input, leads),
    ...byName(kohyoList, 'section', input, leads),
    ...byName(kohyoList, 'pillar', input, leads),
    ...byName(kohyoList, 'category', input, leads),
    ...byYear(kohyoList, input),
  ];
}
