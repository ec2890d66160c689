import { textOf } from '../form/kohyo';
import { departmentKey } from '../notation/department';
import { foldLabel } from '../notation/fold';
import { namedSections } from '../organisation/named-sections';
import type { Recognised } from '../rules/recognised';

/** Half of them: two workbooks with so many 個票 in common are two states of one; of so many a table must know to be about them. */
const HALF = 1 / 2;

/** What a workbook, or several that belong together, is told by. */
export interface Marks {
  /** Forms with the plan's years. */
  readonly kinds: ReadonlySet<string>;
  /** The same, years apart. */
  readonly yearsOf: ReadonlyMap<string, ReadonlySet<number>>;
  /** 個票 by name and section. */
  readonly items: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** 課 → how many 個票 are its. */
  readonly leads: ReadonlyMap<string, number>;
  /** What the index lists. */
  readonly listed: ReadonlySet<string>;
  /** The sections that index and organisation table name. */
  readonly sections: ReadonlySet<string>;
}

export function marksOf({ kohyoList, leads, tables, organisation }: Recognised): Marks {
  const entries = tables.indexes.flatMap((index) => index.entries);
  const leadOf = (index: number) => departmentKey(leads.get(index)?.section ?? '');
  const named = entries.flatMap(({ lead }) => namedSections(lead?.text ?? '').map(({ section }) => section));
  return {
    kinds: new Set(kohyoList.map(({ form, years }) => `${form} ${years.join()}`)),
    yearsOf: byForm(kohyoList.map(({ form, years }) => [form, years] as const)),
    items: new Set(kohyoList.map((one) => `${foldLabel(textOf(one, 'name'))}\n${leadOf(one.index)}`)),
    names: new Set(kohyoList.map((one) => foldLabel(textOf(one, 'name')))),
    leads: counted(kohyoList.map(({ index }) => leadOf(index))),
    listed: new Set(entries.map(({ name }) => foldLabel(name.text))),
    sections: new Set([
      ...named.map(departmentKey),
      ...(organisation?.from === 'table' ? organisation.byKey.keys() : []),
    ]),
  };
}

function byForm(
  all: Iterable<readonly [form: string, years: Iterable<number>]>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, ReadonlySet<number>>();
  for (const [form, years] of all) found.set(form, new Set([...(found.get(form) ?? []), ...years]));
  return found;
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function union(one: Marks, other: Marks): Marks {
  const both = (key: Exclude<keyof Marks, 'leads' | 'yearsOf'>) => new Set([...one[key], ...other[key]]);
  return {
    kinds: both('kinds'),
    yearsOf: byForm([...one.yearsOf, ...other.yearsOf]),
    items: both('items'),
    names: both('names'),
    leads: counted(
      [one, other].flatMap(({ leads }) => [...leads].flatMap(([key, count]) => Array<string>(count).fill(key))),
    ),
    listed: both('listed'),
    sections: both('sections'),
  };
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let count = 0;
  for (const each of small) if (each !== '' && large.has(each)) count += 1;
  return count;
}

const mostly = (members: ReadonlySet<string>, of: ReadonlySet<string>): boolean =>
  members.size > 0 && shared(members, of) >= members.size * HALF;

/** Nine of ten 個票 are of sections that the table knows; fewer is a city whose sections bear the usual names. */
const NEARLY_ALL = 0.9;

function nearlyAll(leads: ReadonlyMap<string, number>, sections: ReadonlySet<string>): boolean {
  let known = 0;
  let all = 0;
  for (const [section, count] of leads) {
    all += count;
    if (section !== '' && sections.has(section)) known += count;
  }
  return all > 0 && known >= all * NEARLY_ALL;
}

/** Two indexes are two plans; the same 個票 in both is last week's copy beside today's. */
function areTwo(one: Marks, other: Marks): boolean {
  if (one.listed.size > 0 && other.listed.size > 0) return true;
  return shared(one.items, other.items) > Math.min(one.items.size, other.items.size) * HALF;
}

/** What the tables of one say of the 個票 of the other: they list them, they know their sections, neither. `null`: neither or both hold tables. */
function tablesKnow(one: Marks, other: Marks): 'items' | 'sections' | 'nothing' | null {
  const [tabled, plain] = one.sections.size >= other.sections.size ? [one, other] : [other, one];
  if (tabled.sections.size === 0 || plain.sections.size > 0) return null;
  if (mostly(plain.names, tabled.listed)) return 'items';
  return nearlyAll(plain.leads, tabled.sections) ? 'sections' : 'nothing';
}

function sameKind(one: Marks, other: Marks): boolean {
  return shared(one.kinds, other.kinds) > 0;
}

/** Whether these are parts of one plan: sections' files of one form and time, or 個票 and the tables that are about them. `one` stands before `other`. */
export function belong(one: Marks, other: Marks): boolean {
  if (areTwo(one, other)) return false;
  const known = tablesKnow(one, other);
  if (known === null) return sameKind(one, other);
  // Every city has a 総務課: a table that stands among 個票 of another kind is about those.
  const isFree = [one, other].some(({ sections, kinds }) => sections.size > 0 && kinds.size === 0);
  return known === 'items' || (known === 'sections' && (isFree || sameKind(one, other)));
}

/** So many times as many 個票 agree on their years as do not, and what does not is a heading gone wrong, not another plan. */
const TWICE = 2;

/** Whether the few are 個票 of the plan all the same, though the years of their headings are others: last year's sheet, a wrong figure. */
function strayed(few: Marks, plan: Marks): boolean {
  if (areTwo(few, plan) || sameKind(few, plan)) return false;
  const known = tablesKnow(few, plan);
  if (known === 'items' || known === 'nothing') return known === 'items';
  if (sizeOf(few) === 0 || sizeOf(few) * TWICE > sizeOf(plan)) return false;
  return [...few.yearsOf].every(([form, years]) => {
    const usual = plan.yearsOf.get(form) ?? new Set();
    return usual.size > 0 && (years.size === 0 || [...years].some((year) => usual.has(year)));
  });
}

function sizeOf({ leads }: Marks): number {
  return [...leads.values()].reduce((sum, count) => sum + count, 0);
}

interface Group {
  marks: Marks;
  readonly members: number[];
}

/** The workbooks of a set, parted into those that are one plan; each stands in one group, in the order of the set. */
export function plansApart(workbooks: readonly Recognised[]): readonly (readonly number[])[] {
  const groups: Group[] = [];
  for (const [place, workbook] of workbooks.entries()) {
    const marks = marksOf(workbook);
    const group = groups.find((one) => belong(one.marks, marks));
    if (group) {
      group.members.push(place);
      group.marks = union(group.marks, marks);
    } else groups.push({ marks, members: [place] });
  }
  return gathered(groups).map(({ members }) => [...members].sort((a, b) => a - b));
}

/** What strayed, with the largest plan that it can be of: only once all are known can that be told. */
function gathered(groups: readonly Group[]): readonly Group[] {
  const bySize = [...groups].sort((a, b) => sizeOf(b.marks) - sizeOf(a.marks));
  const plans: Group[] = [];
  for (const group of bySize) {
    const plan = plans.find((one) => strayed(group.marks, one.marks));
    if (plan) {
      plan.members.push(...group.members);
      plan.marks = union(plan.marks, group.marks);
    } else plans.push(group);
  }
  return groups.filter((group) => plans.includes(group));
}
