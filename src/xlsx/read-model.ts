import { LIMITS, type Limits } from './limits';
import { type ModelWorkbook, newWorkbook } from './model';
import { Formats } from './read-cells';
import { readCustomXml } from './read-custom-xml';
import { readFont } from './read-format';
import { readSheet } from './read-sheet';
import { readWorkbook } from './read-workbook';

/**
 * A file as a workbook in memory. What it does not hold (pictures, pivot tables, macros, chart dress …) is lost when the
 * workbook is written again: see docs/decisions/0001-xlsx-library.md.
 * Throws WorkbookError `empty`, `not-xlsx`, `encrypted`, `damaged` or `too-large`.
 */
export async function readModel(bytes: Uint8Array, limits: Limits = LIMITS): Promise<ModelWorkbook> {
  const read = await readWorkbook(bytes, limits);
  const { workbook } = read;
  const theme = workbook.themeColors ?? [];
  const formats = new Formats(read.numberFormats, theme);
  const model = newWorkbook();
  model.sheets = workbook.sheets.map((sheet) => readSheet(sheet, formats, read.sheets.get(sheet.name)));
  model.activeSheet = Math.min(workbook.activeSheet ?? 0, Math.max(0, model.sheets.length - 1));
  model.names = (workbook.namedRanges ?? [])
    .filter((name) => !name.name.startsWith('_xlnm.'))
    .map((name) => ({ name: name.name, refersTo: name.range, sheet: name.scope ?? null }));
  model.date1904 = workbook.dateSystem === '1904';
  if (workbook.defaultFont) model.defaultFont = readFont(workbook.defaultFont, theme);
  model.customXml = readCustomXml(read.package, read.parts.customXml);
  const { title, creator, custom = {} } = workbook.properties ?? {};
  if (title !== undefined) model.properties.title = title;
  if (creator !== undefined) model.properties.author = creator;
  for (const [name, value] of Object.entries(custom)) {
    model.properties.custom[name] = value instanceof Date ? value.toISOString() : value;
  }
  return model;
}
