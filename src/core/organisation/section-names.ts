import { withinDistance } from '../form/label-matcher';
import { departmentKey } from '../notation/department';
import type { Organisation, Section } from './organisation';

/** So many characters apart, and a name may be a slip of another. */
const SLIP = 2;

/** The secretariat of a committee that the list has without this word: 農業委員会事務局. */
const SECRETARIAT = /事務局$/u;

/** The listed sections of exactly that name, with its 支所 before it or not, or the committee whose 事務局 it is: several where 部 share a name. */
export function sectionsOfName(organisation: Organisation, name: string): readonly Section[] {
  const key = departmentKey(name);
  const same = organisation.byKey.get(key) ?? organisation.byKey.get(key.replace(SECRETARIAT, ''));
  // 西支所市民窓口課 is one name; the list may have it in two columns.
  return same ?? organisation.sections.filter(({ department, section }) => departmentKey(department + section) === key);
}

/**
 * The listed sections that a name means: the one of that name; the committee whose 事務局 it is; those that it names in short
 * (経済政策推進室 for 経済政策推進室（産学振興担当）, 支所市民窓口課 for that of each 支所). Empty when the list has none.
 */
export function listedSections(organisation: Organisation, name: string): readonly Section[] {
  const key = departmentKey(name);
  const same = sectionsOfName(organisation, name);
  if (same.length > 0) return same;
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
