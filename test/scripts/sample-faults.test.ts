import { applyAll, applyFault } from '../../scripts/sample/apply-fault';
import { FAULTS } from '../../scripts/sample/faults.generated';
import { faultlessSheets } from '../../scripts/sample/sample';
import type { Sheet } from '../../scripts/sample/sheet';
import { writeXlsx } from '../../scripts/sample/write-xlsx';
import type { WorkbookRead } from '../../src/app/read-workbook';
import { examineRead } from '../../src/app/read-workbook';
import { addressOf } from '../../src/core/grid/address';
import type { State } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { readFileGrids } from '../../src/xlsx/grids/read-file';

/** What `check` finds in these sheets, by the real way from file to findings: `K302 個票06!C17`. */
async function found(sheets: readonly Sheet[], state: Partial<State> = {}): Promise<string[]> {
  const read: WorkbookRead = readFileGrids(writeXlsx(sheets, 'test'));
  return examineRead({ ...read, state: { ...read.state, ...state } }, BUILT_IN_FORMS)
    .findings.map(({ code, cell }) => `${code} ${cell.sheet}!${addressOf(cell)}`)
    .sort();
}

const told = (expected: readonly (readonly [string, string, string])[]) =>
  expected.map(([code, sheet, cell]) => `${code} ${sheet}!${cell}`).sort();

test('nothing is found in the workbook without faults', async () => {
  expect(await found(faultlessSheets())).toEqual([]);
});

test.each(FAULTS)('$name: exactly its findings', async (fault) => {
  const sheets = faultlessSheets();
  applyFault(sheets, fault);
  expect(await found(sheets, fault.state)).toEqual(told(fault.expect));
});

test('the sample has the findings of all its faults, and no others', async () => {
  const made = FAULTS.filter((fault) => fault.alone === undefined);
  const sheets = faultlessSheets();
  applyAll(sheets, FAULTS);
  expect(await found(sheets)).toEqual(told(made.flatMap((fault) => fault.expect)));
});
