import type { Form } from '../../form/form';
import type { Kohyo } from '../../form/kohyo';
import { type CellRef, type Grid, textAt } from '../../grid/grid';
import type { Memory } from '../../memory';
import { isExemption } from '../../notation/exemption';
import type { CellFacts } from './cell-facts';
import { blanksOf, type Figure, figuresOf } from './figures';
import { type MeasuredField, measuredOf } from './measured';
import { reportedYears } from './results';
import { textsOf } from './texts';
import { type TypedNumber, typedNumbers } from './typed-numbers';
import { unknownLabels } from './unknown-labels';
import { type OpenCell, openCells } from './unplaced';

/** 「プラン策定時は記載不要です」 stands in place of the whole block, its labels included: any cell of the 個票 may say it. */
function saysExempt(grid: Grid, { range }: Kohyo): boolean {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (isExemption(textAt(grid, row, column))) return true;
    }
  }
  return false;
}

/** What follows from one 個票 alone, worked out when first asked for: a change elsewhere leaves it true. */
export class OwnFacts {
  constructor(
    private readonly cells: CellFacts,
    private readonly forms: ReadonlyMap<string, Form>,
    private readonly memory: Memory,
  ) {}

  /** Labels that the form does not have, with something written beside them. */
  unknownLabels(kohyo: Kohyo): readonly CellRef[] {
    const grid = this.cells.grid(kohyo.sheet);
    return grid ? this.memory.recall(unknownLabels, grid, kohyo, this.forms.get(kohyo.form)) : [];
  }

  /** Cells of a sheet that none of the 個票 on it has as a value or a label. */
  openCells(sheet: string, kohyoList: readonly Kohyo[]): readonly OpenCell[] {
    const grid = this.cells.grid(sheet);
    return grid ? this.memory.recall(openCells, grid, this.forms, ...kohyoList) : [];
  }

  /** The sheet says that nothing is to be written about results. */
  isExempt(kohyo: Kohyo): boolean {
    const grid = this.cells.grid(kohyo.sheet);
    return grid !== undefined && this.memory.recall(saysExempt, grid, kohyo);
  }

  /** The texts written on it, folded, each cell once; what names and places the item is left out. */
  texts(kohyo: Kohyo): ReadonlyMap<string, string> {
    return kohyo.fields.derived(textsOf);
  }

  /** The numbers on it, in the order in which they were read. */
  figures(kohyo: Kohyo): readonly Figure[] {
    return this.memory.recall(figuresOf, kohyo, this.forms.get(kohyo.form));
  }

  /** Its places where nothing stands: what adds up passes over them. */
  blanks(kohyo: Kohyo): readonly Figure[] {
    return this.memory.recall(blanksOf, kohyo, this.forms.get(kohyo.form));
  }

  /** Its hours, money and counts whose row has a unit. */
  measured(kohyo: Kohyo): readonly MeasuredField[] {
    return this.memory.recall(measuredOf, kohyo, this.forms.get(kohyo.form));
  }

  /** Numbers that stand as text in fields whose labels give no unit. */
  typedNumbers(kohyo: Kohyo): readonly TypedNumber[] {
    return this.memory.recall(typedNumbers, kohyo, this.forms.get(kohyo.form), ...this.cells.sheetsOf(kohyo));
  }

  /** Years of which it tells a result. */
  reportedYears(kohyo: Kohyo): ReadonlySet<number> {
    return kohyo.fields.derived(reportedYears);
  }
}
