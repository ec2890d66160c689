import { z } from 'zod';
import type { Measure, Phase } from '../../../direction/direction';
import { measuredId } from '../../../fields/dictionary';
import { fieldRef } from '../../../fields/key';
import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { inTotalUnit } from '../../../form/measured-amount';
import { excerpt } from '../../../message/excerpt';
import { foldWidth } from '../../../notation/fold';
import type { RuleOptions } from '../../option';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

const options = {
  /** A saving begins and grows; what is merely there each year moves by little. */
  change: { schema: z.number().int().min(1).max(100), default: 20, unit: 'percent' },
} as const satisfies RuleOptions;

/** What is counted as a whole: sales, a budget, a balance; the hours that the work takes. */
const GROSS = {
  effect: /売上|収入(?!増)|歳入|予算|決算|残高|在庫|現在高|事業費|総額|(?:寄附|寄付|契約|支出|取扱)(?:見込)?額/,
  hours: /総(?:業務|労働|勤務|作業|処理)?時間|(?:現状|現在|全体)の.{0,8}時間/,
} as const satisfies Readonly<Record<Measure, RegExp>>;
/** What says that the difference was taken. */
const DIFFERENCE =
  /差額|差引|増収|増加(?:額|分)|増額|減額|削減|縮減|節減|との差|から.{0,12}を?引|[-－−△]|減少(?:額|分)/;
/** 毎年度3%増: by how much what is counted grows. */
const GROWTH = /(?<!\d)(\d+(?:\.\d+)?)(?:%|パーセント)(?:の|ずつ)?(?:増|アップ|上昇|伸|向上)/;
/** Amounts are rounded. */
const NEAR = 0.1;

const ROWS = [
  ['effect', 'target'],
  ['effect', 'actual'],
  ['hours', 'target'],
  ['hours', 'actual'],
] as const;

interface Row {
  readonly fields: readonly FieldValue[];
  readonly amounts: readonly number[];
}

function rowOf(kohyo: Kohyo, measure: Measure, phase: Phase): Row {
  const counted = kohyo.fields.byYear(measuredId(measure, phase)).flatMap((field) => {
    const amount = inTotalUnit(field, measure);
    return typeof amount === 'number' && amount > 0 ? [{ field, amount }] : [];
  });
  return { fields: counted.map(({ field }) => field), amounts: counted.map(({ amount }) => amount) };
}

/** From each year to the next, in percent. */
function growths(amounts: readonly number[]): readonly number[] {
  return amounts.slice(1).map((amount, at) => (amount / (amounts[at] ?? amount) - 1) * 100);
}

/** Sales, a budget or a balance entered where the effect belongs: the whole of it every year, instead of what it grew or shrank by. */
export const rule: OwnRule<typeof options> = {
  code: 'K315',
  group: 'number',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  options,
  *checkOne(one, _, { change }) {
    for (const [measure, phase] of ROWS) {
      const { fields, amounts } = rowOf(one, measure, phase);
      const [first, ...others] = fields;
      const note = one.fields.noteOf(fieldRef(measuredId(measure, phase)));
      const words = foldWidth(note?.text ?? '').replace(/\s+/g, '');
      if (!first || !note || amounts.length < 2 || !GROSS[measure].test(words) || DIFFERENCE.test(words)) continue;
      const steps = growths(amounts);
      if (steps.some((step) => Math.abs(step) > change)) continue;
      const said = Number(GROWTH.exec(words)?.[1] ?? Number.NaN);
      // The amounts themselves grow as the remark says that the whole does.
      const isSure = steps.every((step) => Math.abs(step - said) <= NEAR);
      yield {
        cell: first.cell,
        kohyoIndex: one.index,
        variant: isSure ? 'growth' : measure === 'hours' ? 'hours' : '',
        ...(isSure ? {} : { severity: 'info' as const }),
        params: { words: excerpt(note.text), ...(isSure ? { percent: said } : {}) },
        related: [...others.map(({ cell }) => cell), note.cell],
      };
    }
  },
};
