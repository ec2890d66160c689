import {
  flag,
  integer,
  number,
  objectOf,
  oneOf,
  optionalFlag,
  optionalOneOf,
  optionalText,
  text,
} from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, event, type Member, method, type ObjectType, object, value } from '../protocol/member';
import type { Session } from '../protocol/session';
import { rangeAt } from '../workbook/addresses';
import { cellArea, isOnSheet, WHOLE_SHEET } from '../workbook/area';
import { copySheet } from '../workbook/copy-sheet';
import { ExcelError } from '../workbook/excel-error';
import type { LiveSheet } from '../workbook/live-sheet';
import { areasArgument } from './range-areas';
import { readColor } from './read-color';
import { EVENTS, registration } from './registration';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const STANDARD_HEIGHT = 18.75;

function beside(sheet: LiveSheet, session: Session, step: 1 | -1, visibleOnly: boolean): LiveSheet | null {
  const { sheets } = session.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at];
    if (found && (!visibleOnly || found.model.visibility === 'visible')) return found;
  }
  return null;
}

const neighbour = (step: 1 | -1, orNull: boolean): Member<LiveSheet> =>
  method('1.5', (sheet, [visibleOnly], session) => {
    const found = beside(sheet, session, step, optionalFlag(visibleOnly) ?? false);
    if (!found && !orNull) throw new ExcelError('ItemNotFound');
    return found && hostObject('Worksheet', found);
  });

const rangeMembers: Readonly<Record<string, Member<LiveSheet>>> = {
  getRange: method('1.1', (sheet, [address], session) => {
    const given = optionalText(address);
    return hostObject('Range', given === null ? { sheet, area: WHOLE_SHEET } : rangeAt(session.workbook, sheet, given));
  }),
  getCell: method('1.1', (sheet, [row, column]) => {
    const area = cellArea(integer(row), integer(column));
    if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
    return hostObject('Range', { sheet, area });
  }),
  getRangeByIndexes: method('1.7', (sheet, [row, column, rows, columns]) => {
    const [top, left] = [integer(row), integer(column)];
    const area = { top, left, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 };
    if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
    return hostObject('Range', { sheet, area });
  }),
  getRanges: method('1.9', (sheet, [address], session) =>
    hostObject(
      'RangeAreas',
      address === null || address === undefined
        ? { sheet, areas: [WHOLE_SHEET] }
        : areasArgument(sheet, text(address), session),
    ),
  ),
  // A blank sheet's used range is its first cell; only the other way of asking gives a null object.
  getUsedRange: method('1.1', (sheet, [valuesOnly]) =>
    hostObject('Range', { sheet, area: sheet.usedArea(optionalFlag(valuesOnly) ?? false) ?? cellArea(0, 0) }),
  ),
  getUsedRangeOrNullObject: method('1.4', (sheet, [valuesOnly]) => {
    const area = sheet.usedArea(optionalFlag(valuesOnly) ?? false);
    return area && hostObject('Range', { sheet, area });
  }),
};

const eventMembers: Readonly<Record<string, Member<LiveSheet>>> = {
  onActivated: event('1.7'),
  onChanged: event('1.7'),
  onDeactivated: event('1.7'),
  onFormatChanged: event('1.9'),
  onNameChanged: event('1.17'),
  onProtectionChanged: event('1.14'),
  onSelectionChanged: event('1.7'),
  onVisibilityChanged: event('1.17'),
  ...Object.assign({}, ...Object.values(EVENTS).map((one) => registration<LiveSheet>(one, (sheet) => sheet.id))),
};

export const worksheet: ObjectType<LiveSheet> = {
  identify: (sheet) => ({ Id: sheet.id }),
  members: {
    ...rangeMembers,
    ...eventMembers,
    autoFilter: object('1.9', (sheet) => hostObject('AutoFilter', sheet)),
    charts: object('1.1', (sheet) => hostObject('ChartCollection', sheet)),
    comments: object('1.10', (sheet, { workbook }) => hostObject('CommentCollection', { workbook, sheet })),
    freezePanes: object('1.7', (sheet) => hostObject('WorksheetFreezePanes', sheet)),
    horizontalPageBreaks: object('1.9', (sheet) => hostObject('PageBreakCollection', { sheet, across: true })),
    names: object('1.4', (sheet, { workbook }) => hostObject('NamedItemCollection', { workbook, sheet })),
    pageLayout: object('1.9', (sheet) => hostObject('PageLayout', sheet)),
    protection: object('1.2', (sheet) => hostObject('WorksheetProtection', sheet)),
    tables: object('1.1', (sheet, { workbook }) => hostObject('TableCollection', { workbook, sheet })),
    verticalPageBreaks: object('1.9', (sheet) => hostObject('PageBreakCollection', { sheet, across: false })),
    enableCalculation: value(
      '1.9',
      (sheet) => sheet.enableCalculation,
      (sheet, given) => {
        sheet.enableCalculation = flag(given);
      },
    ),
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
    showGridlines: value(
      '1.8',
      (sheet) => sheet.model.showGridlines,
      (sheet, given) => {
        sheet.model.showGridlines = flag(given);
        sheet.report({ kind: 'look', sheetId: sheet.id });
      },
    ),
    showHeadings: value(
      '1.8',
      (sheet) => sheet.showHeadings,
      (sheet, given) => {
        sheet.showHeadings = flag(given);
        sheet.report({ kind: 'look', sheetId: sheet.id });
      },
    ),
    standardHeight: value('1.7', () => STANDARD_HEIGHT),
    standardWidth: value(
      '1.7',
      (sheet) => sheet.standardWidth,
      (sheet, given) => {
        sheet.standardWidth = number(given);
        sheet.report({ kind: 'look', sheetId: sheet.id });
      },
    ),
    tabColor: value(
      '1.7',
      (sheet) => sheet.model.tabColor ?? '',
      (sheet, given) => {
        const color = text(given);
        sheet.model.tabColor = color === '' ? null : readColor(color);
        sheet.report({ kind: 'look', sheetId: sheet.id });
      },
    ),
    tabId: value('1.14', (sheet) => Number.parseInt(sheet.id.slice(-13, -1), 16)),
    visibility: value(
      '1.1',
      (sheet) => VISIBILITY[sheet.model.visibility],
      (sheet, given, { workbook }) => {
        const shown = oneOf(given, Object.values(VISIBILITY));
        workbook.showSheet(sheet, shown === 'Visible' ? 'visible' : shown === 'Hidden' ? 'hidden' : 'veryHidden');
      },
    ),
    activate: action('1.1', (sheet, _args, { workbook }) => workbook.activate(sheet)),
    calculate: action('1.6', (_sheet, [markAllDirty], { workbook }) => {
      flag(markAllDirty);
      workbook.calculation.refresh(true);
    }),
    copy: method('1.7', (sheet, [position, relativeTo], { workbook }) => {
      const where = optionalOneOf(position, ['None', 'Before', 'After', 'Beginning', 'End']) ?? 'None';
      const near = where === 'Before' || where === 'After' ? objectOf(relativeTo, 'Worksheet') : null;
      return hostObject('Worksheet', copySheet(workbook, sheet, where, near));
    }),
    delete: action('1.1', (sheet, _args, { workbook }) => workbook.deleteSheet(sheet)),
    getNext: neighbour(1, false),
    getNextOrNullObject: neighbour(1, true),
    getPrevious: neighbour(-1, false),
    getPreviousOrNullObject: neighbour(-1, true),
  },
};
