import type { FormField } from '../form/form';
import type { FieldKey } from '../form/kohyo';
import type { CellRef } from '../grid/grid';
import type { FoundLabel } from './found-label';

/** What one label of an unknown form is taken to mean. */
export interface LabelProposal {
  readonly cell: CellRef;
  readonly text: string;
  readonly place: FoundLabel['place'];
  /** Key template; null when nothing fits or the person said it is no field. */
  readonly key: FieldKey | null;
  /** 0 … 1; a person's own answer counts 1. */
  readonly confidence: number;
  readonly alternatives: readonly { readonly key: FieldKey; readonly confidence: number }[];
  readonly required: FormField['required'];
}

/** A person's answer about one label. */
export interface Correction {
  readonly cell: { readonly row: number; readonly column: number };
  /** null: not a field. */
  readonly key: FieldKey | null;
  readonly required?: FormField['required'];
}

/** What a person said of the form's labels. */
export interface Answers {
  readonly corrections?: readonly Correction[];
  /** Cells that are labels, though they do not look like it. */
  readonly labels?: readonly Correction['cell'][];
}

/** A person said so: whatever else nobody knows is a field of the office's own. */
export function isNoField({ key, confidence }: LabelProposal): boolean {
  return key === null && confidence === 1;
}
