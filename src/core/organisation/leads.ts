import { type Kohyo, textOf } from '../form/kohyo';
import { type Department, departmentKey, parseDepartments, sameDepartment } from '../notation/department';
import type { MatchedIndex } from './matched-indexes';
import type { Organisation } from './organisation';
import { sectionsOfName } from './section-names';

/** The 部 and the 課 under which a 個票 counts; '' where unknown. */
export interface Lead {
  readonly department: string;
  readonly section: string;
}

const NOBODY: Lead = { department: '', section: '' };

/** The one of several departments that is in charge: marked ★, else the one that the index names, else the one that was asked, else the first, else the index's. */
function chosen(kohyo: Kohyo, listed: string, asked: string): Department | undefined {
  const named = parseDepartments(textOf(kohyo, 'lead'));
  const offices = named.filter(({ others }) => !others);
  const [wanted] = parseDepartments(listed);
  const [sender] = parseDepartments(asked);
  return (
    offices.find(({ lead }) => lead) ??
    (wanted && offices.find((one) => sameDepartment(one, wanted))) ??
    (sender && offices.find((one) => sameDepartment(one, sender))) ??
    offices[0] ??
    wanted ??
    named[0]
  );
}

function written(one: Department | undefined): Lead {
  if (!one) return NOBODY;
  return { department: one.department ?? '', section: one.section ?? (one.department === null ? one.text : '') };
}

/** As the city's list has it: its spelling, its 部, today's name for a former one. `null` where the list does not tell. */
export function listedLead(lead: Lead, organisation: Organisation): Lead | null {
  const committee = lead.section === '' ? committeeOf(lead.department, organisation) : null;
  if (committee !== null) return committee;
  const now = organisation.former.get(departmentKey(lead.section));
  const named = sectionsOfName(organisation, now === undefined || now === '' ? lead.section : now);
  const [one] = named;
  if (one && new Set(named.map(({ department }) => departmentKey(department))).size === 1) {
    return { department: one.department, section: one.section };
  }
  const key = departmentKey(lead.department);
  const own = named.find(({ department }) => departmentKey(department) === key);
  if (own) return { department: own.department, section: own.section };
  const department = organisation.departments.get(key);
  return department === undefined ? null : { ...lead, department };
}

/** A committee has the name of a 部 (農業委員会, 経済部農業委員会); the list may have it as a section of one. */
function committeeOf(name: string, organisation: Organisation): Lead | null {
  if (name === '' || organisation.departments.has(departmentKey(name))) return null;
  const [only, ...others] = sectionsOfName(organisation, name);
  return only && others.length === 0 ? { department: only.department, section: only.section } : null;
}

/** What a section is called today, as a key; '' where none is named. */
export function sectionNow(section: string, organisation: Organisation | null): string {
  if (section.trim() === '') return '';
  const written = { department: '', section };
  return departmentKey((organisation && listedLead(written, organisation))?.section ?? section);
}

/** Same for every spelling of the same section. */
export function sectionKey({ department, section }: Lead): string {
  return JSON.stringify([departmentKey(department), departmentKey(section)]);
}

/**
 * The section under which each 個票 counts, by the index of the 個票: in rules, totals and lists alike. In the city's own spelling where
 * its list has it; without a list, a 課 written alone is the one that other 個票 write with its 部. `sentBy`: the section that was asked for what
 * stands on a sheet; of several that a 個票 names it is the one.
 */
export function leadsOf(
  kohyoList: readonly Kohyo[],
  organisation: Organisation | null,
  indexes: readonly MatchedIndex[],
  sentBy: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<number, Lead> {
  const listed = new Map(
    indexes.flatMap(({ pairs }) => pairs.map(({ entry, kohyo: one }) => [one.index, entry.lead?.text ?? ''] as const)),
  );
  const found = kohyoList.map((one): Lead => {
    const lead = written(chosen(one, listed.get(one.index) ?? '', sentBy.get(one.sheet) ?? ''));
    return (organisation && lead !== NOBODY ? listedLead(lead, organisation) : null) ?? lead;
  });
  const whole = new Map<string, Map<string, Lead>>();
  for (const lead of found) {
    if (lead.department === '' || lead.section === '') continue;
    const own = whole.get(departmentKey(lead.section)) ?? new Map<string, Lead>();
    if (!own.has(sectionKey(lead))) own.set(sectionKey(lead), lead);
    whole.set(departmentKey(lead.section), own);
  }
  const completed = (lead: Lead): Lead => {
    const same = lead.department === '' && lead.section !== '' ? whole.get(departmentKey(lead.section)) : undefined;
    const [only] = same?.size === 1 ? same.values() : [];
    return only ?? lead;
  };
  return new Map(kohyoList.map((one, place) => [one.index, completed(found[place] ?? NOBODY)]));
}
