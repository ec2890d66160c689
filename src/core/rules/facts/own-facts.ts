import type { Form } from '../../form/form';
import type { Kohyo } from '../../form/kohyo';
import { type CellRef, textAt } from '../../grid/grid';
import { isExemption } from '../../notation/exemption';
import type { CellFacts } from './cell-facts';
import { type Figure, figuresOf } from './figures';
import { type MeasuredField, measuredOf } from './measured';
import { reportedYears } from './results';
import { textsOf } from './texts';
import { unknownLabels } from './unknown-labels';

/** 「プラン策定時は記載不要です」 stands in place of the whole block, its labels included: any cell of the 個票 may say it. */
function saysExempt(cells: CellFacts, { sheet, range }: Kohyo): boolean {
  const grid = cells.grid(sheet);
  if (!grid) return false;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (isExemption(textAt(grid, row, column))) return true;
    }
  }
  return false;
}

/** What follows from one 個票 alone, worked out when first asked for: a change elsewhere leaves it true. */
export class OwnFacts {
  private readonly labels = new Map<number, readonly CellRef[]>();
  private readonly exempt = new Map<number, boolean>();
  private readonly years = new Map<number, ReadonlySet<number>>();
  private readonly numbers = new Map<number, readonly Figure[]>();
  private readonly amounts = new Map<number, readonly MeasuredField[]>();
  private readonly written = new Map<number, ReadonlyMap<string, string>>();

  constructor(
    private readonly cells: CellFacts,
    private readonly forms: ReadonlyMap<string, Form>,
  ) {}

  /** Labels that the form does not have, with something written beside them. */
  unknownLabels(kohyo: Kohyo): readonly CellRef[] {
    return once(this.labels, kohyo.index, () => {
      const grid = this.cells.grid(kohyo.sheet);
      return grid ? unknownLabels(grid, kohyo, this.forms.get(kohyo.form)) : [];
    });
  }

  /** The sheet says that nothing is to be written about results. */
  isExempt(kohyo: Kohyo): boolean {
    return once(this.exempt, kohyo.index, () => saysExempt(this.cells, kohyo));
  }

  /** The texts written on it, folded, each cell once; what names and places the item is left out. */
  texts(kohyo: Kohyo): ReadonlyMap<string, string> {
    return once(this.written, kohyo.index, () => textsOf(kohyo));
  }

  /** The numbers on it, in the order in which they were read. */
  figures(kohyo: Kohyo): readonly Figure[] {
    return once(this.numbers, kohyo.index, () => figuresOf(kohyo, this.forms.get(kohyo.form)));
  }

  /** Its hours, money and counts whose row has a unit. */
  measured(kohyo: Kohyo): readonly MeasuredField[] {
    return once(this.amounts, kohyo.index, () => measuredOf(kohyo, this.forms.get(kohyo.form)));
  }

  /** Years of which it tells a result. */
  reportedYears(kohyo: Kohyo): ReadonlySet<number> {
    return once(this.years, kohyo.index, () => reportedYears(kohyo));
  }
}

function once<T>(known: Map<number, T>, index: number, work: () => T): T {
  const before = known.get(index);
  if (before !== undefined) return before;
  const found = work();
  known.set(index, found);
  return found;
}
