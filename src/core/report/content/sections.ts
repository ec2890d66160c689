import type { Examination } from '../../examine.types';
import type { Kohyo } from '../../form/kohyo';
import { type Lead, sectionKey } from '../../organisation/leads';

export { sectionKey } from '../../organisation/leads';

/** A 部 and a 課 as the sheets of this folder name them; '' where the 個票 does not say. */
export type Section = Lead;

export interface SectionOrder {
  /** The section under which a 個票 counts, in the city's own spelling where its list has it. */
  readonly of: (kohyo: Kohyo) => Section;
  /** The city's own order first, then others as they first appear. */
  readonly all: readonly Section[];
}

const NOBODY: Section = { department: '', section: '' };

type Source = Pick<Examination, 'kohyoList' | 'organisation' | 'leads'>;

/** Which section each 個票 belongs to, and in which order sections stand. */
export function sectionOrder({ kohyoList, organisation, leads }: Source): SectionOrder {
  const listed = (organisation?.sections ?? []).map(({ department, section }) => ({ department, section }));
  const all = new Map(listed.map((section) => [sectionKey(section), section]));
  const found = new Map<number, Section>();
  for (const { index } of kohyoList) {
    const section = leads.get(index) ?? NOBODY;
    const first = all.get(sectionKey(section)) ?? section;
    all.set(sectionKey(section), first);
    found.set(index, first);
  }
  return { of: ({ index }) => found.get(index) ?? NOBODY, all: [...all.values()] };
}
