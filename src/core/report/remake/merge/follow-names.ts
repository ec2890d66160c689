import type { SheetPlan } from '../../layout/sheet-plan';
import { locateSheet } from './locate-sheet';
import type { MadeSheet } from './made-sheet';
import { StandingCells, type StandingSheet } from './standing-sheet';

/**
 * What we remember under the names that its sheets bear now: a sheet of ours that somebody renamed is told by what stands in it.
 * `strangers`: sheets of ours (by their mark) of which nothing is remembered by name.
 */
export function followNames(
  made: readonly MadeSheet[],
  names: ReadonlySet<string>,
  strangers: readonly StandingSheet[],
): MadeSheet[] {
  const free = new Map(strangers.map((sheet) => [sheet.name, new StandingCells(sheet)]));
  return made.map((each) => {
    if (names.has(each.name)) return each;
    let best: { name: string; found: number } | null = null;
    for (const [name, cells] of free) {
      const located = locateSheet(cells, each);
      const found = located === null ? 0 : located.columns.size + located.rows.size;
      // Fewer than half of its columns is another kind of sheet.
      const isAlike = located !== null && located.columns.size * 2 > each.columns.length;
      if (isAlike && found > (best?.found ?? 0)) best = { name, found };
    }
    if (best === null) return each;
    free.delete(best.name);
    return { ...each, name: best.name };
  });
}

/** The names that people gave our sheets since: `made` as `followNames` gives it, `before` as it was remembered. */
export function renamedByHand(made: readonly MadeSheet[], before: readonly MadeSheet[]): Set<string> {
  const known = new Set(before.map(({ name }) => name));
  return new Set(made.flatMap(({ name }) => (known.has(name) ? [] : [name])));
}

/** Whether a plan is to be made over this sheet of ours: the one that it made before, under whatever name people gave it since. */
export function isMadeBy(
  made: Pick<MadeSheet, 'id' | 'name' | 'called'>,
  plan: Pick<SheetPlan, 'id' | 'name'>,
  byHand: ReadonlySet<string>,
): boolean {
  return made.id === plan.id && (made.called === undefined ? byHand.has(made.name) : made.called === plan.name);
}
