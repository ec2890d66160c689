import type { ModelFormat, ModelSheet, ModelWorkbook } from './model.types';

export type * from './model.types';

const COLUMNS = 16_384;

/** The key of a cell in a sheet's maps. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The place that a key stands for. */
export function placeOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

/** The look of a cell that nobody formatted. */
export const PLAIN_FORMAT: ModelFormat = Object.freeze({});

export function newSheet(name: string): ModelSheet {
  return {
    name,
    visibility: 'visible',
    cells: new Map(),
    merges: [],
    columnWidths: new Map(),
    defaultColumnWidth: null,
    rowHeights: new Map(),
    // As Excel has it for 游ゴシック 11 pt.
    defaultRowHeight: 18.75,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    freeze: null,
    filter: null,
    conditionalFormats: [],
    validations: [],
    hyperlinks: new Map(),
    comments: new Map(),
    tables: [],
    charts: [],
    protection: null,
    page: {},
    tabColor: null,
    showGridlines: true,
  };
}

/** A workbook without sheets, in the font that Japanese Excel begins with. */
export function newWorkbook(): ModelWorkbook {
  return {
    sheets: [],
    activeSheet: 0,
    names: [],
    date1904: false,
    defaultFont: { name: '游ゴシック', size: 11 },
    customXml: [],
    properties: { custom: {} },
  };
}
