import type { QuantityKind } from '../notation/units';

/** What a field is meant to hold. */
export const FIELD_KINDS = ['text', 'amount', 'number', 'rating', 'department', 'choice', 'list', 'year'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** When a blank field is a fault: `always`; `planning` at plan time; `due` once its year is over; `never`. */
export const REQUIREMENTS = ['always', 'planning', 'due', 'never'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** Units that a form may give for a whole row. */
export const FIELD_UNITS = [
  'hour',
  'minute',
  'manDay',
  'yen',
  'thousandYen',
  'tenThousandYen',
  'millionYen',
  'hundredMillionYen',
  'count',
] as const;
export type FieldUnit = (typeof FIELD_UNITS)[number];

/** What is added up across 個票: 業務量削減 and 財政効果. */
export type Measure = 'hours' | 'effect';

/**
 * Where in the year's round a field belongs: what will be done, what is aimed at, where it starts from, what came of it, what the
 * section makes of that, what the office or a committee says. `outlook`: a result foreseen before the year is over.
 */
export type FieldPhase = 'plan' | 'target' | 'baseline' | 'outlook' | 'actual' | 'review' | 'verdict';

/** Kinds of published documents that have the field. */
export type FieldSource = '個票' | '進行管理票' | 'アクションプラン' | '実施計画' | '事務事業評価シート' | '工程表';

/** One field as its author writes it in the dictionary. */
export interface FieldData {
  readonly kind: FieldKind;
  /** What an amount is an amount of; `stated`: each item states its own (an indicator). */
  readonly quantity?: QuantityKind | 'stated';
  readonly measure?: Measure;
  readonly phase?: FieldPhase;
  /** `year`: one value per fiscal year, or per part of one where a form has such columns. */
  readonly per?: 'year';
  /** The list whose rows it stands in; a list's own name for what is said of the row as a whole. */
  readonly list?: string;
  /** A form for one year often has it without any year beside it. */
  readonly undated?: true;
  readonly required: Requirement;
  readonly sources: readonly FieldSource[];
  /** Labels as forms write them, the usual one first. Folded before comparing. [] for what never has a label of its own. */
  readonly words: readonly string[];
  /** One of these must also stand in the label or in the heading above it. */
  readonly needs?: readonly string[];
  /** Any of these rules it out. */
  readonly not?: readonly string[];
}
