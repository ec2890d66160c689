import type { FormField, Requirement } from '../form/form';
import type { FieldKind } from '../form/kohyo';

/** What municipal forms call a field: the vocabulary by which a label of an unknown form is understood. */
export interface Term {
  /** Key template of the field model (docs/rules/fields.md); `{year}` for one value per year. */
  readonly key: string;
  readonly kind: FieldKind;
  readonly unit?: NonNullable<FormField['unit']>;
  readonly required: Requirement;
  /** Words as forms write them, the usual one first. Folded before comparing. */
  readonly words: readonly string[];
  /** Words that must also stand in the label or in the heading above it. */
  readonly needs?: RegExp;
  /** Words that rule it out. */
  readonly not?: RegExp;
}

/** Words of planning and of results: they tell which side of the form a heading speaks of. */
export const PLANNED = /計画|目標|予定|見込|予算/u;
export const DONE = /実績|結果|決算|達成値|実施状況/u;
