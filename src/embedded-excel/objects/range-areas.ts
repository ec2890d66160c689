import { integer, optionalOneOf, text } from '../protocol/arguments';
import { hostObject, isHostObject } from '../protocol/host-object';
import { type Argument, action, method, type ObjectType, object, value } from '../protocol/member';
import type { Session } from '../protocol/session';
import { rangeAt, sheetPrefix } from '../workbook/addresses';
import { areaAddress, cellsOf, isEntireColumn, isEntireRow, isOnSheet, LAST_COLUMN, LAST_ROW } from '../workbook/area';
import type { CellAreas } from '../workbook/cell-area';
import { clearArea } from '../workbook/clear';
import { ExcelError } from '../workbook/excel-error';
import type { LiveSheet } from '../workbook/live-sheet';
import { parseFullAddress } from '../workbook/parse-area';

/** Several areas as Excel writes them: `Sheet1!A1:B2,Sheet1!D4`. */
function addressOfAll({ sheet, areas }: CellAreas): string {
  return areas.map((area) => sheetPrefix(sheet.name) + areaAddress(area)).join(',');
}

/** Areas given as an object of Excel's or by their addresses. Refuses more than 8,192 letters of address, as Excel does. */
export function areasArgument(sheet: LiveSheet, argument: Argument | undefined, session: Session): CellAreas {
  if (isHostObject(argument)) {
    if (argument.type === 'Range') return { sheet: argument.target.sheet, areas: [argument.target.area] };
    if (argument.type === 'RangeAreas') return argument.target;
    throw new ExcelError('InvalidArgument');
  }
  const address = text(argument);
  if (address.length > 8192) throw new ExcelError('InvalidArgument');
  const parsed = parseFullAddress(address);
  if (!parsed) return onlyArea(rangeAt(session.workbook, sheet, address));
  const named = parsed.sheet === null ? sheet : session.workbook.findSheet(parsed.sheet);
  if (!named) throw new ExcelError('InvalidArgument');
  return { sheet: named, areas: parsed.areas };
}

function onlyArea({ sheet, area }: { sheet: LiveSheet; area: CellAreas['areas'][number] }): CellAreas {
  return { sheet, areas: [area] };
}

const each = (target: CellAreas, change: (area: CellAreas['areas'][number]) => CellAreas['areas'][number]) => {
  const areas = target.areas.map(change);
  if (!areas.every(isOnSheet)) throw new ExcelError('InvalidArgument');
  return hostObject('RangeAreas', { sheet: target.sheet, areas });
};

export const rangeAreas: ObjectType<CellAreas> = {
  members: {
    areas: object('1.9', (target) => hostObject('RangeCollection', target)),
    conditionalFormats: object('1.9', (target) => hostObject('ConditionalFormatCollection', target)),
    format: object('1.9', ({ sheet, areas: [area, ...more] }) => {
      if (!area) throw new ExcelError('ItemNotFound');
      return hostObject('RangeFormat', { sheet, area, more });
    }),
    worksheet: object('1.9', ({ sheet }) => hostObject('Worksheet', sheet)),
    address: value('1.9', addressOfAll),
    addressLocal: value('1.9', addressOfAll),
    areaCount: value('1.9', ({ areas }) => areas.length),
    cellCount: value('1.9', ({ areas }) => {
      const cells = areas.reduce((sum, area) => sum + cellsOf(area), 0);
      return cells > 2 ** 31 - 1 ? -1 : cells;
    }),
    isEntireColumn: value('1.9', ({ areas }) => areas.every(isEntireColumn)),
    isEntireRow: value('1.9', ({ areas }) => areas.every(isEntireRow)),
    clear: action('1.9', ({ sheet, areas }, [what]) => {
      const words = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
      const chosen = optionalOneOf(what, words) ?? 'All';
      for (const area of areas) clearArea(sheet, area, chosen);
    }),
    getEntireColumn: method('1.9', (target) => each(target, (area) => ({ ...area, top: 0, bottom: LAST_ROW }))),
    getEntireRow: method('1.9', (target) => each(target, (area) => ({ ...area, left: 0, right: LAST_COLUMN }))),
    getOffsetRangeAreas: method('1.9', (target, [rows, columns]) => {
      const [down, right] = [integer(rows), integer(columns)];
      return each(target, (area) => ({
        top: area.top + down,
        left: area.left + right,
        bottom: area.bottom + down,
        right: area.right + right,
      }));
    }),
    _KeepReference: action('internal', (target, _args, session) =>
      session.references.keep(hostObject('RangeAreas', target)),
    ),
  },
};

export const rangeCollection: ObjectType<CellAreas> = {
  items: ({ sheet, areas }) => areas.map((area) => hostObject('Range', { sheet, area })),
  members: {
    getCount: method('1.9', ({ areas }) => ({ value: areas.length })),
    getItemAt: method('1.9', ({ sheet, areas }, [place]) => {
      const area = areas[integer(place)];
      if (!area) throw new ExcelError('InvalidArgument');
      return hostObject('Range', { sheet, area });
    }),
  },
};
