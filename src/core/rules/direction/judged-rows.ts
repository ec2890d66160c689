import type { DirectionResult, Measure } from '../../direction/direction';
import { type Subject, subjectOf } from '../../direction/subject';
import type { Kohyo } from '../../form/kohyo';
import type { CellRef } from '../../grid/grid';
import type { CheckContext } from '../rule';

/** A measure of a 個票 that has △, with how it was read. */
export interface JudgedRow {
  readonly kohyo: Kohyo;
  readonly measure: Measure;
  readonly subject: Subject;
  readonly result: DirectionResult;
  /** The first cell with △: where findings about the whole measure stand. */
  readonly cell: CellRef;
  /** The other cells with △ and those that told the direction. */
  readonly related: readonly CellRef[];
}

function distinct(cells: readonly CellRef[], without: CellRef): readonly CellRef[] {
  const seen = new Set([`${without.sheet} ${without.row} ${without.column}`]);
  return cells.filter(({ sheet, row, column }) => {
    const key = `${sheet} ${row} ${column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Every measure with △, in the order of the sheets. */
export function* judgedRows(context: CheckContext): Iterable<JudgedRow> {
  for (const kohyo of context.kohyoList) {
    for (const measure of ['hours', 'effect'] as const) {
      const result = context.directions.get(kohyo.index)?.[measure];
      const subject = subjectOf(kohyo, measure);
      const cell = subject.negatives[0]?.field.cell;
      if (!result || !cell) continue;
      const related = distinct([...result.cells, ...result.evidence.flatMap((one) => one.cells)], cell);
      yield { kohyo, measure, subject, result, cell, related };
    }
  }
}
