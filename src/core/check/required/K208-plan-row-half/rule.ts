import { isExemption } from '../../../notation/exemption';
import { planRows, saysSomething } from '../../plan-fields';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** A row of 年度計画 that names a task but says in no year when it is done. */
export const rule: Rule = {
  code: 'K208',
  group: 'required',
  severity: 'info',
  source: OWN_JUDGEMENT,
  *check({ kohyo }) {
    for (const one of kohyo) {
      for (const { task, years } of planRows(one)) {
        if (!saysSomething(task) || isExemption(task.text) || years.length === 0) continue;
        if (years.some((value) => value.kind !== 'blank')) continue;
        yield { cell: task.cell, kohyo: one.index, related: years.map((value) => value.cell) };
      }
    }
  },
};
