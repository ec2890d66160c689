import { optionalInteger } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, method, type ObjectType } from '../protocol/member';
import { LAST_COLUMN, LAST_ROW } from '../workbook/area';
import { ExcelError } from '../workbook/excel-error';
import type { LiveSheet } from '../workbook/live-sheet';
import { rangeArgument } from './range-places';

function freeze(sheet: LiveSheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows > LAST_ROW || columns > LAST_COLUMN) throw new ExcelError('InvalidArgument');
  sheet.model.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
  sheet.report({ kind: 'look', sheetId: sheet.id });
}

export const worksheetFreezePanes: ObjectType<LiveSheet> = {
  members: {
    freezeAt: action('1.7', (sheet, [address], session) => {
      const { area } = rangeArgument({ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } }, address, session);
      freeze(sheet, area.bottom === LAST_ROW ? 0 : area.bottom + 1, area.right === LAST_COLUMN ? 0 : area.right + 1);
    }),
    getLocationOrNullObject: method('1.7', (sheet) => {
      const { freeze: frozen } = sheet.model;
      if (!frozen) return null;
      const bottom = frozen.rows === 0 ? LAST_ROW : frozen.rows - 1;
      const right = frozen.columns === 0 ? LAST_COLUMN : frozen.columns - 1;
      return hostObject('Range', { sheet, area: { top: 0, left: 0, bottom, right } });
    }),
    freezeColumns: action('1.7', (sheet, [count]) => freeze(sheet, 0, optionalInteger(count) ?? 1)),
    freezeRows: action('1.7', (sheet, [count]) => freeze(sheet, optionalInteger(count) ?? 1, 0)),
    unfreeze: action('1.7', (sheet) => freeze(sheet, 0, 0)),
  },
};
