import { HucreError } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { absoluteAddress, quoteSheet } from '../core/grid/address';
import { WorkbookError } from '../core/workbook-error';
import { FILTER_NAME, finishPackage } from './finish-package';
import type { ModelName, ModelSheet, ModelWorkbook } from './model';
import { writeFont } from './write-format';
import { writeSheet } from './write-sheet';

/**
 * A workbook in memory as a new .xlsx file.
 * Throws WorkbookError: `empty` (no sheet), `too-large` (a text over Excel's limit, with sheet and cell), `sheet-name`,
 * `unsupported` (something Excel itself would refuse).
 */
export async function writeModel(model: ModelWorkbook): Promise<Uint8Array> {
  if (model.sheets.length === 0) throw new WorkbookError('empty', { reason: 'sheets' });
  proveNames(model);
  const { title, author, custom } = model.properties;
  try {
    const bytes = await writeXlsx({
      sheets: model.sheets.map((sheet) => writeSheet(sheet, model.defaultFont)),
      defaultFont: writeFont(model.defaultFont),
      dateSystem: model.date1904 ? '1904' : '1900',
      activeSheet: model.activeSheet,
      namedRanges: [...model.names, ...model.sheets.flatMap(filterName)].map((name) => ({
        name: name.name,
        range: name.refersTo,
        ...(name.sheet === null ? {} : { scope: name.sheet }),
      })),
      properties: {
        ...(title === undefined ? {} : { title }),
        ...(author === undefined ? {} : { creator: author }),
        ...(Object.keys(custom).length > 0 ? { custom: { ...custom } } : {}),
      },
    });
    return finishPackage(bytes, model);
  } catch (cause) {
    if (cause instanceof HucreError) throw new WorkbookError('unsupported', { reason: cause.message }, { cause });
    throw cause;
  }
}

/** The hidden name that Excel gives the area of a filter, and by which strict readers find it. */
function filterName({ name, filter }: ModelSheet): ModelName[] {
  if (filter === null) return [];
  return [{ name: FILTER_NAME, refersTo: `${quoteSheet(name)}!${absoluteAddress(filter)}`, sheet: name }];
}

function proveNames(model: ModelWorkbook): void {
  const seen = new Set<string>();
  for (const { name } of model.sheets) {
    const key = name.toLowerCase();
    const valid = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && !seen.has(key);
    if (!valid) throw new WorkbookError('sheet-name', { sheet: name });
    seen.add(key);
  }
}
