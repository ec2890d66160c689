import type { FieldValue } from '../../form/kohyo';
import { foldWidth } from '../../notation/fold';
import type { Evidence } from '../direction';
import { cellParams } from '../params';
import { type MeasureCell, measureCells, rowOf, type Subject } from '../subject';

/** Money that comes from elsewhere than from hours saved. */
const OTHER_SOURCE =
  /売上|売却|収入|歳入|増収|貸付|貸し付け|寄附|寄付|広告|使用料|手数料|補助金|交付金|印刷|用紙|郵送|通信|燃料|光熱|電気|委託料|リース|賃借|歳出|税収|徴収|収納|発電|売電|料金/;

interface Pair {
  readonly hours: MeasureCell;
  readonly effect: MeasureCell;
}

function pairs(subject: Subject): readonly Pair[] {
  const effects = measureCells(subject.kohyo, 'effect');
  return subject.negatives.flatMap((hours) => {
    const effect = effects.find((cell) => cell.phase === hours.phase && cell.year === hours.year);
    return effect?.value != null && effect.value > 0 && !effect.rate ? [{ hours, effect }] : [];
  });
}

/** Where the sheet itself says that the money is earned or spared otherwise. */
function otherSource(subject: Subject, effects: readonly MeasureCell[]): FieldValue | null {
  const near = effects.flatMap((cell) => {
    const note = subject.kohyo.fields.noteOf(cell.field.field);
    return note ? [cell.field, note] : [cell.field];
  });
  const spoken = near.find((field) => OTHER_SOURCE.test(foldWidth(field.text)));
  if (spoken) return spoken;
  const titles = (['pillar', 'category', 'name'] as const).flatMap((id) => subject.kohyo.fields.of(id) ?? []);
  return (
    titles.find((field) => /歳入|歳出|収入|財源|補助金|売却|寄附|寄付|広告|料金/.test(foldWidth(field.text))) ?? null
  );
}

/** The ratio effect : hours, when it is the same in years that differ. */
function sameRatio(found: readonly Pair[]): boolean {
  const first = found[0];
  const ratios = found.map(({ hours, effect }) => (effect.value ?? 0) / Math.abs(hours.value ?? Number.NaN));
  const base = ratios[0];
  if (!first || base === undefined || !Number.isFinite(base)) return false;
  const differ = found.some(({ hours }) => Math.abs((hours.value ?? 0) / (first.hours.value ?? 1) - 1) > 0.02);
  return differ && ratios.every((ratio) => Math.abs(ratio / base - 1) <= 0.02);
}

/**
 * Hours with △ beside a positive effect of the same year, while △ never turns.
 * Money that rises in step with the hours is reckoned from them; money from another source says little.
 */
export function effectBeside(subject: Subject): readonly Evidence[] {
  if (subject.measure !== 'hours') return [];
  const found = pairs(subject);
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return [];
  const phases = new Set(found.map(({ hours }) => hours.phase));
  const turns = [...phases].some((phase) => rowOf(subject, phase).some((cell) => (cell.value ?? 0) > 0));
  if (turns) return [];
  const cells = found.flatMap(({ hours, effect }) => [hours.field.cell, effect.field.cell]);
  const params = { ...cellParams(first.hours.field), ...cellParams(first.effect.field, 'effect') };
  const other = otherSource(
    subject,
    found.map(({ effect }) => effect),
  );
  const told = other?.field.entry.measure === 'effect';
  if (found.length >= 2 && sameRatio(found)) {
    const whole = {
      ...params,
      ...cellParams(last.hours.field, 'last'),
      ...cellParams(last.effect.field, 'lastEffect'),
    };
    return [{ kind: 'effect-in-step', points: 'reduction', weight: told ? 3 : 5, cells, params: whole }];
  }
  if (other) {
    const why = { ...params, ...cellParams(other, 'source') };
    return [
      {
        kind: 'effect-other-source',
        points: 'reduction',
        weight: told ? 1 : 2,
        cells: [...cells, other.cell],
        params: why,
      },
    ];
  }
  const everywhere = subject.negatives.every((cell) => found.some(({ hours }) => hours === cell));
  return [{ kind: 'effect-positive', points: 'reduction', weight: everywhere ? 3 : 2, cells, params }];
}
