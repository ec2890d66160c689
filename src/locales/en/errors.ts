import type { Words } from '../words';

export const errors: Words['errors'] = {
  'not-xlsx': 'This is not an Excel workbook (.xlsx). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  damaged:
    'The file is damaged or cut off and could not be read. Copy the original again, or let Excel repair it and save.',
  encrypted:
    'A password guards this file. Open it in Excel, remove the password under File, Info, Protect Workbook, and save.',
  empty: 'There is nothing in this file. Please check that it was saved properly.',
  'too-large':
    'The file, or what it unpacks to, is too large, so reading was stopped. Remove sheets or pictures, or split the workbook.',
  'not-a-file':
    'This is no regular file (a device, a pipe or a socket). Only .xlsx files can be read. Please check the place and the name.',
  'cell-too-long':
    '{cell} of the sheet “{sheet}” holds a text of {size} characters; a cell of Excel holds 32,767. That is too long, so reading was stopped. Open the file in Excel, shorten the text, save it and try again.',
  'text-too-long':
    'The text for {cell} of the sheet “{sheet}” has {size} characters; a cell of Excel holds {limit}. Shorten it in the reform sheet and try again.',
  missing: 'The file or folder cannot be found, or you may not open it. Please check the place and the name.',
  'sheet-missing': 'The sheet “{sheet}” was not found: it was renamed or deleted. Please check its name and try again.',
  'item-missing':
    'A sheet or another part was renamed or deleted while this was under way. Please try again; if it keeps happening, save the workbook and open it anew.',
  'message-too-large':
    'This was too much at once for Excel. Remove sheets or rows that are not used, or try Excel on the desktop.',
  'access-denied':
    'Excel did not allow the workbook to be changed. Check whether a sheet or the workbook is protected, read-only or shared the old way, then try again.',
  'not-made': '{why} “{sheet}” is as it was before; no new sheet was made.',
  'half-made':
    '{why} “{sheet}” is half made. What stood there is kept in a copy: make it again, and it is put back first.',
  'half-taken':
    '{why} “{sheet}” is half taken over. What stood there is kept in a copy: take it over again, and it is put back first.',
  'half-taken-back':
    '{why} “{sheet}” is halfway back to what it was, which is kept in a copy: press Undo once more, and it goes on from there.',
  'no-answer':
    'Excel has not answered for {seconds} seconds. If a cell is being edited press Enter, close whatever Excel asks, and try again. What was asked for may still be done later, so please look at the sheets too.',
  disconnected:
    'The connection to Excel was lost. Please try again; if it keeps happening, save the workbook and open it anew.',
  protected: 'The sheet “{sheet}” is protected. Unprotect it and try again.',
  'structure-protected':
    'The structure of this workbook is protected, so no sheet can be made. Press Review > Protect Workbook to unprotect it, then try again.',
  'state-unread':
    'The settings kept in this workbook (decisions on △ and so on) could not be read. A newer version may have written them: try that version, or ask your IT staff. The cells are not affected.',
  editing: 'A cell is being edited. Press Enter or Esc first, then try again.',
  'sheet-name': '“{sheet}” cannot name a sheet: at most 31 characters, and none of \\ / ? * [ ] :',
  cancelled: 'Cancelled. Nothing was left half done.',
  unsupported: 'Your Excel does not have this feature. Excel 2021 or later is needed.',
  'strict-workbook':
    'The file was saved as a “Strict Open XML Workbook” and cannot be written to. Open it in Excel, save it as “Excel Workbook (*.xlsx)”, and try again.',
  'too-many-styles':
    'The workbook has too many kinds of cell formats (at most 64,000) for another sheet. Delete sheets that are not used, or give -o a new file name.',
  host: 'Excel refused to do this. Save the workbook and try again.',
};
