import { oneOf, optionalRecord, text } from '../protocol/arguments';
import { isHostObject } from '../protocol/host-object';
import { type Member, method } from '../protocol/member';
import { copiedModel, renameTables } from '../workbook/copy-sheet';
import { ExcelError } from '../workbook/excel-error';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { copiedSheetName } from '../workbook/sheet-name';

/** Sheets of another workbook, given as base64; the batch's files were read before it ran. */
export const insertWorksheetsFromBase64: Member<LiveWorkbook> = method(
  '1.13',
  (workbook, [base64, given], { files }) => {
    const file = files.get(text(base64));
    if (!file) throw new ExcelError('InvalidArgument');
    const options = optionalRecord(given) ?? {};
    const wanted = options.sheetNamesToInsert ?? null;
    const names = Array.isArray(wanted) ? wanted.map(text) : null;
    if (names?.some((name) => !file.sheets.some((sheet) => sheet.name === name)))
      throw new ExcelError('InvalidArgument');
    let position = placeOf(workbook, options.positionType ?? 'End', options.relativeTo ?? null);
    const ids: string[] = [];
    for (const sheet of file.sheets) {
      if (names && names.length > 0 && !names.includes(sheet.name)) continue;
      const model = copiedModel(sheet);
      renameTables(workbook, model);
      const taken = workbook.findSheet(sheet.name) !== null;
      const name = taken ? copiedSheetName(sheet.name, workbook.sheetNames) : sheet.name;
      ids.push(workbook.addSheet(name, position, model).id);
      position += 1;
    }
    return { value: ids };
  },
);

function placeOf(workbook: LiveWorkbook, type: unknown, relativeTo: unknown): number {
  const where = oneOf(typeof type === 'string' ? type : null, ['None', 'Before', 'After', 'Beginning', 'End']);
  if (where === 'Beginning') return 0;
  if (where !== 'Before' && where !== 'After') return workbook.sheets.length;
  const near = isHostObject(relativeTo) && relativeTo.type === 'Worksheet' ? relativeTo.target : null;
  const sheet = near ?? (typeof relativeTo === 'string' ? workbook.findSheet(relativeTo) : null);
  if (!sheet) throw new ExcelError('InvalidArgument');
  return workbook.sheets.indexOf(sheet) + (where === 'After' ? 1 : 0);
}
