import type { Examination } from '../../examine.types';
import { fullAddress } from '../../grid/address';
import { formatYear } from '../../notation/year';
import type { Finding } from '../../rules/finding';
import type { ListCell } from '../layout/list-sheet';
import { putHeadings, putLines, putMarkedLine, putRow } from '../layout/list-sheet';
import { number, SheetLayout, text } from '../layout/sheet-layout';
import type { SheetPlan } from '../layout/sheet-plan';
import { shareWidths } from '../layout/widths';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { answerChoices } from './answer';
import { type FindingGroup, type FindingInWords, findingGroups, sectionName } from './finding-groups';
import { fieldAt, formatLineCode, lineCodeOf } from './line-code';
import { sectionKey } from './sections';

export interface FindingsOptions {
  readonly render: (finding: Finding) => FindingInWords;
  /** By when sections are to answer, in words; left out: a blank to be filled in. */
  readonly due?: string;
  /** One section alone, by its key (`''` for what the office itself looks at), with a covering line to whom it goes. */
  readonly only?: { readonly section: string; readonly cover: string };
  /** False when the list goes into another workbook than its 個票: no links then. */
  readonly linked?: boolean;
}

/**
 * Sheet, cell and message tell a finding; rows may have been put in above the cell, or the sheet renamed; with its 照合番号 it may say so in
 * other words.
 */
const IDENTITY = [[2, 3, 5], [2, 5], [5, 3, 1], [10, 3], [10]] as const;

/** Characters across: more than an A4 page holds at full size, so it prints at about 85 %. */
const ACROSS = 148;

/** 指摘一覧, by section, to send out: what, why, how to put it right, and room for the section's answer. */
export function planFindings(examination: Examination, options: FindingsOptions, words: ReportWords): SheetPlan {
  const say = words.report;
  const headings = [
    say.findingNumber,
    say.findingSection,
    say.findingSheet,
    say.findingCell,
    say.findingField,
    say.findingMessage,
    say.findingEvidence,
    say.findingRemedy,
    say.findingSeverity,
    say.findingAnswer,
    say.findingCode,
  ];
  const widths = shareWidths(
    [
      { fixed: 6 },
      { weight: 13, least: 10 },
      { weight: 11, least: 10 },
      { fixed: 7 },
      { weight: 15, least: 12 },
      { weight: 30, least: 20 },
      { weight: 23, least: 16 },
      { weight: 25, least: 16 },
      { fixed: 8 },
      { weight: 18, least: 14 },
      { fixed: 15 },
    ],
    ACROSS,
  );
  const sheet = new SheetLayout(widths);
  putLines(sheet, [{ look: 'title', words: say.findingsTitle }]);
  const { only } = options;
  const groups = findingGroups(examination, options.render).filter(
    (group) => !only || keyOfGroup(group) === only.section,
  );
  const findings = only ? groups.flatMap(({ lines }) => lines.flatMap((line) => line.findings)) : examination.findings;
  putMarkedLine(sheet, sentence(words, 'findingsSubtitle', counts(findings)), OUR_MARK);
  if (only)
    putLines(
      sheet,
      only.cover.split('\n').map((line) => ({ look: 'note', words: line }) as const),
    );
  const headingRow = sheet.row;
  putHeadings(sheet, headings);
  const first = sheet.row;
  const breaksBefore: number[] = [];
  let place = 0;
  for (const group of groups) {
    if (sheet.row > first) breaksBefore.push(sheet.row);
    putSectionHead(sheet, sectionHead(group, options.due, words));
    for (const line of group.lines) {
      const { finding, rendered, cells: at } = line;
      place += 1;
      const link = options.linked === false ? {} : { link: fullAddress(finding.cell) };
      const cells: ListCell[] = [
        { value: number(place), look: 'textCentre', numberFormat: '0' },
        { value: text(sectionName(group.section, words)), look: 'text' },
        { value: text(finding.cell.sheet), look: options.linked === false ? 'text' : 'link', ...link },
        { value: text(at), look: 'textCentre' },
        { value: text(fieldName(examination, finding, words)), look: 'text' },
        { value: text(rendered.message), look: 'text' },
        { value: text(rendered.evidence), look: 'text' },
        { value: text(rendered.remedy), look: 'text' },
        { value: text(rendered.severity), look: finding.severity },
        { value: null, look: 'answer' },
        { value: text(formatLineCode(lineCodeOf(line, examination))), look: 'textCentre' },
      ];
      putRow(sheet, cells);
    }
  }
  if (sheet.row === first) putLines(sheet, [{ look: 'note', words: say.findingsNone }]);
  const bottom = sheet.row - 1;
  const right = headings.length - 1;
  const answer = headings.indexOf(say.findingAnswer);
  return sheet.plan({
    id: 'findings',
    name: say.findingsSheet,
    previousRows: say.previousRows,
    identity: { columns: IDENTITY, name: 5, nearNames: false },
    choices:
      place === 0 ? [] : [{ range: { top: first, left: answer, bottom, right: answer }, words: answerChoices(words) }],
    freeze: { rows: first, columns: 0 },
    filter: { top: headingRow, left: 0, bottom, right },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      titleRows: { from: only ? headingRow : 0, to: headingRow },
      area: { top: 0, left: 0, bottom, right },
      breaksBefore,
      header: '',
      footer: say.footer,
    },
  });
}

/** What tells a group: its section's key, '' for the office's own. */
export function keyOfGroup({ section }: Pick<FindingGroup, 'section'>): string {
  return section === null ? '' : sectionKey(section);
}

function counts(findings: readonly Finding[]): Record<'error' | 'warning' | 'info', number> {
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

/** To whom a section's page goes, how much stands on it, and by when to answer. */
function sectionHead({ section, lines }: FindingGroup, due: string | undefined, words: ReportWords): string {
  const material = {
    section: sectionName(section, words),
    count: lines.length,
    due: due ?? words.report.findingsDueBlank,
  };
  if (section === null) return sentence(words, 'findingsForOffice', material);
  const nobody = section.department === '' && section.section === '';
  return sentence(words, nobody ? 'findingsForNobody' : 'findingsForSection', material);
}

/** A line over the list, which neither merges nor keeps it from being filtered. */
function putSectionHead(sheet: SheetLayout, words: string): void {
  for (let column = 0; column < sheet.widths.length; column += 1) {
    sheet.put(sheet.row, column, column === 0 ? text(words) : null, 'section');
  }
  sheet.heights[sheet.row] = sheet.heightFor('', 'section', 0);
  sheet.row += 1;
}

/** The label as the form has it, with the year where the field has one. */
function fieldName(examination: Examination, finding: Finding, words: ReportWords): string {
  const kohyo = examination.kohyoList.find((each) => each.index === finding.kohyoIndex);
  const found = kohyo === undefined ? null : fieldAt(kohyo, finding.cell);
  if (found === null) return '';
  const label = found.labelText.replace(/[\r\n]+/g, '').trim();
  const { sheet, row, column } = found.cell;
  const isValue = sheet === finding.cell.sheet && row === finding.cell.row && column === finding.cell.column;
  if (!isValue || found.year === null || label.includes(formatYear(found.year, words.language))) return label;
  return sentence(words, 'fieldOfYear', { label, year: formatYear(found.year, words.language) });
}
