import type { FieldKey, FieldValue, Kohyo } from '../../form/kohyo';
import { sheetsOf } from '../../form/parts';
import type { CellFacts } from './cell-facts';
import { type MarkedRow, markedRows } from './marked-rows';
import type { OwnFacts } from './own-facts';
import { type Kind, Peers, type Tally } from './peers';
import { Sizes } from './sizes';
import { type UnplacedCell, unplacedCells } from './unplaced';

/** Of so many 個票 of one form, and of this share, a year's results make that year one that is being reported. */
const MANY = 3;
const MOST = 1 / 2;

/** What follows from several 個票 together, worked out when first asked for: any change may change it. */
export class AcrossFacts {
  private years: ReadonlyMap<string, ReadonlySet<number>> | null = null;
  private known: Sizes | null = null;
  private same: Peers | null = null;
  private rows: readonly (readonly MarkedRow[])[] | null = null;

  constructor(
    private readonly kohyoList: readonly Kohyo[],
    private readonly own: OwnFacts,
    private readonly cells: CellFacts,
  ) {}

  /** By form, the years that most 個票 tell results of. */
  get reportedYears(): ReadonlyMap<string, ReadonlySet<number>> {
    this.years ??= this.usualYears();
    return this.years;
  }

  /** What each number can be compared to. */
  get sizes(): Sizes {
    this.known ??= new Sizes(this.kohyoList.map((kohyo) => ({ kohyo, figures: this.own.figures(kohyo) })));
    return this.known;
  }

  /** The same field on the other 個票. */
  get peers(): Peers {
    this.same ??= new Peers(this.kohyoList);
    return this.same;
  }

  /** Rows in whose columns a mark is put, each with the same row of the others. */
  get markedRows(): readonly (readonly MarkedRow[])[] {
    this.rows ??= markedRows(this.kohyoList);
    return this.rows;
  }

  /** What is filled in on the sheets of the 個票 and belongs to no field, in their order. */
  get unplaced(): readonly UnplacedCell[] {
    const bySheet = new Map<string, Kohyo[]>();
    const all = this.kohyoList.flatMap(sheetsOf);
    for (const one of all) bySheet.set(one.sheet, [...(bySheet.get(one.sheet) ?? []), one]);
    const open = [...bySheet].flatMap(([sheet, kohyoList]) => this.own.openCells(sheet, kohyoList));
    return unplacedCells(open, all);
  }

  /** How the other 個票 hold what they have in a field: as a number of the spreadsheet's, or otherwise. */
  typed(kohyo: Kohyo, key: FieldKey): Tally {
    return this.peers.tally(kohyo, key, this.typeOf);
  }

  private readonly typeOf = ({ kind, cell }: FieldValue): Kind | undefined => {
    if (kind === 'blank' || kind === 'none') return undefined;
    return typeof this.cells.raw(cell) === 'number' ? 'number' : null;
  };

  private usualYears(): ReadonlyMap<string, ReadonlySet<number>> {
    const found = new Map<string, ReadonlySet<number>>();
    for (const form of new Set(this.kohyoList.map((one) => one.form))) {
      const same = this.kohyoList.filter((one) => one.form === form);
      const counts = new Map<number, number>();
      for (const one of same) {
        for (const year of this.own.reportedYears(one)) counts.set(year, (counts.get(year) ?? 0) + 1);
      }
      const usual = [...counts].filter(([, count]) => count >= MANY && count >= same.length * MOST);
      found.set(form, new Set(usual.map(([year]) => year)));
    }
    return found;
  }
}
