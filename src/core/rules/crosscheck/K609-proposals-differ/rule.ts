import { type Kohyo, textOf } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { type CellRef, valueAt } from '../../../grid/grid';
import { type Department, departmentKey, parseDepartments, sameDepartment } from '../../../notation/department';
import type { OrganisationUnit } from '../../../organisation/tables';
import type { CheckContext, Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { fixTable } from '../agree-fixes';
import { indexPairs, tabledKohyo } from '../city-tables';

/** So many 個票 are named in the message; the related cells show all. */
const NAMED = 20;

/** The section under which a 個票 counts: the one the index gives where the 個票 names several or none, else ★ or the first. */
function sectionsByKohyo(context: CheckContext): ReadonlyMap<Kohyo, Department> {
  const listed = new Map(indexPairs(context).map(({ entry, kohyo }) => [kohyo, entry.lead?.text ?? '']));
  const found = new Map<Kohyo, Department>();
  for (const kohyo of tabledKohyo(context)) {
    const named = parseDepartments(textOf(kohyo, 'lead')).filter((one) => !one.others);
    const [wanted] = parseDepartments(listed.get(kohyo) ?? '');
    const chosen =
      named.find((one) => one.lead) ??
      (wanted ? named.find((one) => sameDepartment(one, wanted)) : undefined) ??
      named[0] ??
      wanted;
    if (chosen) found.set(kohyo, chosen);
  }
  return found;
}

/** 監査事務局 and 農業委員会 stand among the sections of the table, whatever their names end in. */
function isOf(unit: OrganisationUnit, one: Department): boolean {
  const key = departmentKey(unit.section.text);
  const own = departmentKey(one.section ?? one.department ?? one.text);
  return own === key || own.replace(/事務局$/u, '') === key;
}

const nameCell = (kohyo: Kohyo): CellRef =>
  kohyo.fields.get('name')?.cell ?? { sheet: kohyo.sheet, row: kohyo.range.top, column: kohyo.range.left };

/** 提案件数 of a section is not the number of its 個票. */
export const rule: Rule = {
  code: 'K609',
  group: 'crosscheck',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check(context) {
    const sections = [...sectionsByKohyo(context)];
    if (sections.length === 0) return;
    for (const { units } of context.tables.organisations) {
      for (const unit of units) {
        const { proposals } = unit;
        // Sections of one name in several 部 cannot be told apart by a 個票 that names no 部.
        const same = units.filter((other) => departmentKey(other.section.text) === departmentKey(unit.section.text));
        if (!proposals || same.length > 1) continue;
        const own = sections.filter(([, section]) => isOf(unit, section)).map(([kohyo]) => kohyo);
        if (own.length === proposals.count) continue;
        const grid = context.grids.find(({ sheet }) => sheet === proposals.cell.sheet);
        const isNumber = grid && typeof valueAt(grid, proposals.cell.row, proposals.cell.column) === 'number';
        const fix = fixTable(
          context.grids,
          { text: '', cell: proposals.cell },
          isNumber ? own.length : `${own.length}件`,
        );
        yield {
          cell: proposals.cell,
          kohyo: null,
          variant: own.length === 0 ? 'none' : '',
          params: {
            section: unit.section.text.trim(),
            sectionCell: addressOf(unit.section.cell),
            listed: proposals.count,
            count: own.length,
            sheets: own
              .slice(0, NAMED)
              .map(({ sheet }) => sheet)
              .join('、'),
          },
          related: own.map(nameCell),
          // With fewer sheets than proposals the count may well be right: a sheet is still to come.
          fixes: own.length < proposals.count ? [] : [fix],
        };
      }
    }
  },
};
