import { departmentKey } from '../../notation/department';
import type { ItemMark } from '../item-mark';

/** How many sheets were handed out to each section, by its name, as far as they came back or lie there still blank. */
export function handedOut(marks: Iterable<ItemMark>): readonly { section: string; count: number }[] {
  const found = new Map<string, { section: string; sheets: Set<string>; blank: number }>();
  for (const { section, number, name } of marks) {
    if (section === '') continue;
    const own = found.get(departmentKey(section)) ?? { section, sheets: new Set<string>(), blank: 0 };
    found.set(departmentKey(section), own);
    // A blank sheet may be copied as often as the section likes: one was asked for.
    if (number === '' && name === '') own.blank = 1;
    else own.sheets.add(JSON.stringify([number, name]));
  }
  return [...found.values()].map(({ section, sheets, blank }) => ({ section, count: Math.max(sheets.size, blank) }));
}
