import type { SheetPlan } from '../../layout/sheet-plan';
import type { MadeSheet } from './made-sheet';
import type { MergeReport } from './merged-sheet';

/** What of a plan says which list it is. */
interface Listing {
  readonly id: SheetPlan['id'];
  readonly own?: SheetPlan['own'] | undefined;
}

/** Whether a plan of the list is made over this sheet, rather than beside it: it has the same layout. Earlier versions remember none. */
export function hasLayoutOf(made: Pick<MadeSheet, 'id' | 'own' | 'layout'>, { id, own }: Listing): boolean {
  if (made.id !== id || (made.own ?? false) !== (own !== undefined)) return false;
  return made.layout === undefined || made.layout === own?.layout;
}

/** The list as it was made last, when that was in another layout: what people wrote in it goes over. `made`: in the order of making. */
export function formerList(made: readonly MadeSheet[], plan: Listing): MadeSheet | null {
  const last = made.filter(({ id }) => id === plan.id).at(-1);
  return last === undefined || hasLayoutOf(last, plan) ? null : last;
}

/** What a making did in two steps: the second one put what went over in its place. */
export function inTwoSteps(first: MergeReport, second: MergeReport): MergeReport {
  return { ...first, kept: second.kept, byHand: second.byHand };
}
