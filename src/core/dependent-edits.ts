import type { EditOutcome, Refusal } from './port';
import type { Edit } from './rules/finding';

/** What becomes of edits of which some are refused: `null` for one that is to be made. Who goes together is refused together. */
export function refuseDependentEdits(
  edits: readonly Edit[],
  refusalOf: (edit: Edit, place: number) => Refusal | null,
): readonly (EditOutcome | null)[] {
  const own = edits.map((edit, place): EditOutcome | null => {
    const reason = refusalOf(edit, place);
    return reason === null ? null : { edit, done: false, reason };
  });
  const broken = new Map<number, EditOutcome>();
  for (const refused of own) {
    const together = refused?.edit.together;
    if (refused && together !== undefined && !broken.has(together)) broken.set(together, refused);
  }
  return edits.map((edit, place) => {
    const refused = own[place] ?? null;
    const other = edit.together === undefined ? undefined : broken.get(edit.together);
    return refused ?? (other ? { edit, done: false, reason: other.reason, because: other.edit } : null);
  });
}
