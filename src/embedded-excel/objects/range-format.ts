import { showValue } from '../../number-format/show';
import { type ModelAlignment, placeOf } from '../../xlsx/model';
import { flag, integer, number, oneOf } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import type { Json } from '../protocol/json';
import { action, type ObjectType, object, value } from '../protocol/member';
import { isEntireColumn } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { ExcelError } from '../workbook/excel-error';
import { heightOfText, pointsOfWidth, STANDARD_ROW, widthOfPoints, widthOfText } from '../workbook/measure';
import { refuseIfProtected } from '../workbook/protection';
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

function autofitColumns({ sheet, area }: CellArea): void {
  refuseIfProtected(sheet, 'formatColumns');
  const widest = new Map<number, number>();
  for (const [key, cell] of sheet.cellsIn({ ...area, top: 0, bottom: Number.MAX_SAFE_INTEGER })) {
    const { row, column } = placeOf(key);
    const text = showValue(sheet.valueAt(row, column), cell.format.numberFormat ?? 'General');
    if (text === '' || cell.format.alignment?.wrap || sheet.mergeAt(row, column)) continue;
    const width = widthOfText(text, cell.format.font?.size);
    widest.set(column, Math.max(widest.get(column) ?? 0, Math.min(255, width + 0.63)));
  }
  for (const [column, width] of widest) sheet.model.columnWidths.set(column, width);
  sheet.report({ kind: 'look', sheetId: sheet.id });
}

function autofitRows({ sheet, area }: CellArea): void {
  refuseIfProtected(sheet, 'formatRows');
  const highest = new Map<number, number>();
  for (const [key, cell] of sheet.cellsIn({ ...area, left: 0, right: Number.MAX_SAFE_INTEGER })) {
    const { row, column } = placeOf(key);
    // Excel does not look at merged cells when it fits a row.
    if (sheet.mergeAt(row, column)) continue;
    const text = showValue(sheet.valueAt(row, column), cell.format.numberFormat ?? 'General');
    const width = sheet.model.columnWidths.get(column) ?? sheet.standardWidth;
    const height = heightOfText(text, width, cell.format.alignment?.wrap ?? false, cell.format.font?.size);
    highest.set(row, Math.max(highest.get(row) ?? STANDARD_ROW, height));
  }
  for (const row of [...sheet.model.rowHeights.keys()]) {
    if (row >= area.top && row <= area.bottom) sheet.model.rowHeights.delete(row);
  }
  for (const [row, height] of highest) if (height !== STANDARD_ROW) sheet.model.rowHeights.set(row, height);
  sheet.report({ kind: 'look', sheetId: sheet.id });
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
      ({ sheet, area }) =>
        common(
          [...places(area.top, Math.min(area.bottom, area.top + 10_000))].map(
            (row) => !sheet.model.rowHeights.has(row),
          ),
        ),
      (target, given) => {
        if (flag(given)) setHeights(target, null);
      },
    ),
    useStandardWidth: value(
      '1.7',
      ({ sheet, area }) =>
        common([...places(area.left, area.right)].map((column) => !sheet.model.columnWidths.has(column))),
      (target, given) => {
        if (flag(given)) setWidths(target, null);
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
    shrinkToFit: value(
      '1.9',
      (target) => uniform(target, ({ alignment }) => alignment?.shrink ?? false),
      (target, given) => {
        const shrink = flag(given);
        align(target, (alignment) => ({ ...alignment, shrink }));
      },
    ),
    indentLevel: value(
      '1.9',
      (target) => uniform(target, ({ alignment }) => alignment?.indent ?? 0),
      (target, given) => {
        const indent = integer(given);
        if (indent < 0 || indent > 250) throw new ExcelError('InvalidArgument');
        align(target, (alignment) => ({ ...alignment, indent }));
      },
    ),
    textOrientation: value(
      '1.7',
      (target) => uniform(target, ({ alignment }) => alignment?.rotation ?? 0),
      (target, given) => {
        const rotation = integer(given);
        if ((rotation < -90 || rotation > 90) && rotation !== 180) throw new ExcelError('InvalidArgument');
        align(target, (alignment) => ({ ...alignment, rotation }));
      },
    ),
    autofitColumns: action('1.2', autofitColumns),
    autofitRows: action('1.2', autofitRows),
  },
};
