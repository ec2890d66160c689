import type { SheetCell, Sheet as WrittenSheet } from '../../scripts/sample/sheet';
import { writeXlsx } from '../../scripts/sample/write-xlsx';
import { addressOf } from '../../src/core/grid/address';
import { type ParkItem, parkSheet } from '../workbooks/park-form';
import type { Sheet } from '../workbooks/sheet';

/** A sheet of values as a file holds it. */
function asWritten({ name, rows }: Sheet): WrittenSheet {
  const cells = new Map<string, SheetCell>();
  rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) cells.set(addressOf({ row, column }), { value, style: 'plain' });
    });
  });
  return { name, cells, merges: [], widths: [20, 20, 20, 20], heights: {}, landscape: false, frozen: 0, hidden: false };
}

/** 公園管理調書, one sheet each. */
export function parkBook(items: readonly (ParkItem | null)[]): Uint8Array {
  return writeXlsx(
    items.map((item) => asWritten(parkSheet(item))),
    'parks',
  );
}
