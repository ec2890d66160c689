import { addressOf } from '../../../grid/address';
import type { CellRef } from '../../../grid/grid';
import { departmentKey } from '../../../notation/department';
import type { DepartmentSlip } from '../../../organisation/department-slips';
import { namedSections } from '../../../organisation/named-sections';
import type { CheckContext, Rule, RuleHit } from '../../rule';
import { machineReadability } from '../../sources';

/** The hit for a 部 that the list does not put this section under; `null` where it does, or does not know the section. */
function hitOf(
  context: CheckContext,
  at: { readonly cell: CellRef; readonly kohyoIndex: number | null },
  department: string,
  section: string,
): RuleHit | null {
  const listed = context.organisation?.byKey.get(departmentKey(section)) ?? [];
  const [first] = listed;
  const key = departmentKey(department);
  if (!first || key === '' || listed.some((one) => departmentKey(one.department) === key)) return null;
  return {
    ...at,
    variant: at.kohyoIndex === null ? 'index' : '',
    params: {
      department: department.trim(),
      section: first.section,
      listed: listed.map((one) => one.department).join('、'),
      listedCell: first.cell ? addressOf(first.cell) : '',
    },
    related: listed.flatMap((one) => (one.cell ? [one.cell] : [])),
  };
}

/** So many sections are named in the message; the related cells show all. */
const NAMED = 8;

/** Sections at the edge of their 部 that everybody else puts under the neighbour: it is the table whose 部 stand in the wrong row. */
function* slippedTables({ organisation }: CheckContext): Iterable<RuleHit> {
  for (const slip of organisation?.slips ?? []) {
    const [first] = slip.departments;
    if (first) yield slipped(slip, first.cell);
  }
}

function slipped({ way, departments, moves }: DepartmentSlip, cell: CellRef): RuleHit {
  const said = moves.filter((move) => move.said.length > 0);
  return {
    cell,
    kohyoIndex: null,
    variant: `table-${way}`,
    params: {
      departmentCells: departments.map((one) => addressOf(one.cell)).join('、'),
      sections: said
        .slice(0, NAMED)
        .map(({ unit, department }) => `「${unit.section.text.trim()}」は「${department.trim()}」`)
        .join('、'),
      count: said.length,
    },
    related: [...departments.slice(1).map((one) => one.cell), ...said.flatMap((move) => move.said)],
  };
}

/** A section under another 部 than in the city's list: totals by 部 count it in the wrong place. */
export const rule: Rule = {
  code: 'K611',
  group: 'crosscheck',
  severity: 'warning',
  source: machineReadability('L2-04'),
  *check(context) {
    if (!context.organisation) return;
    yield* slippedTables(context);
    for (const { table } of context.indexes) {
      for (const { department, lead } of table.entries) {
        const [named, ...others] = namedSections(lead?.text ?? '');
        if (!department || !named || others.length > 0) continue;
        const hit = hitOf(context, { cell: department.cell, kohyoIndex: null }, department.text, named.section);
        if (hit) yield hit;
      }
    }
    for (const kohyo of context.kohyoList) {
      for (const id of ['lead', 'related'] as const) {
        const value = kohyo.fields.of(id);
        if (value?.kind !== 'text') continue;
        for (const { department, section } of namedSections(value.text)) {
          const hit = hitOf(context, { cell: value.cell, kohyoIndex: kohyo.index }, department ?? '', section);
          if (hit) yield hit;
        }
      }
    }
  },
};
