import { addressOf } from '../../src/core/grid/address';
import type { Fault, FaultChange } from '../../src/core/rules/fault';
import type { AddedSheet } from '../../src/core/rules/rule-case';
import { type Sheet, type SheetCell, write } from './sheet';

function sheetNamed(sheets: readonly Sheet[], name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Among the 個票 in the order of their names, whichever copy is made first. */
function placeOfCopy(sheets: readonly Sheet[], name: string): number {
  return sheets.findLastIndex((sheet) => sheet.name.startsWith('個票') && sheet.name < name) + 1;
}

/** A sheet of another form, as far as it is read: its cells. */
function plainSheet({ add, rows }: AddedSheet): Sheet {
  const cells = new Map<string, SheetCell>();
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null && typeof value !== 'boolean') cells.set(addressOf({ row, column }), { value, style: 'text' });
    });
  });
  return { name: add, cells, merges: [], widths: [], heights: {}, landscape: false, frozen: 0, hidden: false };
}

function applyChange(sheets: Sheet[], change: FaultChange): void {
  if ('copy' in change) {
    const source = sheetNamed(sheets, change.copy);
    const copy = { ...source, name: change.as, cells: new Map(source.cells) };
    sheets.splice(placeOfCopy(sheets, change.as), 0, copy);
  } else if ('hide' in change) {
    sheetNamed(sheets, change.hide).hidden = true;
  } else if ('add' in change) {
    sheets.push(plainSheet(change));
  } else if ('keep' in change) {
    const { cells } = sheetNamed(sheets, change.sheet);
    for (const [address, cell] of cells) {
      if (!change.keep.includes(address)) cells.set(address, { ...cell, value: null });
    }
  } else if ('uncalculated' in change) {
    const { cells } = sheetNamed(sheets, change.sheet);
    for (const [address, formula] of Object.entries(change.uncalculated)) {
      cells.set(address, { value: null, style: cells.get(address)?.style ?? 'text', formula });
    }
  } else {
    const sheet = sheetNamed(sheets, change.sheet);
    for (const [address, value] of Object.entries(change.write)) write(sheet, address, value);
  }
}

/** Makes the changes of a fault, in their order. Throws when a sheet or an address is not there. */
export function applyFault(sheets: Sheet[], fault: Fault): void {
  for (const change of fault.change) applyChange(sheets, change);
}

/** Makes the faults that stand in the sample workbook. Sheets are copied first, so that a copy carries no other fault. */
export function applyAll(sheets: Sheet[], faults: readonly Fault[]): void {
  const together = faults.filter((fault) => fault.alone === undefined).flatMap((fault) => fault.change);
  const isCopy = (change: FaultChange): boolean => 'copy' in change;
  for (const change of together.filter(isCopy)) applyChange(sheets, change);
  for (const change of together.filter((one) => !isCopy(one))) applyChange(sheets, change);
}
