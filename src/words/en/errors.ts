import type { Words } from '../words';

export const errors: Words['errors'] = {
  'not-xlsx': 'Not an Excel workbook (.xlsx). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  damaged: 'The file is damaged and cannot be read. Open and repair it in Excel, then use the saved copy.',
  encrypted: 'The workbook is protected by a password. Remove the password in Excel and save it again.',
  empty: 'The file is empty. Please make sure that it is the right one.',
  'too-large': 'The file is too large to read. Remove unused sheets and pictures, and save it again.',
  missing: 'The file or sheet was not found. Please check whether it was renamed or moved.',
  protected: 'The sheet “{sheet}” is protected. Press Review > Unprotect Sheet, then try again.',
  editing: 'A cell is being edited. Press Enter or Esc to finish, then try again.',
  'sheet-name':
    'Excel does not allow the sheet name “{sheet}”. Use at most 31 characters, without \\ / ? * [ ] or a colon.',
  cancelled: 'Cancelled.',
  unsupported: 'This Excel cannot do that. Please try Excel 2021 or later.',
  host: 'Excel refused to do that. Please try again; if it keeps happening, save the workbook and open it again.',
};
