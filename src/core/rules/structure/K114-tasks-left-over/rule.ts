import { z } from 'zod';
import { type Kohyo, textOf } from '../../../form/kohyo';
import { excerpt } from '../../../message/excerpt';
import { foldLabel } from '../../../notation/fold';
import { yearsIn } from '../../../notation/year';
import type { RuleOptions } from '../../option';
import { type PlanRow, planRows, saysSomething } from '../../plan-fields';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

interface Listed {
  readonly kohyo: Kohyo;
  readonly rows: readonly PlanRow[];
}

/** Items whose plans name the same tasks in the same order, by these. */
function byTasks(kohyoList: readonly Kohyo[], enough: number): readonly (readonly Listed[])[] {
  const found = new Map<string, Listed[]>();
  for (const kohyo of kohyoList) {
    const rows = planRows(kohyo).filter(({ task }) => saysSomething(task));
    if (rows.length < enough) continue;
    const tasks = [kohyo.form, ...rows.map(({ task }) => foldLabel(task.text))].join('\n');
    found.set(tasks, [...(found.get(tasks) ?? []), { kohyo, rows }]);
  }
  return [...found.values()];
}

const nameOf = ({ kohyo }: Listed): string => foldLabel(textOf(kohyo, 'name'));

/** A row that says in no year when it is done, nor beside them. */
const isUndated = ({ years, note }: PlanRow): boolean =>
  years.length > 0 && years.every(({ kind }) => kind === 'blank') && yearsIn(note?.text ?? '').length === 0;

const options = {
  tasks: { schema: z.number().int().min(2).max(20), default: 4, unit: 'rows' },
  /** A list that more than this share has was printed on the form. */
  share: { schema: z.number().int().min(10).max(100), default: 70, unit: 'percent' },
} as const satisfies RuleOptions;

/** The tasks of another item's plan, word for word, on items that otherwise have nothing to do with it: a list that was left over. */
export const rule: Rule<typeof options> = {
  code: 'K114',
  group: 'structure',
  severity: 'info',
  source: OWN_JUDGEMENT,
  options,
  *check({ kohyoList }, { tasks, share }) {
    const planned = kohyoList.filter((kohyo) => planRows(kohyo).length > 0).length;
    for (const group of byTasks(kohyoList, tasks)) {
      if (group.length * 100 > planned * share) continue;
      for (const one of group) {
        // Sections that plan the same thing under the same name are K613's matter.
        const others = group.filter((other) => nameOf(other) !== nameOf(one));
        const [first] = one.rows;
        if (others.length === 0 || !first) continue;
        const blank = one.rows.find(isUndated);
        yield {
          cell: first.task.cell,
          kohyoIndex: one.kohyo.index,
          ...(blank ? { variant: 'blank' } : {}),
          params: {
            count: one.rows.length,
            others: others.map(({ kohyo }) => `「${excerpt(textOf(kohyo, 'name'))}」`).join(''),
            ...(blank ? { task: excerpt(blank.task.text) } : {}),
          },
          related: [
            ...one.rows.slice(1).map(({ task }) => task.cell),
            ...others.flatMap(({ rows }) => rows[0]?.task.cell ?? []),
          ],
        };
      }
    }
  },
};
