import type { Examination } from '../../examine.types';
import { addressOf } from '../../grid/address';
import type { Finding } from '../../rules/finding';
import type { ReportWords } from '../report-words';
import type { Section } from './sections';
import { sectionKey, sectionOrder } from './sections';

/** Stands between the cells of a line, in every language: people send it back, and it is read again. */
export const CELLS_APART = '・';

/** A finding in words; src/locales renders it. */
export interface FindingInWords {
  readonly message: string;
  readonly evidence: string;
  readonly remedy: string;
  readonly severity: string;
}

/** A line of the list: a finding, or several of one row that say the same of several years. */
export interface FindingLine {
  /** The first of them. */
  readonly finding: Finding;
  /** All of them. */
  readonly findings: readonly Finding[];
  readonly rendered: FindingInWords;
  /** Every cell of them: `C17・D17・E17`. */
  readonly cells: string;
}

export interface FindingGroup {
  /** null: about the workbook, for the office itself. */
  readonly section: Section | null;
  readonly lines: readonly FindingLine[];
}

/** By section in the office's order; within one as the sheets stand. What is about the workbook comes last. */
export function findingGroups(
  examination: Examination,
  render: (finding: Finding) => FindingInWords,
): readonly FindingGroup[] {
  const order = sectionOrder(examination);
  const byIndex = new Map(examination.kohyoList.map((kohyo) => [kohyo.index, kohyo]));
  const found = new Map<string, { section: Section | null; findings: Finding[] }>(
    order.all.map((section) => [sectionKey(section), { section, findings: [] }]),
  );
  const office: Finding[] = [];
  for (const finding of examination.findings) {
    const kohyo = finding.kohyoIndex === null ? undefined : byIndex.get(finding.kohyoIndex);
    const group = kohyo === undefined ? undefined : found.get(sectionKey(order.of(kohyo)));
    (group?.findings ?? office).push(finding);
  }
  return [...found.values(), { section: null, findings: office }]
    .filter(({ findings }) => findings.length > 0)
    .map(({ section, findings }) => ({ section, lines: linesOf(findings, render) }));
}

interface Growing {
  readonly finding: Finding;
  readonly findings: Finding[];
  readonly rendered: FindingInWords;
  readonly cells: string[];
}

/** One line for findings that differ in nothing but the cell of the row. */
function linesOf(findings: readonly Finding[], render: (finding: Finding) => FindingInWords): FindingLine[] {
  const lines = new Map<string, Growing>();
  for (const finding of findings) {
    const rendered = render(finding);
    const { sheet, row } = finding.cell;
    const cell = addressOf(finding.cell);
    const said = [rendered.message, rendered.evidence].map((words) => words.replaceAll(cell, ''));
    const key = JSON.stringify([finding.code, finding.severity, sheet, row, finding.kohyoIndex, ...said]);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { finding, findings: [finding], rendered, cells: [cell] });
    else {
      line.findings.push(finding);
      if (!line.cells.includes(cell)) line.cells.push(cell);
    }
  }
  return [...lines.values()].map(({ finding, findings, rendered, cells }) => {
    const joined = cells.join(CELLS_APART);
    const own = cells[0] ?? '';
    return {
      finding,
      findings,
      cells: joined,
      rendered: { ...rendered, message: rendered.message.replaceAll(own, joined) },
    };
  });
}

/** How a section is called in the list. */
export function sectionName(section: Section | null, words: ReportWords): string {
  if (section === null) return words.report.findingOffice;
  const name = [section.department, section.section].filter((part) => part !== '').join(' ');
  return name === '' ? words.report.notGiven : name;
}
