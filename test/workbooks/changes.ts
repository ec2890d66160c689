import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decisionFor } from '../../src/core/direction/decisions';
import { examineWorkbook } from '../../src/core/examine';
import type { CellValue, Grid } from '../../src/core/grid/grid';
import { ignoredEntry } from '../../src/core/rules/ignore';
import type { State } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { readFileGrids } from '../../src/xlsx/grids/read-file';

/** A workbook as it is examined. */
export interface Book {
  readonly grids: readonly Grid[];
  readonly state: State;
}

/** The sample has the city's index and organisation table, a hidden sheet, and slips of every rule. */
export const sample: Book = {
  ...readFileGrids(readFileSync(join(__dirname, '../../assets/sample/sample.xlsx'))),
};
/** Five 個票 of it, and the tables. */
export const few: Book = { ...sample, grids: placed([...sample.grids.slice(0, 5), ...sample.grids.slice(-3)]) };

/** What a person does to it. */
export type Change = (book: Book) => Book;

function placed(grids: readonly Grid[]): readonly Grid[] {
  return grids.map((grid, position) => (grid.position === position ? grid : { ...grid, position }));
}

/** The grid with another value in a cell. */
export function written(grid: Grid, row: number, column: number, value: CellValue): Grid {
  const y = row % Math.max(1, grid.values.length);
  const x = column % Math.max(1, grid.values[y]?.length ?? 1);
  const put = <T>(rows: readonly (readonly T[])[], one: T) =>
    rows.map((line, at) => (at === y ? line.with(x, one) : line));
  if (grid.values[y]?.[x] === undefined) return grid;
  return { ...grid, values: put(grid.values, value), texts: put(grid.texts, value === null ? '' : String(value)) };
}

const on = (grids: readonly Grid[], at: number): number => at % Math.max(1, grids.length);

/** Values of the same sheet elsewhere, words of other sheets and what means something to rules. */
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue[]>(
    null,
    '△480',
    '▲12',
    '未定',
    '1,920',
    '令和8年度',
    '総務部人事課',
    '○',
    '〇人',
    480,
    -20,
    'Kohyo様式',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer({ min: -2000, max: 2000 }),
);

/** Cells written, sheets added, renamed, moved, hidden and deleted, and what the office decides. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.nat(), fc.nat(45), fc.nat(9), value).map(
      ([at, row, column, what]): Change =>
        ({ grids, state }) => ({
          state,
          grids: grids.map((grid, place) => (place === on(grids, at) ? written(grid, row, column, what) : grid)),
        }),
    ),
  },
  {
    weight: 2,
    // A cell takes what stands at its place on another sheet: numbers twice, copies, names of before.
    arbitrary: fc.tuple(fc.nat(), fc.nat(), fc.nat(45), fc.nat(9)).map(
      ([at, from, row, column]): Change =>
        ({ grids, state }) => {
          const source = grids[on(grids, from)];
          const what = source?.values[row % Math.max(1, source.values.length)]?.[column] ?? null;
          return {
            state,
            grids: grids.map((grid, place) => (place === on(grids, at) ? written(grid, row, column, what) : grid)),
          };
        },
    ),
  },
  fc.tuple(fc.nat(), fc.nat(), fc.nat(99)).map(
    ([from, to, number]): Change =>
      ({ grids, state }) => {
        const copied = grids[on(grids, from)];
        const sheet = `写し${number}`;
        if (!copied || grids.some((grid) => grid.sheet === sheet)) return { grids, state };
        return { state, grids: placed(grids.toSpliced(on(grids, to), 0, { ...copied, sheet })) };
      },
  ),
  fc.nat().map(
    (at): Change =>
      ({ grids, state }) => ({ state, grids: placed(grids.filter((_, place) => place !== on(grids, at))) }),
  ),
  fc.tuple(fc.nat(), fc.nat(99)).map(
    ([at, number]): Change =>
      ({ grids, state }) => {
        const sheet = `改名${number}`;
        if (grids.some((grid) => grid.sheet === sheet)) return { grids, state };
        return { state, grids: grids.map((grid, place) => (place === on(grids, at) ? { ...grid, sheet } : grid)) };
      },
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([from, to]): Change =>
      ({ grids, state }) => {
        const moved = grids[on(grids, from)];
        const others = grids.filter((grid) => grid !== moved);
        return { state, grids: moved ? placed(others.toSpliced(on(grids, to), 0, moved)) : grids };
      },
  ),
  fc.nat().map(
    (at): Change =>
      ({ grids, state }) => ({
        state,
        grids: grids.map((grid, place) => (place === on(grids, at) ? { ...grid, hidden: !grid.hidden } : grid)),
      }),
  ),
  fc.option(fc.integer({ min: 2022, max: 2030 })).map(
    (currentYear): Change =>
      ({ grids, state }) => ({ grids, state: { ...state, currentYear } }),
  ),
  fc
    .constantFrom<Partial<State>[]>(
      { planYears: [2024, 2025] },
      { convention: 'reduction' },
      { rules: { K201: 'off', K302: 'error' } },
      { options: { K613: { nearly: 60 } } },
      { departments: [{ department: '総務部', section: '人事課' }] },
    )
    .map(
      (set): Change =>
        ({ grids, state }) => ({ grids, state: { ...state, ...set } }),
    ),
  // An answer to what △ means, and a finding set aside.
  fc.tuple(fc.nat(), fc.constantFrom('reduction' as const, 'increase' as const)).map(
    ([at, means]): Change =>
      ({ grids, state }) => {
        const { kohyoList, findings } = examineWorkbook({ grids, state }, { forms: BUILT_IN_FORMS });
        const one = kohyoList[on(grids, at) % Math.max(1, kohyoList.length)];
        const finding = findings[at % Math.max(1, findings.length)];
        const by = { by: '彩原 花子', at: '2026-07-01T09:00:00+09:00' };
        return {
          grids,
          state: {
            ...state,
            decisions: one ? [...state.decisions, decisionFor(one, 'hours', means, by.by, by.at)] : state.decisions,
            ignored: finding
              ? [...state.ignored, ignoredEntry(finding, grids, { ...by, reason: '確認済み' })]
              : state.ignored,
          },
        };
      },
  ),
);
