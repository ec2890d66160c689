import type { Examination } from '../../examine.types';
import type { Kohyo } from '../../form/kohyo';
import { departmentKey } from '../../notation/department';
import { knownDepartments, leadOf } from '../../rollup/lead';

/** A 部 and a 課 as the sheets of this folder name them; '' where the 個票 does not say. */
export interface Section {
  readonly department: string;
  readonly section: string;
}

export interface SectionOrder {
  /** The section in charge of a 個票, in the office's own spelling where its table has it. */
  readonly of: (kohyo: Kohyo) => Section;
  /** The office's own order first, then others as they first appear. */
  readonly all: readonly Section[];
}

const NOBODY: Section = { department: '', section: '' };

type Source = Pick<Examination, 'kohyo' | 'tables' | 'state'>;

/** The office's table is asked below, for its spelling as well. */
const nobody = () => null;

/** Which section each 個票 belongs to, and in which order sections stand. */
export function sectionOrder(examination: Source): SectionOrder {
  const known = knownDepartments(examination.state, examination.tables).map(trimmed);
  const leads = examination.kohyo.map((kohyo) => leadOf(kohyo, nobody));
  // Where the office has no table, a 課 written alone is the one that other sheets write with its 部.
  const written = once(leads.filter(({ department, section }) => department !== '' && section !== ''));
  const found = new Map<number, Section>();
  const all = new Map(known.map((section) => [sectionKey(section), section]));
  for (const [place, kohyo] of examination.kohyo.entries()) {
    const section = settle(settle(leads[place] ?? NOBODY, known), written);
    const first = all.get(sectionKey(section)) ?? section;
    all.set(sectionKey(section), first);
    found.set(kohyo.index, first);
  }
  return {
    of: (kohyo) => found.get(kohyo.index) ?? NOBODY,
    all: [...all.values()],
  };
}

function trimmed({ department, section }: Section): Section {
  return { department: department.trim(), section: section.trim() };
}

function once(sections: readonly Section[]): Section[] {
  return [...new Map(sections.map((section) => [sectionKey(section), section])).values()];
}

/** Same for every spelling of the same section. */
export function sectionKey({ department, section }: Section): string {
  return JSON.stringify([departmentKey(department), departmentKey(section)]);
}

/** Gives a section the spelling, and a missing 部, of the office's table. */
function settle(section: Section, known: readonly Section[]): Section {
  const exact = known.find((each) => sectionKey(each) === sectionKey(section));
  if (exact !== undefined || section.department !== '' || section.section === '') return exact ?? section;
  const key = departmentKey(section.section);
  const named = known.filter((each) => departmentKey(each.section) === key);
  return named.length === 1 && named[0] !== undefined ? named[0] : section;
}
