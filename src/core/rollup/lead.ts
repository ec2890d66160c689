import { type Kohyo, textOf } from '../form/kohyo';
import { departmentKey, parseDepartments } from '../notation/department';
import type { CityTables } from '../organisation/tables';
import type { State } from '../state/state';

/** Finds the 部 of a 課, where the office has an organisation table. `null` when it does not say. */
export type DepartmentLookup = (section: string) => string | null;

/** The 部 and the 課 under which a 個票 counts; '' where unknown. */
export interface Lead {
  readonly department: string;
  readonly section: string;
}

/** A lookup over the departments that the office has set. A 課 of that name in two 部 is not told. */
export function lookupOf(departments: State['departments']): DepartmentLookup {
  const known = new Map<string, string | null>();
  for (const { department, section } of departments) {
    const key = departmentKey(section);
    const earlier = known.get(key);
    known.set(key, earlier !== undefined && earlier !== department ? null : department);
  }
  return (section) => known.get(departmentKey(section)) ?? null;
}

/** 部 and 課 as the office has set them, else as its 組織一覧 in the workbook says. */
export function knownDepartments(state: State, tables: CityTables): State['departments'] {
  if (state.departments.length > 0) return state.departments;
  return tables.organisations.flatMap(({ units }) =>
    units.map(({ department, section }) => ({ department: department.text, section: section.text })),
  );
}

/** A 個票 with several lead departments counts once: under the one marked ★, else under the first. */
export function leadOf(kohyo: Kohyo, lookup: DepartmentLookup): Lead {
  const entries = parseDepartments(textOf(kohyo, 'lead'));
  const entry = entries.find((one) => one.lead) ?? entries[0];
  if (!entry) return { department: '', section: '' };
  const section = entry.section ?? (entry.department === null ? entry.text : '');
  const department = entry.department ?? (section === '' ? null : lookup(section));
  return { department: department ?? '', section };
}
