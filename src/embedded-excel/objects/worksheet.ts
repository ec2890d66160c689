import { integer, objectOf, oneOf, optionalFlag, optionalOneOf, optionalText, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, type Member, method, type ObjectType, object, value } from '../protocol/member';
import { rangeAt } from '../workbook/addresses';
import { isOnSheet, WHOLE_SHEET } from '../workbook/area';
import { copySheet } from '../workbook/copy-sheet';
import { ExcelError } from '../workbook/excel-error';
import type { LiveSheet } from '../workbook/live-sheet';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const rangeMembers: Readonly<Record<string, Member<LiveSheet>>> = {
  getRange: method('1.1', (sheet, [address], session) => {
    const given = optionalText(address);
    return hostObject('Range', given === null ? { sheet, area: WHOLE_SHEET } : rangeAt(session.workbook, sheet, given));
  }),
  getRangeByIndexes: method('1.7', (sheet, [row, column, rows, columns]) => {
    const [top, left] = [integer(row), integer(column)];
    const area = { top, left, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 };
    if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
    return hostObject('Range', { sheet, area });
  }),
  getUsedRangeOrNullObject: method('1.4', (sheet, [valuesOnly]) => {
    const area = sheet.usedArea(optionalFlag(valuesOnly) ?? false);
    return area && hostObject('Range', { sheet, area });
  }),
};

export const worksheet: ObjectType<LiveSheet> = {
  identify: (sheet) => ({ Id: sheet.id }),
  members: {
    ...rangeMembers,
    autoFilter: object('1.9', (sheet) => hostObject('AutoFilter', sheet)),
    comments: object('1.10', (sheet) => hostObject('CommentCollection', sheet)),
    charts: object('1.1', (sheet) => hostObject('ChartCollection', sheet)),
    freezePanes: object('1.7', (sheet) => hostObject('WorksheetFreezePanes', sheet)),
    horizontalPageBreaks: object('1.9', (sheet) => hostObject('PageBreakCollection', { sheet, across: true })),
    names: object('1.4', (sheet, { workbook }) => hostObject('NamedItemCollection', { workbook, sheet })),
    pageLayout: object('1.9', (sheet, { workbook }) => {
      if (workbook.temperament.printer === 'none') throw new ExcelError('GeneralException');
      return hostObject('PageLayout', sheet);
    }),
    protection: object('1.2', (sheet) => hostObject('WorksheetProtection', sheet)),
    tables: object('1.1', (sheet, { workbook }) => hostObject('TableCollection', { workbook, sheet })),
    id: value('1.1', (sheet) => sheet.id),
    name: value(
      '1.1',
      (sheet) => sheet.name,
      (sheet, given, { workbook }) => workbook.renameSheet(sheet, text(given)),
    ),
    position: value(
      '1.1',
      (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      (sheet, given, { workbook }) => workbook.moveSheet(sheet, integer(given)),
    ),
    visibility: value(
      '1.1',
      (sheet) => VISIBILITY[sheet.model.visibility],
      (sheet, given, { workbook }) => {
        const shown = oneOf(given, Object.values(VISIBILITY));
        workbook.showSheet(sheet, shown === 'Visible' ? 'visible' : shown === 'Hidden' ? 'hidden' : 'veryHidden');
      },
    ),
    activate: action('1.1', (sheet, _args, { workbook }) => workbook.activate(sheet)),
    copy: method('1.7', (sheet, [position, relativeTo], { workbook }) => {
      const where = optionalOneOf(position, ['None', 'Before', 'After', 'Beginning', 'End']) ?? 'None';
      const near = where === 'Before' || where === 'After' ? objectOf(relativeTo, 'Worksheet') : null;
      return hostObject('Worksheet', copySheet(workbook, sheet, where, near));
    }),
    delete: action('1.1', (sheet, _args, { workbook }) => workbook.deleteSheet(sheet)),
  },
};
