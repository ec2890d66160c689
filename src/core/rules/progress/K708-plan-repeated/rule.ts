import { z } from 'zod';
import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { excerpt } from '../../../message/excerpt';
import { foldLabel } from '../../../notation/fold';
import type { RuleOptions } from '../../option';
import { planRows } from '../../plan-fields';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

interface YearPlan {
  readonly year: number;
  readonly cells: readonly FieldValue[];
  readonly words: string;
}

/** What is planned for each year: the one 計画 field, or all rows of 年度計画 together. */
function plansOf(kohyo: Kohyo): readonly YearPlan[] {
  const rows = planRows(kohyo).flatMap(({ years }) => years);
  const cells = rows.length > 0 ? rows : kohyo.fields.byYear('plan');
  return [...new Set(cells.flatMap(({ year }) => (year === null ? [] : [year])))]
    .sort((a, b) => a - b)
    .map((year) => {
      const own = cells.filter((value) => value.year === year);
      return { year, cells: own, words: own.map(({ text }) => foldLabel(text)).join('\n') };
    });
}

/** Runs of following years whose plans are the same, word for word. */
function* runs(plans: readonly YearPlan[]): Iterable<readonly YearPlan[]> {
  let run: YearPlan[] = [];
  for (const plan of plans) {
    const last = run.at(-1);
    if (last && (last.words !== plan.words || last.year !== plan.year - 1)) {
      yield run;
      run = [];
    }
    run.push(plan);
  }
  yield run;
}

const options = {
  /** Short words (運用, 研修実施) are bound to come again. */
  length: { schema: z.number().int().min(4).max(200), default: 20, unit: 'characters' },
  /** So many years of the same words are no coincidence; two are worth a word. */
  years: { schema: z.number().int().min(2).max(10), default: 3, unit: 'years' },
} as const satisfies RuleOptions;

/** A plan repeated word for word for years. The rows of 年度計画 are made for going on: only all of them alike are told. */
export const rule: OwnRule<typeof options> = {
  code: 'K708',
  group: 'progress',
  severity: 'info',
  source: OWN_JUDGEMENT,
  options,
  *checkOne(one, _, { length, years }) {
    const rows = planRows(one).length > 0;
    for (const run of runs(plansOf(one))) {
      const [first, second] = run;
      const cell = second?.cells.find(({ text }) => text.trim() !== '');
      if (!first || !second || !cell || first.words.replace(/\n/g, '').length < length) continue;
      if (rows && run.length < years) continue;
      yield {
        cell: cell.cell,
        kohyoIndex: one.index,
        ...(run.length >= years && !rows ? { severity: 'warning' as const } : {}),
        params: {
          passage: excerpt(cell.text, 60),
          count: run.length,
          fromYear: first.year,
          toYear: run.at(-1)?.year ?? first.year,
        },
        related: run.flatMap(({ cells }) => cells.filter(({ text }) => text.trim() !== '').map((value) => value.cell)),
      };
    }
  },
};
