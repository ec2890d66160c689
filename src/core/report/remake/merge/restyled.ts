import type { StyleChange } from '../../layout/cell-style';
import type { MadeRow, MadeSheet } from './made-sheet';
import type { MergeDraft } from './merge-draft';
import { type Place, type StandingCell, saysSomething } from './standing-sheet';
import { changeOf, styleWorn } from './worn';

/** A cell of ours as it stands, and where it goes. */
interface Seen {
  readonly cell: StandingCell | undefined;
  readonly next: MadeRow;
  /** Its place among the columns of the plan. */
  readonly target: number;
  readonly to: Place;
}

/** Letters and number formats that somebody gave to cells of ours: they go with the cell; given to all of a column, to its new cells too. */
export class Restyled {
  private readonly cells: { to: Place; change: StyleChange }[] = [];
  /** Place among the columns of the plan → what was changed in each cell of its list; null for nothing. */
  private readonly columns = new Map<number, (StyleChange | null)[]>();
  private readonly followed = new Set<MadeRow>();

  constructor(
    private readonly before: MadeSheet,
    private readonly after: MadeSheet,
  ) {}

  see(old: MadeRow, place: number, { cell, next, target, to }: Seen): void {
    this.followed.add(next);
    const worn = styleWorn(this.before, old, place);
    if (worn === null) return;
    const change = meant(changeOf(cell?.style, worn), cell);
    if (change !== null) this.cells.push({ to, change });
    if (old.kind === 'line') this.columns.set(target, [...(this.columns.get(target) ?? []), change]);
  }

  put(draft: MergeDraft): void {
    for (const { to, change } of this.cells) draft.restyle(to, change);
    for (const [place, changes] of this.columns) {
      const [first] = changes;
      const column = this.after.columns[place]?.column;
      const isWhole = changes.length > 1 && changes.every((each) => JSON.stringify(each) === JSON.stringify(first));
      if (!first || !isWhole || column === undefined) continue;
      for (const row of this.after.rows)
        if (row.kind === 'line' && !this.followed.has(row)) draft.restyle({ row: row.row, column }, first);
    }
  }
}

/** Programs give the format of a text to blank cells beside it; and on a number that format is no choice of anybody's. */
function meant(change: StyleChange | null, cell: StandingCell | undefined): StyleChange | null {
  if (change?.numberFormat === undefined || (saysSomething(cell) && change.numberFormat !== '@')) return change;
  const { numberFormat: _, ...letters } = change;
  return Object.keys(letters).length === 0 ? null : letters;
}
