import type { Kohyo } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import type { CellRef } from '../../../grid/grid';
import { departmentKey } from '../../../notation/department';
import { tabledKohyo } from '../../../organisation/matched-indexes';
import { nameNow } from '../../../organisation/organisation';
import type { OrganisationUnit } from '../../../organisation/tables';
import type { CheckContext, Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { fixTable } from '../agree-fixes';

/** So many 個票 are named in the message; the related cells show all. */
const NAMED = 20;

/** The 個票 that count under each section of the city's list, by its key. */
function countedBySection({ kohyoList, indexes, leads }: CheckContext): ReadonlyMap<string, readonly Kohyo[]> {
  const found = new Map<string, Kohyo[]>();
  for (const one of tabledKohyo(kohyoList, indexes)) {
    const lead = leads.get(one.index);
    if (!lead) continue;
    const key = departmentKey(lead.section);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

/** 監査事務局 and 農業委員会 stand among the sections of the table, whatever their names end in. */
function countedAt(unit: OrganisationUnit, sections: ReadonlyMap<string, readonly Kohyo[]>): readonly Kohyo[] {
  const key = departmentKey(nameNow(unit.section.text));
  const own = [key, `${key}事務局`].flatMap((name) => sections.get(name) ?? []);
  return own.sort((a, b) => a.index - b.index);
}

const nameCell = (kohyo: Kohyo): CellRef =>
  kohyo.fields.of('name')?.cell ?? { sheet: kohyo.sheet, row: kohyo.range.top, column: kohyo.range.left };

/** 提案件数 of a section is not the number of its 個票. */
export const rule: Rule = {
  code: 'K609',
  group: 'crosscheck',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check(context) {
    const sections = countedBySection(context);
    if (sections.size === 0) return;
    for (const { units } of context.tables.organisations) {
      for (const unit of units) {
        const { proposals } = unit;
        // Sections of one name in several 部 cannot be told apart by a 個票 that names no 部.
        const same = units.filter((other) => departmentKey(other.section.text) === departmentKey(unit.section.text));
        if (!proposals || same.length > 1) continue;
        const own = countedAt(unit, sections);
        if (own.length === proposals.count) continue;
        const isNumber = typeof context.cells.raw(proposals.cell) === 'number';
        const fix = fixTable(
          context.cells,
          { text: '', cell: proposals.cell },
          isNumber ? own.length : `${own.length}件`,
        );
        yield {
          cell: proposals.cell,
          kohyoIndex: null,
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
