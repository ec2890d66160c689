import { fieldRef, partId } from '../../fields/key';
import type { FieldValue } from '../../form/field-value';
import type { Kohyo } from '../../form/kohyo';
import { moveYears } from '../../notation/move-years';
import { parseYear } from '../../notation/year';
import { type ItemSheet, ownValues, placeKey } from '../copies/item-sheet';
import type { CopyEdit } from '../copies/sheet-copy';

/** The years that an indicator is measured from and to: its baseline's and its target's. */
export interface IndicatorSpan {
  readonly baseline: number | null;
  readonly target: number;
}

const LIST = 'indicators';
const idOf = (part: 'baseline' | 'baselineYear' | 'target' | 'targetYear'): string => partId(LIST, part);

function yearIn(value: FieldValue | undefined): number | null {
  if (typeof value?.value === 'number') return value.value;
  return parseYear(value?.text ?? '')?.year ?? null;
}

/** The span of an indicator; null where no year is said for its target. */
function spanOf({ fields }: Kohyo, row: number | null): IndicatorSpan | null {
  const year = (part: 'baselineYear' | 'targetYear') => yearIn(fields.get(fieldRef(idOf(part), { row }).key));
  const target = year('targetYear');
  return target === null ? null : { baseline: year('baselineYear'), target };
}

function targetYears({ fields }: Kohyo): readonly FieldValue[] {
  return [...fields.values()].filter(({ field }) => field.id === idOf('targetYear'));
}

/** The span that ends last among the indicators of a 個票; null where none has a year. */
export function lastSpan(kohyo: Kohyo): IndicatorSpan | null {
  const spans = targetYears(kohyo).flatMap(({ field }) => spanOf(kohyo, field.row) ?? []);
  return spans.reduce<IndicatorSpan | null>((last, span) => (last && last.target >= span.target ? last : span), null);
}

/**
 * Indicators whose target's year is over once the form goes on: the years of baseline and target go on with it, and both figures are to
 * be set anew. `first`: the first year of the form as it stands, null where it has none but theirs.
 */
export function movedIndicators(
  item: ItemSheet,
  first: number | null,
  by: number,
): { readonly edits: readonly CopyEdit[]; readonly over: readonly FieldValue[] } {
  const { kohyo } = item;
  const own = ownValues(item);
  const figures = own.filter(({ field }) => field.id === idOf('baseline') || field.id === idOf('target'));
  const cells = new Set(figures.map(({ cell }) => placeKey(cell)));
  const rows = new Set(
    targetYears(kohyo).flatMap(({ field }) => {
      const span = spanOf(kohyo, field.row);
      return span && (first === null || span.target < first + by) ? [field.row] : [];
    }),
  );
  const isOver = ({ field }: FieldValue) => rows.has(field.row);
  const years = own.filter(({ field }) => field.id === idOf('baselineYear') || field.id === idOf('targetYear'));
  return {
    // A year that stands in the figure's own cell goes with the figure.
    edits: years
      .filter((value) => isOver(value) && !cells.has(placeKey(value.cell)))
      .flatMap((value) => yearOn(value, by)),
    over: figures.filter((value) => isOver(value) && value.kind !== 'blank'),
  };
}

function yearOn({ cell, text, value }: FieldValue, by: number): CopyEdit[] {
  const { row, column } = cell;
  if (typeof value === 'number' && text.trim() === String(value)) return [{ row, column, value: value + by }];
  const after = moveYears(text, by);
  return after === text ? [] : [{ row, column, value: after, printed: true }];
}
