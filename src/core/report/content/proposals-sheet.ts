import type { Examination } from '../../examine.types';
import { addressOf } from '../../grid/address';
import { putHeadings, putLines, putMarkedLine } from '../layout/list-sheet';
import { pageHeight } from '../layout/paper';
import { formula, number, SheetLayout, text } from '../layout/sheet-layout';
import type { SheetPlan } from '../layout/sheet-plan';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { columnSum } from './rollup-table';
import { sectionKey, sectionOrder } from './sections';

const DEPARTMENT = 26;
const SECTION = 44;
const COUNT = 14;
const PAPER = { paper: 'A4', orientation: 'portrait' } as const;
const COUNTED = '#,##0';
const DIFFERENCE = '"＋"#,##0;"△ "#,##0;0';

/**
 * 提案状況, as 飯塚市 publishes it: how many 個票 each section proposed, in the order of the organisation table. Where that table says
 * how many there should be, that stands beside it, and the difference. Where no 部 is named there is no column for it.
 */
export function planProposals(examination: Examination, words: ReportWords): SheetPlan {
  return layProposals(examination, words, 0);
}

/** `above`: points left on the first page for lines that people put above the headings. */
function layProposals(examination: Examination, words: ReportWords, above: number): SheetPlan {
  const say = words.report;
  const order = sectionOrder(examination);
  const counts = new Map<string, number>();
  for (const kohyo of examination.kohyoList) {
    const key = sectionKey(order.of(kohyo));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const declared = declaredCounts(examination);
  const compared = declared.size > 0;
  const sections = togetherByDepartment(
    order.all.map((section) => {
      const key = sectionKey(section);
      return { ...section, count: counts.get(key) ?? 0, declared: declared.get(key) ?? null };
    }),
  );
  const grouped = sections.some(({ department }) => department !== '');
  /** The column of the sections, behind that of the 部. */
  const name = grouped ? 1 : 0;
  const names = grouped ? [DEPARTMENT, SECTION] : [SECTION];
  const sheet = new SheetLayout([...names, ...Array.from({ length: compared ? 3 : 1 }, () => COUNT)]);
  const proposing = sections.filter(({ section, count }) => section !== '' && count > 0).length;
  const material = { count: examination.kohyoList.length, sections: proposing };
  putLines(sheet, [{ look: 'title', words: say.proposalsTitle }]);
  putMarkedLine(sheet, sentence(words, 'proposalsSubtitle', material), OUR_MARK);
  const headingRow = sheet.row;
  const figures = compared ? [say.proposalsDeclared, say.proposalsCounted, say.proposalsDifference] : [say.proposals];
  putHeadings(sheet, [...(grouped ? [say.ofDepartment] : []), say.ofSection, ...figures]);
  // The column in which the 個票 are counted: what the table says stands before it, the difference behind.
  const at = name + (compared ? 2 : 1);
  const top = sheet.row;
  sections.forEach((section, index) => {
    const row = top + index;
    sheet.put(row, name, text(section.section === '' ? say.notGiven : section.section), 'text');
    sheet.put(row, at, number(section.count), 'number', { numberFormat: COUNTED });
    if (compared) putCompared(sheet, row, at, section);
    sheet.heights[row] = sheet.heightFor(section.section, 'text', name);
  });
  const breaks = pageBreaks(sheet, { headingRow, top, count: sections.length, above });
  if (grouped) {
    for (let first = 0; first < sections.length; ) {
      const department = sections[first]?.department ?? '';
      let last = first;
      // A 部 that goes on over the page is named there again.
      while (sections[last + 1]?.department === department && !breaks.includes(top + last + 1)) last += 1;
      const words = department === '' ? say.notGiven : department;
      sheet.putMerged({ top: top + first, left: 0, bottom: top + last, right: 0 }, text(words), 'hierarchy');
      first = last + 1;
    }
  }
  const total = top + sections.length;
  sheet.putMerged({ top: total, left: 0, bottom: total, right: name }, text(say.total), 'total');
  const columns = compared ? [at - 1, at, at + 1] : [at];
  for (const column of columns) {
    const added = sections.reduce((sum, section) => sum + figureOf(section, column - at), 0);
    const sum = formula(sections.length === 0 ? '0' : columnSum(column, top, total - 1), added);
    sheet.put(total, column, sum, 'total', { numberFormat: column > at ? DIFFERENCE : COUNTED });
  }
  sheet.heights[total] = sheet.heightFor(say.total, 'total', 0);
  return sheet.plan({
    id: 'proposals',
    name: say.proposalsSheet,
    previousRows: say.previousRows,
    identity: { columns: grouped ? [[1, 0], [1]] : [[0]], name, nearNames: true },
    withRoomAbove: (points) => layProposals(examination, words, points),
    freeze: { rows: top, columns: 0 },
    filter: null,
    print: {
      ...PAPER,
      titleRows: { from: headingRow, to: headingRow },
      area: { top: 0, left: 0, bottom: total, right: sheet.widths.length - 1 },
      breaksBefore: breaks,
      header: '',
      footer: say.footer,
    },
  });
}

/** The rows before which a page is full; the total stays with the last section. */
function pageBreaks(
  sheet: SheetLayout,
  { headingRow, top, count, above }: { headingRow: number; top: number; count: number; above: number },
): number[] {
  const room = pageHeight(PAPER, sheet.widths);
  const total = sheet.heightFor('', 'total', 0);
  const breaks: number[] = [];
  let used = sheet.heightBetween(0, top) + above;
  for (let row = top; row < top + count; row += 1) {
    const height = sheet.heights[row] ?? 0;
    if (used + height + (row === top + count - 1 ? total : 0) > room) {
      breaks.push(row);
      used = sheet.heights[headingRow] ?? 0;
    }
    used += height;
  }
  return breaks;
}

interface Counted {
  readonly count: number;
  /** 提案件数 as the organisation table says; null where it says nothing. */
  readonly declared: number | null;
}

/** 提案件数 by section, as the workbook's organisation table says. */
function declaredCounts({ organisation, tables }: Examination): ReadonlyMap<string, number> {
  const units = new Map(
    tables.organisations.flatMap((table) => table.units.map((unit) => [unit.section.cell, unit.proposals] as const)),
  );
  const found = new Map<string, number>();
  for (const section of organisation?.sections ?? []) {
    const proposals = section.cell === null ? null : units.get(section.cell);
    if (proposals) found.set(sectionKey(section), (found.get(sectionKey(section)) ?? 0) + proposals.count);
  }
  return found;
}

/** What a section adds to a total: `place` -1 what was declared, 0 what was counted, 1 the difference. */
function figureOf({ count, declared }: Counted, place: number): number {
  if (place === 0) return count;
  return place < 0 ? (declared ?? 0) : count - (declared ?? 0);
}

/** `at`: the column in which the 個票 are counted. */
function putCompared(sheet: SheetLayout, row: number, at: number, { count, declared }: Counted): void {
  sheet.put(row, at - 1, declared === null ? null : number(declared), 'number', { numberFormat: COUNTED });
  const cells = [at, at - 1].map((column) => addressOf({ row, column })).join('-');
  const difference = count - (declared ?? 0);
  sheet.put(row, at + 1, formula(cells, difference), difference === 0 ? 'number' : 'warning', {
    numberFormat: DIFFERENCE,
  });
}

/** Sections that the organisation table lacks join the others of their 部. */
function togetherByDepartment<T extends { readonly department: string }>(sections: readonly T[]): T[] {
  const departments = [...new Set(sections.map(({ department }) => department))];
  return departments.flatMap((department) => sections.filter((section) => section.department === department));
}
