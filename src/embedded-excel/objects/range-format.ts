import type { ModelAlignment } from '../../xlsx/model';
import { flag, number, oneOf } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import type { Json } from '../protocol/json';
import { type ObjectType, object, value } from '../protocol/member';
import { isEntireColumn } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { ExcelError } from '../workbook/excel-error';
import { refuseIfProtected } from '../workbook/protection';
import { pointsOfWidth, STANDARD_ROW, widthOfPoints } from '../workbook/text-size';
import { reformat } from './reformat';
import { uniform } from './uniform';

const HORIZONTAL = {
  General: null,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const VERTICAL = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

function align(target: CellArea, change: (alignment: ModelAlignment) => ModelAlignment): void {
  reformat(target, (format) => ({ ...format, alignment: change(format.alignment ?? {}) }));
}

function common<Item>(items: Iterable<Item>): Item | null {
  const different = new Set(items);
  const [first] = different;
  return different.size === 1 && first !== undefined ? first : null;
}

function* places(from: number, to: number): Generator<number> {
  for (let place = from; place <= to; place += 1) yield place;
}

function columnWidth({ sheet, area }: CellArea): Json {
  const width = (column: number) =>
    sheet.model.hiddenColumns.has(column)
      ? 0
      : pointsOfWidth(sheet.model.columnWidths.get(column) ?? sheet.standardWidth);
  return common([...places(area.left, area.right)].map(width));
}

function rowHeight({ sheet, area }: CellArea): Json {
  // Of whole columns nobody counts the million rows that have the standard height.
  if (isEntireColumn(area)) return sheet.model.rowHeights.size === 0 ? STANDARD_ROW : null;
  const height = (row: number) =>
    sheet.model.hiddenRows.has(row) ? 0 : (sheet.model.rowHeights.get(row) ?? STANDARD_ROW);
  return common([...places(area.top, area.bottom)].map(height));
}

function setWidths({ sheet, area }: CellArea, width: number | null): void {
  refuseIfProtected(sheet, 'formatColumns');
  for (const column of places(area.left, area.right)) {
    if (width === null) sheet.model.columnWidths.delete(column);
    else sheet.model.columnWidths.set(column, width);
    sheet.model.hiddenColumns.delete(column);
  }
  sheet.report({ kind: 'look', sheetId: sheet.id });
}

function setHeights({ sheet, area }: CellArea, height: number | null): void {
  refuseIfProtected(sheet, 'formatRows');
  if (isEntireColumn(area)) throw new ExcelError('InvalidArgument');
  for (const row of places(area.top, area.bottom)) {
    if (height === null) sheet.model.rowHeights.delete(row);
    else sheet.model.rowHeights.set(row, height);
  }
  sheet.report({ kind: 'look', sheetId: sheet.id });
}

function within(given: Json, most: number): number {
  const points = number(given);
  if (points < 0 || points > most) throw new ExcelError('InvalidArgument');
  return points;
}

export const rangeFormat: ObjectType<CellArea> = {
  members: {
    borders: object('1.1', (target) => hostObject('RangeBorderCollection', target)),
    fill: object('1.1', (target) => hostObject('RangeFill', target)),
    font: object('1.1', (target) => hostObject('RangeFont', target)),
    protection: object('1.2', (target) => hostObject('FormatProtection', target)),
    columnWidth: value('1.2', columnWidth, (target, given) => setWidths(target, widthOfPoints(within(given, 1533)))),
    rowHeight: value('1.2', rowHeight, (target, given) => setHeights(target, within(given, 409.5))),
    useStandardHeight: value(
      '1.7',
      (target) => rowHeight(target) === STANDARD_ROW,
      (target, given) => {
        if (flag(given)) setHeights(target, null);
      },
    ),
    horizontalAlignment: value(
      '1.1',
      (target) =>
        uniform(target, ({ alignment }) => {
          const word = alignment?.horizontal ?? null;
          return Object.entries(HORIZONTAL).find(([, one]) => one === word)?.[0] ?? 'General';
        }),
      (target, given) => {
        const horizontal =
          HORIZONTAL[
            oneOf(given, [
              'General',
              'Left',
              'Center',
              'Right',
              'Fill',
              'Justify',
              'CenterAcrossSelection',
              'Distributed',
            ])
          ];
        align(target, ({ horizontal: _, ...rest }) => (horizontal === null ? rest : { ...rest, horizontal }));
      },
    ),
    verticalAlignment: value(
      '1.1',
      (target) =>
        uniform(target, ({ alignment }) => {
          // Japanese Excel begins in the middle.
          const word = alignment?.vertical ?? 'center';
          return Object.entries(VERTICAL).find(([, one]) => one === word)?.[0] ?? 'Center';
        }),
      (target, given) => {
        const vertical = VERTICAL[oneOf(given, ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'])];
        align(target, (alignment) => ({ ...alignment, vertical }));
      },
    ),
    wrapText: value(
      '1.1',
      (target) => uniform(target, ({ alignment }) => alignment?.wrap ?? false),
      (target, given) => {
        const wrap = flag(given);
        align(target, (alignment) => ({ ...alignment, wrap }));
      },
    ),
  },
};
