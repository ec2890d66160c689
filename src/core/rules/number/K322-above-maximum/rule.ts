import type { Kohyo } from '../../../form/kohyo';
import { figureRoles, statedMaximum, statedRange } from '../../../notation/figure-words';
import type { Figure } from '../../facts/figures';
import type { CheckContext, Rule } from '../../rule';
import { THE_FORM } from '../../sources';

interface Bounded {
  readonly kohyo: Kohyo;
  readonly figure: Figure;
  /** The least that it may be, where the label gives a range. */
  readonly minimum: number | null;
  readonly maximum: number;
  /** The cell that gives the maximum; null where the label does. */
  readonly given: Figure | null;
}

/** Numbers whose label gives the most they may be (５点満点) or their range (１～５), or whose row does in a column for it (配点). */
function* bounded({ own }: CheckContext, kohyo: Kohyo): Iterable<Bounded> {
  const figures = own.figures(kohyo);
  for (const figure of figures) {
    const { labelText, label, cell } = figure.value;
    const roles = figureRoles(figure.heading);
    if (roles.includes('maximum') || roles.includes('ratio')) continue;
    const range = statedRange(figure.heading) ?? statedRange(labelText);
    if (range !== null) yield { kohyo, figure, minimum: range.least, maximum: range.most, given: null };
    const stated = statedMaximum(figure.heading) ?? statedMaximum(labelText);
    if (stated !== null) yield { kohyo, figure, minimum: null, maximum: stated, given: null };
    const given = figures.find(
      (other) =>
        figureRoles(other.heading).includes('maximum') &&
        other.value.cell.row === cell.row &&
        other.value.label?.column === label?.column &&
        other.value.cell.sheet === cell.sheet &&
        other.value.cell.column < cell.column,
    );
    if (given) yield { kohyo, figure, minimum: null, maximum: given.number, given };
  }
}

const isOutside = ({ figure, minimum, maximum }: Bounded): boolean =>
  figure.number > maximum || (minimum !== null && figure.number < minimum);

/** Where most are above it, it is no maximum. */
const MOST = 0.5;

/** A score above what the form says is the most, or outside its range. */
export const rule: Rule = {
  code: 'K322',
  group: 'number',
  severity: 'error',
  source: THE_FORM,
  *check(context) {
    const all = context.kohyoList.flatMap((kohyo) => [...bounded(context, kohyo)]);
    const columnOf = ({ kohyo, figure }: Bounded): string =>
      `${kohyo.form}\n${figure.heading || figure.value.labelText}`;
    const counts = new Map<string, { all: number; above: number }>();
    for (const one of all) {
      const count = counts.get(columnOf(one)) ?? { all: 0, above: 0 };
      count.all += 1;
      if (isOutside(one)) count.above += 1;
      counts.set(columnOf(one), count);
    }
    for (const one of all) {
      const count = counts.get(columnOf(one));
      if (!isOutside(one) || !count || count.above > count.all * MOST) continue;
      yield {
        cell: one.figure.value.cell,
        kohyoIndex: one.kohyo.index,
        ...(one.minimum === null ? {} : { variant: 'range' }),
        params: { maximum: one.maximum, ...(one.minimum === null ? {} : { minimum: one.minimum }) },
        related: one.given ? [one.given.value.cell] : [],
      };
    }
  },
};
