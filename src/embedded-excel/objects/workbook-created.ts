import { text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, type Member, method, type ObjectType } from '../protocol/member';
import { ExcelError } from '../workbook/excel-error';
import type { LiveWorkbook } from '../workbook/live-workbook';
import type { CreatedWorkbook } from './targets';

/** What Excel.createWorkbook calls; the batch's files were read before it ran. */
export const createWorkbook: Member<LiveWorkbook> = method('internal', (workbook, [base64], { files }) => {
  if (workbook.temperament.newWorkbooks === 'refused') throw new ExcelError('GeneralException');
  const file = files.get(text(base64));
  if (!file) throw new ExcelError('InvalidArgument');
  return hostObject('WorkbookCreated', { workbook, file });
});

export const workbookCreated: ObjectType<CreatedWorkbook> = {
  members: {
    open: action('internal', ({ workbook, file }) => {
      if (!workbook.openBeside) throw new ExcelError('UnsupportedOperation');
      workbook.openBeside(file);
    }),
  },
  identify: () => ({ Id: 'created' }),
};
