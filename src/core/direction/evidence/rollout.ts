import type { FieldValue } from '../../form/kohyo';
import { type Count, countsIn } from '../counts';
import type { Evidence } from '../direction';
import { isLabour } from '../labour';
import { cellParams } from '../params';
import type { MeasureCell, Subject } from '../subject';

/** Things handed out; and people or places that they reach. */
const DEVICE = /^(?:台|ライセンス|アカウント|機|セット)$/;
const REACHED = /^(?:名|人|課|校|園|施設|か所|カ所|ヶ所|箇所|ヵ所|拠点|部署|所属|手続|手続き|業務|会議)$/;

interface Rolled {
  readonly cell: MeasureCell;
  readonly field: FieldValue;
  readonly counted: Count;
}

/** △ cells with the count that stands in the same year's target. */
export function rolledOut(subject: Subject): readonly Rolled[] {
  return subject.negatives.flatMap((cell) => {
    const field = cell.year === null ? undefined : subject.kohyo.fields.of(cell.phase, { year: cell.year });
    const counted = field ? countsIn(field.text)[0] : undefined;
    return field && counted && counted.count > 0 ? [{ cell, field, counted }] : [];
  });
}

/** Amounts that rise and fall with the counts, at one ratio. */
export function inProportion(rolled: readonly Rolled[]): boolean {
  const [first, ...rest] = rolled;
  if (!first || rest.length === 0 || first.cell.value === null) return false;
  const base = first.cell.value / first.counted.count;
  const differ = rest.some((one) => one.counted.count !== first.counted.count);
  return (
    differ &&
    rest.every(
      ({ cell, counted }) =>
        counted.unit === first.counted.unit &&
        cell.value !== null &&
        Math.abs(cell.value / counted.count / base - 1) <= 0.05,
    )
  );
}

function kindOf(rolled: readonly Rolled[]): 'devices' | 'reached' | 'cases' | null {
  if (rolled.some(({ field }) => isLabour(field.text))) return 'cases';
  if (rolled.every(({ counted }) => DEVICE.test(counted.unit))) return 'devices';
  return rolled.every(({ counted }) => REACHED.test(counted.unit)) ? 'reached' : null;
}

/**
 * Hours that grow with what is handed out are hours saved by it; hours that grow with visits or cases are work.
 * A figure per person says the same of the people in the target.
 */
export function rollout(subject: Subject): readonly Evidence[] {
  if (subject.measure !== 'hours') return [];
  const rolled = rolledOut(subject);
  const first = rolled[0];
  const last = rolled.at(-1);
  const kind = kindOf(rolled);
  if (!first || !last || kind === null) return [];
  const perHead = rolled.every(({ cell }) => cell.rate);
  if (!perHead && (rolled.some(({ cell }) => cell.rate) || !inProportion(rolled))) return [];
  const points = kind === 'cases' ? 'increase' : 'reduction';
  const cells = rolled.flatMap(({ cell, field }) => [cell.field.cell, field.cell]);
  const params = {
    ...cellParams(first.cell.field),
    ...cellParams(first.field, 'count'),
    ...cellParams(last.cell.field, 'last'),
    ...cellParams(last.field, 'lastCount'),
  };
  const name = kind === 'cases' ? 'rollout-cases' : perHead ? 'rollout-per-head' : 'rollout';
  return [{ kind: name, points, weight: perHead ? 2 : 3, cells, params }];
}
