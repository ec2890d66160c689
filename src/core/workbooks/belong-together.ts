import { textOf } from '../form/kohyo';
import { departmentKey } from '../notation/department';
import { foldLabel } from '../notation/fold';
import { namedSections } from '../organisation/named-sections';
import type { Recognised } from '../rules/recognised';

/** Half of them: two workbooks with so many 個票 in common are two states of one; of so many a table must know to be about them. */
const HALF = 1 / 2;

/** What a workbook, or several that belong together, is told by. */
interface Marks {
  /** Forms with the plan's years. */
  readonly kinds: ReadonlySet<string>;
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

function marksOf({ kohyoList, leads, tables, organisation }: Recognised): Marks {
  const entries = tables.indexes.flatMap((index) => index.entries);
  const leadOf = (index: number) => departmentKey(leads.get(index)?.section ?? '');
  const named = entries.flatMap(({ lead }) => namedSections(lead?.text ?? '').map(({ section }) => section));
  return {
    kinds: new Set(kohyoList.map(({ form, years }) => `${form} ${years.join()}`)),
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

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function union(one: Marks, other: Marks): Marks {
  const both = (key: Exclude<keyof Marks, 'leads'>) => new Set([...one[key], ...other[key]]);
  return {
    kinds: both('kinds'),
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

/** Whether these are parts of one plan: sections' files of one form and time, or 個票 and the tables that are about them. */
function belong(one: Marks, other: Marks): boolean {
  // Two indexes are two plans; the same 個票 in both is last week's copy beside today's.
  if (one.listed.size > 0 && other.listed.size > 0) return false;
  if (shared(one.items, other.items) > Math.min(one.items.size, other.items.size) * HALF) return false;
  const sameKind = shared(one.kinds, other.kinds) > 0;
  const [tabled, plain] = one.sections.size >= other.sections.size ? [one, other] : [other, one];
  if (tabled.sections.size > 0 && plain.sections.size === 0) {
    if (mostly(plain.names, tabled.listed)) return true;
    // Every city has a 総務課: a table that stands among 個票 of another kind is about those.
    return (tabled.kinds.size === 0 || sameKind) && nearlyAll(plain.leads, tabled.sections);
  }
  return sameKind;
}

/** The workbooks of a set, parted into those that are one plan; each stands in one group, in the order of the set. */
export function plansApart(workbooks: readonly Recognised[]): readonly (readonly number[])[] {
  const groups: { marks: Marks; readonly members: number[] }[] = [];
  for (const [place, workbook] of workbooks.entries()) {
    const marks = marksOf(workbook);
    const group = groups.find((one) => belong(one.marks, marks));
    if (group) {
      group.members.push(place);
      group.marks = union(group.marks, marks);
    } else groups.push({ marks, members: [place] });
  }
  return groups.map(({ members }) => members);
}
