/**
 * In a set of workbooks a sheet is called as Excel calls one of another file, `[総務課.xlsx]個票01`, and by that name a cell tells its workbook.
 * Excel lets no sheet be called with brackets.
 */
export function nameInSet(workbook: string, sheet: string): string {
  return `[${workbook}]${sheet}`;
}

/** The workbook and the sheet that such a name means; the workbook is '' for a sheet that bears its own name. */
export function placeInSet(name: string): { readonly workbook: string; readonly sheet: string } {
  const end = name.startsWith('[') ? name.lastIndexOf(']') : -1;
  return end < 0 ? { workbook: '', sheet: name } : { workbook: name.slice(1, end), sheet: name.slice(end + 1) };
}

/** The name of a file without its folders; Unicode composed in one way. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).normalize('NFC');
}

/** What workbooks are called among each other: their file names, the whole path where two have one name. */
export function workbookLabels(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
  return names.map((name, at) => (names.indexOf(name) === names.lastIndexOf(name) ? name : (paths[at] ?? name)));
}

type Rename = (sheet: string) => string;

/** A property that names one sheet: `sheet`, `otherSheet`, `indexSheet`; or several, as a list or parted by 、: `sheets`. */
const ONE = /^sheet$|Sheet$/;
const SEVERAL = 'sheets';

function renamed(key: string, value: unknown, rename: Rename): unknown {
  if (typeof value === 'string') {
    if (ONE.test(key)) return rename(value);
    return key === SEVERAL ? value.split('、').map(rename).join('、') : value;
  }
  if (key === SEVERAL && Array.isArray(value)) {
    return value.map((one: unknown) => (typeof one === 'string' ? rename(one) : renameSheets(one, rename)));
  }
  return renameSheets(value, rename);
}

/** A copy of plain data in which every sheet has its new name. Texts from cells stay as they are. */
export function renameSheets<T>(data: T, rename: Rename): T;
export function renameSheets(data: unknown, rename: Rename): unknown {
  if (Array.isArray(data)) return data.map((one: unknown) => renameSheets(one, rename));
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [key, renameSheets(value, rename)]));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, renamed(key, value, rename)]));
}
