import type { Examination } from '../../examine.types';
import { putHeadings, putLines, putMarkedLine } from '../layout/list-sheet';
import { formula, number, SheetLayout, text } from '../layout/sheet-layout';
import type { SheetPlan } from '../layout/sheet-plan';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { columnSum } from './rollup-table';
import { sectionKey, sectionOrder } from './sections';

const WIDTHS = [26, 44, 14];

/** 提案状況, as 飯塚市 publishes it: how many 個票 each section proposed, in the order of the organisation table. */
export function planProposals(examination: Examination, words: ReportWords): SheetPlan {
  const say = words.report;
  const order = sectionOrder(examination);
  const counts = new Map<string, number>();
  for (const kohyo of examination.kohyo) {
    const key = sectionKey(order.of(kohyo));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sections = togetherByDepartment(
    order.all.map((section) => ({ ...section, count: counts.get(sectionKey(section)) ?? 0 })),
  );
  const sheet = new SheetLayout(WIDTHS);
  const proposing = sections.filter(({ section, count }) => section !== '' && count > 0).length;
  const material = { count: examination.kohyo.length, sections: proposing };
  putLines(sheet, [{ look: 'title', words: say.proposalsTitle }]);
  putMarkedLine(sheet, sentence(words, 'proposalsSubtitle', material), OUR_MARK);
  const headingRow = sheet.row;
  putHeadings(sheet, [say.ofDepartment, say.ofSection, say.proposals]);
  const top = sheet.row;
  sections.forEach((section, index) => {
    const row = top + index;
    sheet.put(row, 1, text(section.section === '' ? say.notGiven : section.section), 'text');
    sheet.put(row, 2, number(section.count), 'number', { numberFormat: '#,##0' });
    sheet.heights[row] = sheet.heightFor(section.section, 'text', 1);
  });
  for (let first = 0; first < sections.length; ) {
    const department = sections[first]?.department ?? '';
    let last = first;
    while (sections[last + 1]?.department === department) last += 1;
    const name = department === '' ? say.notGiven : department;
    sheet.putMerged({ top: top + first, left: 0, bottom: top + last, right: 0 }, text(name), 'hierarchy');
    first = last + 1;
  }
  const total = top + sections.length;
  sheet.putMerged({ top: total, left: 0, bottom: total, right: 1 }, text(say.total), 'total');
  const sum = formula(sections.length === 0 ? '0' : columnSum(2, top, total - 1), examination.kohyo.length);
  sheet.put(total, 2, sum, 'total', { numberFormat: '#,##0' });
  sheet.heights[total] = sheet.heightFor(say.total, 'total', 0);
  return sheet.plan({
    id: 'proposals',
    name: say.proposalsSheet,
    previousRows: say.previousRows,
    identity: { columns: [[1, 0], [1]], name: 1, nearNames: true },
    freeze: { rows: top, columns: 0 },
    filter: null,
    print: {
      paper: 'A4',
      orientation: 'portrait',
      titleRows: { from: headingRow, to: headingRow },
      area: { top: 0, left: 0, bottom: total, right: 2 },
      breaksBefore: [],
      header: '',
      footer: say.footer,
    },
  });
}

/** Sections that the organisation table lacks join the others of their 部. */
function togetherByDepartment<T extends { readonly department: string }>(sections: readonly T[]): T[] {
  const departments = [...new Set(sections.map(({ department }) => department))];
  return departments.flatMap((department) => sections.filter((section) => section.department === department));
}
