import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import { departmentKey } from '../../../notation/department';
import type { Rule, RuleHit } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { groupName, listOf, missingNumbers, type Numbered, numbered } from '../numbering';

/** Items of one rank that are no group: ①②③ of one name share theirs, and so does an item that several sections propose. */
function* repeats(lines: readonly Numbered[]): Iterable<RuleHit> {
  const first = new Map<number, Numbered>();
  for (const line of lines) {
    const other = first.get(line.number);
    if (!other) first.set(line.number, line);
    else if (groupName(other.entry.name.text) !== groupName(line.entry.name.text)) {
      yield {
        cell: line.cell.cell,
        kohyoIndex: null,
        variant: 'twice',
        params: {
          department: line.entry.department?.text.trim() ?? '',
          name: excerpt(line.entry.name.text),
          otherCell: addressOf(other.cell.cell),
          otherName: excerpt(other.entry.name.text),
        },
        related: [other.cell.cell],
      };
    }
  }
}

/** 優先順位 within a 部: given twice, or some left out. Each 部 counts from 1. */
export const rule: Rule = {
  code: 'K608',
  group: 'crosscheck',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check(context) {
    for (const { table } of context.indexes) {
      const byDepartment = new Map<string, Numbered[]>();
      let department = '';
      for (const line of numbered(table.entries, (entry) => entry.rank)) {
        // A 部 written once for several lines counts for all of them.
        department = departmentKey(line.entry.department?.text ?? '') || department;
        byDepartment.set(department, [...(byDepartment.get(department) ?? []), line]);
      }
      for (const lines of byDepartment.values()) {
        yield* repeats(lines);
        const missing = missingNumbers(lines);
        const [top] = lines;
        if (!top || missing.length === 0) continue;
        yield {
          cell: top.cell.cell,
          kohyoIndex: null,
          severity: 'info',
          params: { department: top.entry.department?.text.trim() ?? '', missing: listOf(missing) },
        };
      }
    }
  },
};
