import { isExemption } from '../../../notation/exemption';
import { yearsIn } from '../../../notation/year';
import { planRows, saysSomething } from '../../plan-fields';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** A row of 年度計画 that names a task but says in no year when it is done. */
export const rule: OwnRule = {
  code: 'K208',
  group: 'required',
  severity: 'info',
  source: OWN_JUDGEMENT,
  *checkOne(one) {
    for (const { task, years, note } of planRows(one)) {
      if (!saysSomething(task) || isExemption(task.text) || years.length === 0) continue;
      if (years.some((value) => value.kind !== 'blank')) continue;
      // A year after the plan has no column; 備考 is where it is said.
      if (note !== null && yearsIn(note.text).length > 0) continue;
      const cells = years.map((value) => value.cell);
      yield { cell: task.cell, kohyoIndex: one.index, related: cells, blank: cells };
    }
  },
};
