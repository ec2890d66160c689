import { type Department, parseDepartments } from '../notation/department';

/** Longer than this, or with a full stop, a cell tells of departments rather than naming them. */
const LONGEST = 120;

/** The sections that a cell names one by one; a sentence about departments names none. */
export function namedSections(text: string): readonly (Department & { readonly section: string })[] {
  if (text.length > LONGEST || text.includes('。')) return [];
  return parseDepartments(text).flatMap((one) =>
    one.section !== null && !one.others ? [{ ...one, section: one.section }] : [],
  );
}
