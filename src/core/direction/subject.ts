import { type FieldId, type KnownFieldId, measuredId } from '../fields/dictionary';
import type { FieldValues } from '../form/field-values';
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

const PHASES: readonly Phase[] = ['target', 'actual'];
const SIGNED_TEXT = /[△▲]\s*\d/;

function measureCell(field: FieldValue, phase: Phase): MeasureCell {
  const amount = field.amount?.kind === 'number' ? field.amount : null;
  const value = amount?.value ?? null;
  return {
    field,
    phase,
    year: field.year,
    value,
    rate: amount !== null && amount.basis !== 'total',
    negative: value === null ? field.kind === 'text' && SIGNED_TEXT.test(foldWidth(field.text)) : value < 0,
  };
}

/** The cells of one measure on a 個票, whatever form they came from: by phase, then year. */
export function measureCells({ fields }: Kohyo, measure: Measure): readonly MeasureCell[] {
  return fields.derived(CELLS[measure]);
}

const CELLS = { hours: cellsOf('hours'), effect: cellsOf('effect') } as const;

function cellsOf(measure: Measure): (fields: FieldValues) => readonly MeasureCell[] {
  return (fields) =>
    PHASES.flatMap((phase) =>
      withoutParts(fields.all(measuredId(measure, phase)))
        .map((field) => measureCell(field, phase))
        .sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
    );
}

/** 上半期 and 下半期 beside the whole year that they are parts of would count twice; beside one left blank they are what is known. */
function withoutParts(values: readonly FieldValue[]): readonly FieldValue[] {
  const whole = new Set(
    values.flatMap(({ kind, field: { period } }) => (kind !== 'blank' && period?.part === null ? period.year : [])),
  );
  return values.filter(({ field: { period } }) => period === null || period.part === null || !whole.has(period.year));
}

/** Texts that say what is planned, aimed at or done in one of the years with △. */
const TEXTS_OF_YEAR: ReadonlySet<FieldId> = new Set<KnownFieldId>(['plan', 'target', 'actual', 'planRows']);

/** True for a plan, target or result in words, of a year with △. */
export function tellsOfNegatives({ field }: FieldValue, { negatives }: Subject): boolean {
  return TEXTS_OF_YEAR.has(field.id) && field.year !== null && negatives.some((cell) => cell.year === field.year);
}

export function subjectOf(kohyo: Kohyo, measure: Measure): Subject {
  const cells = measureCells(kohyo, measure);
  return { kohyo, measure, cells, negatives: cells.filter((cell) => cell.negative) };
}

/** The cells of the row that a phase makes, by year. */
export function rowOf(subject: Subject, phase: Phase): readonly MeasureCell[] {
  return subject.cells.filter((cell) => cell.phase === phase);
}
