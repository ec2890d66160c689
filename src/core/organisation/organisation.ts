import type { CellRef } from '../grid/grid';
import { departmentKey, parseDepartments } from '../notation/department';
import type { State } from '../state/state';
import { type Claim, type DepartmentSlip, departmentSlips } from './department-slips';
import type { CityTables } from './tables';

/** A section as the city lists it. */
export interface Section {
  /** Its 部: as listed, or as everybody else says where the table's 部 has slipped. */
  readonly department: string;
  readonly section: string;
  /** Where it stands in 組織一覧; `null` when it was set by hand. */
  readonly cell: CellRef | null;
}

/** The city's list of its sections: what a department field is held against, and what totals count by. Plain data. */
export interface Organisation {
  /** `set`: by hand in 設定; `table`: 組織一覧 of the workbook. */
  readonly from: 'set' | 'table';
  readonly sections: readonly Section[];
  /** Sections by departmentKey, those of the same name in several 部 together. */
  readonly byKey: ReadonlyMap<string, readonly Section[]>;
  /** Each 部 by its departmentKey, as listed. */
  readonly departments: ReadonlyMap<string, string>;
  /** Names that are no longer used, by departmentKey, with what the section is called now ('' where nothing took its place). */
  readonly former: ReadonlyMap<string, string>;
  /** Where the 部 of the table stand beside other sections than they belong to. */
  readonly slips: readonly DepartmentSlip[];
}

/** （旧 広報課）, （旧：広報課、秘書課） behind a name: what the section was called, or the sections that it was made of. */
const FORMERLY = /[(（]旧[:：\s]*([^()（）:：\s][^()（）]*)[)）]/u;
/** （廃止）, （令和6年度廃止）: listed, but no longer there. */
const REMARK = /[(（][^()（）]*[)）]/gu;
const isAbolition = (remark: string) => remark.includes('廃止');

/** What a section is called today: its name without what it was called before, and without the word that it is no more. */
export function nameNow(written: string): string {
  return written
    .replace(FORMERLY, '')
    .replace(REMARK, (remark) => (isAbolition(remark) ? '' : remark))
    .trim();
}

interface Listed extends Section {
  /** Several where sections were merged. */
  readonly formerly: readonly string[];
  readonly abolished: boolean;
}

function listed(department: string, written: string, cell: CellRef | null): Listed {
  return {
    department: department.trim(),
    section: nameNow(written),
    cell,
    formerly: parseDepartments(FORMERLY.exec(written)?.[1] ?? '').map(({ section: name, text }) => name ?? text),
    abolished: (written.match(REMARK) ?? []).some(isAbolition),
  };
}

/** The sections of a list, by their keys. */
function byKey(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  const found = new Map<string, Section[]>();
  for (const section of sections) {
    const key = departmentKey(section.section);
    found.set(key, [...(found.get(key) ?? []), section]);
  }
  return found;
}

/** The lines of 組織一覧, each under the 部 that it belongs to: where the 部 have slipped, the one that everybody else says. */
function listedIn(tables: CityTables, slips: readonly DepartmentSlip[]): Listed[] {
  const moved = new Map(slips.flatMap(({ moves }) => moves.map(({ unit, department }) => [unit, department] as const)));
  return tables.organisations.flatMap(({ units }) =>
    units.map((unit) => listed(moved.get(unit) ?? unit.department.text, unit.section.text, unit.section.cell)),
  );
}

/**
 * The city's list of sections: as set by hand, else as its 組織一覧 says. `null` where there is neither: then nothing can be said about names.
 * `claims`: what index and 個票 say about the 部 of a section.
 */
export function readOrganisation(
  departments: State['departments'],
  tables: CityTables,
  claims: readonly Claim[],
): Organisation | null {
  const set = departments.map(({ department, section }) => listed(department, section, null));
  const slips = set.length > 0 ? [] : tables.organisations.flatMap((table) => departmentSlips(table, claims));
  const table = listedIn(tables, slips);
  const master = set.length > 0 ? set : table;
  if (master.length === 0) return null;
  const sections = master.filter(({ abolished }) => !abolished);
  const keys = byKey(sections);
  const former = new Map<string, string>();
  for (const one of master) {
    if (one.abolished) former.set(departmentKey(one.section), '');
    for (const name of one.formerly) former.set(departmentKey(name), one.section);
  }
  // A table of the workbook that the settings have overtaken still knows the names of before.
  for (const one of set.length > 0 ? table : []) {
    const key = departmentKey(one.section);
    if (!keys.has(key) && !former.has(key)) former.set(key, '');
  }
  for (const key of keys.keys()) former.delete(key);
  return {
    from: set.length > 0 ? 'set' : 'table',
    sections: sections.map(({ department, section, cell }) => ({ department, section, cell })),
    byKey: keys,
    departments: new Map([...master].reverse().map(({ department }) => [departmentKey(department), department])),
    former,
    slips,
  };
}
