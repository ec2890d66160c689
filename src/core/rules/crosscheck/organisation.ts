import { withinDistance } from '../../form/label-matcher';
import type { CellRef } from '../../grid/grid';
import { type Department, departmentKey, parseDepartments } from '../../notation/department';
import type { CheckContext } from '../rule';

/** A section as the office lists it. */
export interface Section {
  readonly department: string;
  readonly section: string;
  /** Where it stands in 組織一覧; `null` when it was set by hand. */
  readonly cell: CellRef | null;
}

/** The office's list of its sections: what a department field is held against. */
export interface Organisation {
  /** `set`: by hand in 設定; `table`: 組織一覧 of the workbook. */
  readonly from: 'set' | 'table';
  readonly sections: readonly Section[];
  /** Sections by departmentKey, those of the same name in several 部 together. */
  readonly byKey: ReadonlyMap<string, readonly Section[]>;
  /** departmentKey of each 部. */
  readonly departments: ReadonlySet<string>;
  /** Names that are no longer used, by departmentKey, with what the section is called now ('' where nothing took its place). */
  readonly former: ReadonlyMap<string, string>;
}

/** （旧 広報課）, （旧：広報課） behind a name: what the section was called. */
const FORMERLY = /[(（]旧[:：\s]*([^()（）]+)[)）]/u;
/** （廃止）, （令和6年度廃止）: listed, but no longer there. */
const ABOLISHED = /[(（][^()（）]*廃止[^()（）]*[)）]/u;
/** So many characters apart, and a name may be a slip of another. */
const SLIP = 2;

const known = new WeakMap<CheckContext, Organisation | null>();

interface Listed extends Section {
  readonly formerly: string | null;
  readonly abolished: boolean;
}

function listed(department: string, written: string, cell: CellRef | null): Listed {
  return {
    department: department.trim(),
    section: written.replace(FORMERLY, '').replace(ABOLISHED, '').trim(),
    cell,
    formerly: FORMERLY.exec(written)?.[1]?.trim() ?? null,
    abolished: ABOLISHED.test(written),
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

function read(context: CheckContext): Organisation | null {
  const set = context.state.departments.map(({ department, section }) => listed(department, section, null));
  const table = context.tables.organisations.flatMap(({ units }) =>
    units.map(({ department, section }) => listed(department.text, section.text, section.cell)),
  );
  const master = set.length > 0 ? set : table;
  if (master.length === 0) return null;
  const sections = master.filter(({ abolished }) => !abolished);
  const keys = byKey(sections);
  const former = new Map<string, string>();
  for (const one of master) {
    if (one.abolished) former.set(departmentKey(one.section), '');
    if (one.formerly !== null) former.set(departmentKey(one.formerly), one.section);
  }
  // A table of the workbook that the settings have overtaken still knows the names of before.
  for (const one of set.length > 0 ? table : []) {
    const key = departmentKey(one.section);
    if (!keys.has(key) && !former.has(key)) former.set(key, '');
  }
  for (const key of keys.keys()) former.delete(key);
  return {
    from: set.length > 0 ? 'set' : 'table',
    sections,
    byKey: keys,
    departments: new Set(master.map(({ department }) => departmentKey(department))),
    former,
  };
}

/** The office's list of sections, or `null` where there is none: then nothing can be said about names. */
export function organisationOf(context: CheckContext): Organisation | null {
  const before = known.get(context);
  if (before !== undefined) return before;
  const organisation = read(context);
  known.set(context, organisation);
  return organisation;
}

/** The secretariat of a committee that the list has without this word: 農業委員会事務局. */
const SECRETARIAT = /事務局$/u;

/**
 * The listed sections that a name means: the one of that name; the committee whose 事務局 it is; those that it names in short
 * (経済政策推進室 for 経済政策推進室（産学振興担当）, 支所市民窓口課 for that of each 支所). Empty when the list has none.
 */
export function listedSections(organisation: Organisation, name: string): readonly Section[] {
  const key = departmentKey(name);
  const same = organisation.byKey.get(key) ?? organisation.byKey.get(key.replace(SECRETARIAT, ''));
  if (same) return same;
  if (key.length < 3) return [];
  const longer = organisation.sections.filter(({ section }) => {
    const whole = departmentKey(section);
    return whole.startsWith(key) || whole.endsWith(key);
  });
  // One alone is a name cut short rather than a name for several.
  return longer.length > 1 ? longer : [];
}

/** The listed sections that a slip of a character or two may have been meant for; the nearest alone, usually one. */
export function nearSections(organisation: Organisation, name: string): readonly string[] {
  const key = departmentKey(name);
  const limit = Math.min(SLIP, Math.floor(key.length / 4));
  for (let distance = 1; distance <= limit; distance += 1) {
    const near = organisation.sections.filter(({ section }) => withinDistance(key, departmentKey(section), distance));
    if (near.length > 0) return [...new Set(near.map(({ section }) => section))];
  }
  return [];
}

/** Longer than this, or with a full stop, a cell tells of departments rather than naming them. */
const LONGEST = 120;

/** The sections that a cell names one by one; a sentence about departments names none. */
export function namedSections(text: string): readonly (Department & { readonly section: string })[] {
  if (text.length > LONGEST || text.includes('。')) return [];
  return parseDepartments(text).flatMap((one) =>
    one.section !== null && !one.others ? [{ ...one, section: one.section }] : [],
  );
}
