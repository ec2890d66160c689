import { applyAll, applyFault } from '../../scripts/sample/apply-fault';
import { FAULTS } from '../../scripts/sample/faults.generated';
import { faultlessSheets } from '../../scripts/sample/sample';
import type { Sheet } from '../../scripts/sample/sheet';
import { writeXlsx } from '../../scripts/sample/write-xlsx';
import { examineRead } from '../../src/app/read-workbook';
import { addressOf } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import { emptyState, type State } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { readFileGrids } from '../../src/xlsx/grids/read-file';

const FAULTLESS = faultlessSheets();
/** What a sheet holds → the sheet as read from a file. Most sheets of each workbook here are the faultless ones. */
const readBefore = new Map<string, Grid>();

/** The faultless sheets, to be changed. */
const someSheets = (): Sheet[] => FAULTLESS.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) }));

/** These sheets by the real way through a file; those that were read before are not written and read again. */
function gridsOf(sheets: readonly Sheet[]): Grid[] {
  const wanted = sheets.map((sheet) => ({ sheet, content: JSON.stringify({ ...sheet, cells: [...sheet.cells] }) }));
  const fresh = wanted.filter(({ content }) => !readBefore.has(content));
  const { grids } =
    fresh.length === 0
      ? { grids: [] }
      : readFileGrids(
          writeXlsx(
            fresh.map(({ sheet }) => sheet),
            'test',
          ),
        );
  fresh.forEach(({ content }, at) => {
    const grid = grids[at];
    if (grid) readBefore.set(content, grid);
  });
  return wanted.map(({ sheet, content }, position) => {
    const grid = readBefore.get(content);
    if (!grid) throw new Error(`${sheet.name} was not read`);
    return grid.position === position ? grid : { ...grid, position };
  });
}

/** What `check` finds in these sheets: `K302 個票06!C17`. */
function found(sheets: readonly Sheet[], state: Partial<State> = {}): string[] {
  const read = { grids: gridsOf(sheets), state: { ...emptyState(), ...state } };
  return examineRead(read, BUILT_IN_FORMS)
    .findings.map(({ code, cell }) => `${code} ${cell.sheet}!${addressOf(cell)}`)
    .sort();
}

const told = (expected: readonly (readonly [string, string, string])[]) =>
  expected.map(([code, sheet, cell]) => `${code} ${sheet}!${cell}`).sort();

test('nothing is found in the workbook without faults', () => {
  expect(found(someSheets())).toEqual([]);
});

test.each(FAULTS)('$name: exactly its findings', (fault) => {
  const sheets = someSheets();
  applyFault(sheets, fault);
  expect(found(sheets, fault.state)).toEqual(told(fault.expect));
});

test('the sample has the findings of all its faults, and no others', () => {
  const made = FAULTS.filter((fault) => fault.alone === undefined);
  const sheets = someSheets();
  applyAll(sheets, FAULTS);
  expect(found(sheets)).toEqual(told(made.flatMap((fault) => fault.expect)));
});
