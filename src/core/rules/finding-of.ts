import { addressOf } from '../grid/address';
import type { CellRef, Grid } from '../grid/grid';
import { excerpt } from '../message/excerpt';
import type { Params } from '../message/params';
import type { State } from '../state/state';
import type { Finding } from './finding';
import { rowDefining } from './form-field';
import type { OwnContext, Rule, RuleHit } from './rule';
import { uncalculatedCells } from './uncalculated';

/** The one rule that speaks of formulas without a result: to the others they would look blank. */
const NOT_CALCULATED = 'K112';

/** What becomes of the hits of rules. */
export class FindingsOf {
  private readonly isUncalculated: (cell: CellRef) => boolean;

  constructor(
    private readonly context: Pick<OwnContext, 'cells' | 'forms'>,
    grids: readonly Grid[],
  ) {
    this.isUncalculated = uncalculatedCells(grids);
  }

  /** `null` for a hit that is not told: its rule is off, the form says so, or nobody has calculated the cell. */
  of(rule: Rule, hit: RuleHit, settings: State['rules']): Finding | null {
    const set = settings[rule.code];
    if (set === 'off' || this.isQuiet(rule, hit)) return null;
    const unknown = [hit.cell, ...(hit.blank ?? [])].some(this.isUncalculated);
    if (unknown && rule.code !== NOT_CALCULATED) return null;
    const { cells } = this.context;
    return {
      code: rule.code,
      group: rule.group,
      severity: set ?? hit.severity ?? rule.severity,
      cell: hit.cell,
      kohyoIndex: hit.kohyoIndex,
      variant: hit.variant ?? '',
      params: this.paramsOf(hit),
      related: hit.related ?? [],
      // A formula stays what it is: the words say how to put it right by hand.
      fixes: (hit.fixes ?? []).filter(({ edits }) => edits.every(({ cell }) => !cells.isFormula(cell))),
      ...(hit.reasons ? { reasons: hit.reasons } : {}),
    };
  }

  /** Material that every message may use: {sheet} {cell} {label} {text}, {year} where the field has one; a hit's own params win. */
  private paramsOf({ kohyoIndex, cell, params }: RuleHit): Params {
    const { cells } = this.context;
    const field = kohyoIndex === null ? undefined : cells.field(kohyoIndex, cell);
    return {
      sheet: cell.sheet,
      cell: addressOf(cell),
      label: (field?.labelText ?? '').replace(/\s+/g, ''),
      text: excerpt(cells.text(cell)),
      ...(field?.year != null ? { year: field.year } : {}),
      ...params,
    };
  }

  /** The form itself says that this is not told of the field. */
  private isQuiet({ code }: Rule, { kohyoIndex, cell }: RuleHit): boolean {
    if (kohyoIndex === null) return false;
    const { cells, forms } = this.context;
    const one = cells.kohyo(kohyoIndex);
    const form = one && forms.get(one.form);
    if (!form?.fields.some(({ quiet }) => quiet?.includes(code))) return false;
    const value = cells.field(kohyoIndex, cell);
    return value !== undefined && (rowDefining(form, value)?.quiet?.includes(code) ?? false);
  }
}
