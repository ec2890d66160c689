import { addressOf, parseAddress } from '../../../src/core/grid/address';
import { type CellValue, type Grid, textAt } from '../../../src/core/grid/grid';
import { yearsIn } from '../../../src/core/notation/year';
import type { AcceptCase, Baseline, CellChange, Change } from '../../../src/core/rules/rule-case';
import { facilitiesWorkbook } from './baseline/facilities';
import { gridOf, shownAs } from './baseline/grid-of';
import { halvesWorkbook } from './baseline/halves';
import { pairsWorkbook } from './baseline/pairs';
import { yearlyWorkbook } from './baseline/yearly';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a change is made: at an address, or beside a label (under the heading of a year, or of 備考). */
function placeOf(grid: Grid, change: CellChange): Place {
  const address = parseAddress(change.at);
  if (address) return address;
  const labels = grid.texts.flatMap((row, r) =>
    row.flatMap((text, c) => (text === change.at ? [{ row: grid.top + r, column: grid.left + c }] : [])),
  );
  // 評価 is both the heading of a group and a label: the label stands further right.
  const label = labels.at(-1);
  if (!label) throw new Error(`no label 「${change.at}」 on ${grid.sheet}`);
  if (change.year === undefined && !change.remarks) return { row: label.row, column: label.column + 1 };
  for (let row = label.row; row >= grid.top; row -= 1) {
    for (let column = label.column + 1; column < grid.left + (grid.values[0]?.length ?? 0); column += 1) {
      const heading = textAt(grid, row, column);
      const isHeading = change.remarks
        ? heading === '備考'
        : /^令和\d年度/.test(heading) && yearsIn(heading).includes(Number(change.year));
      if (isHeading) return { row: label.row, column };
    }
  }
  throw new Error(`no column for ${change.year ?? '備考'} above 「${change.at}」 on ${grid.sheet}`);
}

function written(grid: Grid, place: Place, value: CellValue, shown: string): Grid {
  const height = Math.max(grid.values.length, place.row - grid.top + 1);
  const width = Math.max(grid.values[0]?.length ?? 0, place.column - grid.left + 1);
  const put = <T>(rows: readonly (readonly T[])[], blank: T, what: T): T[][] =>
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) =>
        r === place.row - grid.top && c === place.column - grid.left ? what : (rows[r]?.[c] ?? blank),
      ),
    );
  return { ...grid, values: put(grid.values, null, value), texts: put(grid.texts, '', shown) };
}

function withFormula(grid: Grid, address: string, formula: string): Grid {
  return {
    ...grid,
    formulas: { ...grid.formulas, [address]: formula },
    uncalculated: [...(grid.uncalculated ?? []), address],
  };
}

function withRows(grid: Grid, change: (rows: CellValue[][], texts: string[][]) => void): Grid {
  const values = grid.values.map((row) => [...row]);
  const texts = grid.texts.map((row) => [...row]);
  change(values, texts);
  return { ...grid, values, texts };
}

function changed(grids: readonly Grid[], change: Change): Grid[] {
  const first = grids[0]?.sheet ?? '';
  const onSheet = (sheet: string, edit: (grid: Grid) => Grid): Grid[] => {
    if (!grids.some((grid) => grid.sheet === sheet)) throw new Error(`no sheet ${sheet}`);
    return grids.map((grid) => (grid.sheet === sheet ? edit(grid) : grid));
  };
  if ('at' in change) {
    return onSheet(change.sheet ?? first, (grid) => {
      const place = placeOf(grid, change);
      const edited = written(grid, place, change.write, change.shown ?? shownAs(change.write));
      return change.uncalculated === undefined ? edited : withFormula(edited, addressOf(place), change.uncalculated);
    });
  }
  if ('copy' in change) {
    const source = grids.find((grid) => grid.sheet === change.copy);
    if (!source) throw new Error(`no sheet ${change.copy}`);
    return [...grids, { ...source, sheet: change.as, position: grids.length }];
  }
  if ('remove' in change) return grids.filter((grid) => grid.sheet !== change.remove);
  if ('hide' in change) return onSheet(change.hide, (grid) => ({ ...grid, hidden: true }));
  if ('add' in change) return [...grids, gridOf(change.add, grids.length, change.rows)];
  if ('deleteRow' in change) {
    return onSheet(change.sheet ?? first, (grid) =>
      withRows(grid, (values, texts) => {
        values.splice(change.deleteRow - 1, 1);
        texts.splice(change.deleteRow - 1, 1);
      }),
    );
  }
  return onSheet(change.sheet ?? first, (grid) =>
    withRows(grid, (values, texts) => {
      const cells = Array.from({ length: values[0]?.length ?? 0 }, (_, column) => change.cells[column] ?? null);
      values.splice(change.insertRow - 1, 0, cells);
      texts.splice(change.insertRow - 1, 0, cells.map(shownAs));
    }),
  );
}

const BASELINES: Readonly<Record<Baseline, () => Grid[]>> = {
  yearly: yearlyWorkbook,
  pairs: pairsWorkbook,
  facilities: facilitiesWorkbook,
  halves: halvesWorkbook,
};

/** The workbook of an example: its baseline with the changes made, in their order. */
export function workbookOf(example: AcceptCase): Grid[] {
  return (example.change ?? []).reduce<Grid[]>(changed, BASELINES[example.baseline ?? 'yearly']());
}
