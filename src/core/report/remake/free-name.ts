/** A sheet's name may have so many characters. */
const LONGEST_SHEET_NAME = 31;

/** The name, or `名前 (2)`, `名前 (3)` … when it is taken, within what Excel allows a sheet. */
export function freeSheetName(name: string, taken: (candidate: string) => boolean): string {
  return freeName(name, taken, (count) => ` (${count})`);
}

/** The name, or `name_2`, `name_3` … when it is taken: a table's name holds neither blanks nor brackets. */
export function freeTableName(name: string, taken: (candidate: string) => boolean): string {
  return freeName(name, taken, (count) => `_${count}`);
}

function freeName(name: string, taken: (candidate: string) => boolean, suffixOf: (count: number) => string): string {
  let candidate = name;
  for (let count = 2; taken(candidate); count += 1) {
    const suffix = suffixOf(count);
    candidate = `${name.slice(0, LONGEST_SHEET_NAME - suffix.length)}${suffix}`;
  }
  return candidate;
}
