import type { Examination } from '../examine.types';
import { textOf } from '../form/kohyo';
import { departmentKey } from '../notation/department';
import { foldLabel } from '../notation/fold';
import { namedSections } from '../organisation/named-sections';

/** Half of them: two workbooks with so many 個票 in common are two states of one; of so many a table must know to be about them. */
const HALF = 1 / 2;

/** What a workbook, or several that belong together, is told by. */
interface Marks {
  /** Forms with the plan's years. */
  readonly kinds: ReadonlySet<string>;
  /** 個票 by name and section. */
  readonly items: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  /** What the index lists. */
  readonly listed: ReadonlySet<string>;
  /** The sections that index and organisation table name. */
  readonly sections: ReadonlySet<string>;
}

function marksOf({ kohyo, leads, tables, organisation }: Examination): Marks {
  const entries = tables.indexes.flatMap((index) => index.entries);
  const leadOf = (index: number) => departmentKey(leads.get(index)?.section ?? '');
  const named = entries.flatMap(({ lead }) => namedSections(lead?.text ?? '').map(({ section }) => section));
  return {
    kinds: new Set(kohyo.map(({ form, years }) => `${form} ${years.join()}`)),
    items: new Set(kohyo.map((one) => `${foldLabel(textOf(one, 'name'))}\n${leadOf(one.index)}`)),
    names: new Set(kohyo.map((one) => foldLabel(textOf(one, 'name')))),
    leads: new Set(kohyo.map(({ index }) => leadOf(index))),
    listed: new Set(entries.map(({ name }) => foldLabel(name.text))),
    sections: new Set([
      ...named.map(departmentKey),
      ...(organisation?.from === 'table' ? organisation.byKey.keys() : []),
    ]),
  };
}

function union(one: Marks, other: Marks): Marks {
  const both = (key: keyof Marks) => new Set([...one[key], ...other[key]]);
  return {
    kinds: both('kinds'),
    items: both('items'),
    names: both('names'),
    leads: both('leads'),
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

/** Whether these are parts of one plan: sections' files of one form and time, or 個票 and the tables that are about them. */
function belong(one: Marks, other: Marks): boolean {
  // Two indexes are two plans; the same 個票 in both is last week's copy beside today's.
  if (one.listed.size > 0 && other.listed.size > 0) return false;
  if (shared(one.items, other.items) > Math.min(one.items.size, other.items.size) * HALF) return false;
  const [tabled, plain] = one.sections.size >= other.sections.size ? [one, other] : [other, one];
  if (tabled.sections.size > 0 && plain.sections.size === 0) {
    return mostly(plain.names, tabled.listed) || mostly(plain.leads, tabled.sections);
  }
  return shared(one.kinds, other.kinds) > 0;
}

/** The workbooks of a set, parted into those that are one plan; each stands in one group, in the order of the set. */
export function plansApart(examinations: readonly Examination[]): readonly (readonly number[])[] {
  const groups: { marks: Marks; readonly members: number[] }[] = [];
  for (const [place, examination] of examinations.entries()) {
    const marks = marksOf(examination);
    const group = groups.find((one) => belong(one.marks, marks));
    if (group) {
      group.members.push(place);
      group.marks = union(group.marks, marks);
    } else groups.push({ marks, members: [place] });
  }
  return groups.map(({ members }) => members);
}
