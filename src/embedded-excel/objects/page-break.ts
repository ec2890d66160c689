import { integer } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, method, type ObjectType, value } from '../protocol/member';
import { cellArea } from '../workbook/area';
import { ExcelError } from '../workbook/excel-error';
import type { LiveSheet } from '../workbook/live-sheet';
import { rangeArgument } from './range-places';
import type { BreaksOf } from './targets';

/** Excel's limit for a sheet, across and down. */
const MOST_BREAKS = 1026;

/** The rows (or columns) before which a page ends. */
function placesOf({ sheet, across }: Omit<BreaksOf, 'place'>): readonly number[] {
  const { page } = sheet.model;
  return (across ? page.breaksBefore : page.columnBreaksBefore) ?? [];
}

function setPlaces({ sheet, across }: Omit<BreaksOf, 'place'>, places: readonly number[]): void {
  const sorted = [...new Set(places)].sort((one, other) => one - other);
  if (across) sheet.model.page.breaksBefore = sorted;
  else sheet.model.page.columnBreaksBefore = sorted;
  sheet.report({ kind: 'look', sheetId: sheet.id });
}

const breakAt = ({ sheet, across }: Omit<BreaksOf, 'place'>, place: number) =>
  hostObject('PageBreak', { sheet, across, place });

export const pageBreakCollection: ObjectType<{ readonly sheet: LiveSheet; readonly across: boolean }> = {
  items: (target) => placesOf(target).map((place) => breakAt(target, place)),
  find: (target, index) => {
    const place = placesOf(target)[integer(index)];
    return place === undefined ? null : breakAt(target, place);
  },
  members: {
    add: method('1.9', (target, [range], session) => {
      const { sheet, area } = rangeArgument({ sheet: target.sheet, area: cellArea(0, 0) }, range, session);
      const place = target.across ? area.top : area.left;
      const places = new Set([...placesOf(target), place]);
      if (sheet !== target.sheet || place === 0 || places.size > MOST_BREAKS) throw new ExcelError('InvalidArgument');
      setPlaces(target, [...places]);
      return breakAt(target, place);
    }),
    getCount: method('1.9', (target) => ({ value: placesOf(target).length })),
    removePageBreaks: action('1.9', (target) => setPlaces(target, [])),
  },
};

export const pageBreak: ObjectType<BreaksOf> = {
  members: {
    rowIndex: value('1.9', ({ across, place }) => (across ? place : 0)),
  },
};
