import type { FieldValue, Kohyo } from '../form/kohyo';
import { foldWidth } from '../notation/fold';
import type { Measure, Phase } from './direction';

/** A cell of an hours or effect row. */
export interface MeasureCell {
  readonly field: FieldValue;
  readonly phase: Phase;
  /** `null` in a form whose amounts have no year. */
  readonly year: number | null;
  /** Signed as written; `null` when the cell is no amount. */
  readonly value: number | null;
  readonly rate: boolean;
  /** Written with △, ▲ or another minus. */
  readonly negative: boolean;
}

/** What the pieces of evidence look at: one 個票, one measure. */
export interface Subject {
  readonly kohyo: Kohyo;
  readonly measure: Measure;
  /** Years ascending, targets before actuals. */
  readonly cells: readonly MeasureCell[];
  /** Those of `cells` with △. Never empty when evidence is asked for. */
  readonly negatives: readonly MeasureCell[];
}

const KEY = /^(hours|effect)\.(target|actual)(?:\.\d{4})?$/;
const SIGNED_TEXT = /[△▲]\s*\d/;

function measureCell(field: FieldValue, phase: Phase): MeasureCell {
  const amount = field.amount?.kind === 'number' ? field.amount : null;
  const value = amount?.value ?? null;
  return {
    field,
    phase,
    year: field.year,
    value,
    rate: amount?.basis === 'rate',
    negative: value === null ? field.kind === 'text' && SIGNED_TEXT.test(foldWidth(field.text)) : value < 0,
  };
}

/** The cells of one measure on a 個票: `hours.target.2024`, `hours.actual.2024` … whatever form they came from. */
export function measureCells(kohyo: Kohyo, measure: Measure): readonly MeasureCell[] {
  const cells: MeasureCell[] = [];
  for (const field of kohyo.fields.values()) {
    const match = KEY.exec(field.key);
    if (match?.[1] === measure) cells.push(measureCell(field, match[2] === 'actual' ? 'actual' : 'target'));
  }
  const order = (cell: MeasureCell) => (cell.phase === 'target' ? 0 : 1);
  return cells.sort((a, b) => order(a) - order(b) || (a.year ?? 0) - (b.year ?? 0));
}

export function subjectOf(kohyo: Kohyo, measure: Measure): Subject {
  const cells = measureCells(kohyo, measure);
  return { kohyo, measure, cells, negatives: cells.filter((cell) => cell.negative) };
}

/** The cells of the row that a phase makes, by year. */
export function rowOf(subject: Subject, phase: Phase): readonly MeasureCell[] {
  return subject.cells.filter((cell) => cell.phase === phase);
}
