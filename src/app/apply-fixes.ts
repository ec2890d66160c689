import { addressOf } from '../core/grid/address';
import type { EditOutcome, WorkbookPort } from '../core/port';
import type { Edit, Finding, Fix } from '../core/rules/finding';

/** A finding and the way chosen to put it right. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface Applied {
  readonly outcomes: readonly EditOutcome[];
  /** Edits that bring back what stood there before, last change first; of cells of which nothing is known too. */
  readonly undo: readonly Edit[];
}

const placeOf = (edit: Edit): string => `${edit.cell.sheet}!${addressOf(edit.cell)}`;

/** Fixes that change the same cell cannot both be right: the first one stands, the others wait for the next check. */
export function withoutClashes(chosen: readonly ChosenFix[]): readonly ChosenFix[] {
  const taken = new Set<string>();
  return chosen.filter(({ fix }) => {
    const places = fix.edits.map(placeOf);
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}

function inverse({ edit, undo }: EditOutcome): Edit {
  return undo ?? { cell: edit.cell, before: edit.value, value: edit.before, numberFormat: null };
}

/** Applies edits. What the workbook refused, or what changed meanwhile, is told in the outcomes and left as it is. */
export async function applyEdits(port: WorkbookPort, edits: readonly Edit[]): Promise<Applied> {
  const outcomes = await port.applyEdits(edits);
  const undo = outcomes
    .filter(({ done, undo }) => done || undo !== undefined)
    .map(inverse)
    .reverse();
  return { outcomes, undo };
}

/** The edits of all chosen fixes, each cell once; those of one fix go together. */
export function editsOf(chosen: readonly ChosenFix[]): readonly Edit[] {
  return withoutClashes(chosen).flatMap(({ fix }, together) => fix.edits.map((edit) => ({ ...edit, together })));
}
