import type { Examination } from '../../examine.types';
import type { Kohyo } from '../../form/kohyo';
import { addressOf } from '../../grid/address';
import type { Finding } from '../../rules/finding';
import type { ReportWords } from '../report-words';
import { CELLS_APART, type FindingInWords, type FindingLine, findingGroups, sectionName } from './finding-groups';
import { itemCodeOf, type LineCode, lineCodeOf, nearItem, sameItem } from './line-code';
import type { WrittenAnswer } from './written-answers';

/** `gone`: the finding is no more. `unmatched`: it cannot be told which one is meant, if any. */
export type Match = FindingLine | 'gone' | 'unmatched';

/** A line of today's list. */
interface Candidate {
  readonly line: FindingLine;
  readonly code: LineCode;
  readonly section: string;
}

/**
 * The line of today's list that an answer is about: by its 照合番号, whatever the rule says now and wherever the line stands; in a list
 * without one by sheet, cell and message.
 */
export function lineFinder(
  examination: Examination,
  render: (finding: Finding) => FindingInWords,
  words: ReportWords,
): (answer: WrittenAnswer) => Match {
  const all = findingGroups(examination, render).flatMap(({ section, lines }) =>
    lines.map(
      (line): Candidate => ({
        line,
        code: lineCodeOf(line, examination),
        section: sectionName(section, words),
      }),
    ),
  );
  const sheets = new Set(examination.grids.map(({ sheet }) => sheet));
  return (answer) => {
    const stands = sheets.has(answer.sheet);
    if (answer.code === null) return byWording(answer, all, stands);
    const item = itemOf(answer, answer.code, examination);
    if (item === undefined) return byWording(answer, all, false);
    const own = all.filter(({ line }) => line.finding.kohyoIndex === (item?.index ?? null));
    return byCode(answer, answer.code, own);
  };
}

/** The 個票 that an answer is about; `null`: the workbook; `undefined`: it is not there, or cannot be told from others. */
function itemOf({ sheet }: WrittenAnswer, { item }: LineCode, { kohyoList }: Examination): Kohyo | null | undefined {
  if (sameItem(item, itemCodeOf(null))) return null;
  const own = kohyoList.filter((kohyo) => sameItem(itemCodeOf(kohyo), item));
  const here = kohyoList.filter((kohyo) => kohyo.sheet === sheet);
  // Its name was corrected, perhaps as the finding asked: then the sheet tells it.
  const near =
    own.length > 0 ? here.filter((kohyo) => own.includes(kohyo)) : here.filter((kohyo) => nearItem(item, kohyo));
  const [only, ...more] = own.length === 1 ? own : near;
  return more.length > 0 ? undefined : only;
}

/** `all`: the lines of the 個票 that the answer is about. */
function byCode(answer: WrittenAnswer, code: LineCode, all: readonly Candidate[]): Match {
  const ofRule = all.filter((one) => one.code.rule === code.rule);
  const ofField = ofRule.filter((one) => one.code.field === code.field);
  // Of a row with a line for each year, those of other years may remain.
  const ofYears = ofField.filter((one) => one.code.years === code.years || (one.code.years & code.years) !== 0);
  const found = theOnly(ofYears, [
    ({ line }) => saysSame(line.cells, answer.cells),
    ({ line }) => saysSame(line.rendered.message, answer.message),
  ]);
  if (found !== null) return found.line;
  if (ofField.length > 0) return ofYears.length === 0 ? 'gone' : 'unmatched';
  // The same rule says something else of that cell now.
  return ofRule.some((one) => sheetOf(one) === answer.sheet && sharesCell(one, answer)) ? 'unmatched' : 'gone';
}

/** The only one, or the only one of which one of these holds. */
function theOnly(all: readonly Candidate[], tells: readonly ((one: Candidate) => boolean)[]): Candidate | null {
  for (const found of [all, ...tells.map((tell) => all.filter(tell))]) {
    const [only, ...more] = found;
    if (only !== undefined && more.length === 0) return only;
  }
  return null;
}

function byWording(answer: WrittenAnswer, all: readonly Candidate[], stands: boolean): Match {
  const alike = all.filter(
    ({ line }) => saysSame(line.cells, answer.cells) && saysSame(line.rendered.message, answer.message),
  );
  const here = alike.find((one) => sheetOf(one) === answer.sheet);
  if (here !== undefined) return here.line;
  if (!stands) {
    // The sheets of several files were gathered under other names since.
    const [only, ...more] = alike.filter((one) => saysSame(one.section, answer.section));
    return only !== undefined && more.length === 0 ? only.line : 'unmatched';
  }
  // The rule may have other words for it now, or rows put in above have moved it.
  const isLeft = (one: Candidate) => sharesCell(one, answer) || saysAlike(one.line.rendered.message, answer.message);
  return all.some((one) => sheetOf(one) === answer.sheet && isLeft(one)) ? 'unmatched' : 'gone';
}

/** The same words but for the cells and numbers in them. */
function saysAlike(one: string, other: string): boolean {
  const words = (text: string) => bare(text).replace(/[A-Z]{0,3}[0-9]+/g, '#');
  return words(one) === words(other);
}

function sheetOf({ line }: Candidate): string {
  return line.finding.cell.sheet;
}

function sharesCell({ line }: Candidate, { cells }: WrittenAnswer): boolean {
  const own = new Set(line.findings.map(({ cell }) => addressOf(cell)));
  return cells.split(CELLS_APART).some((cell) => own.has(cell.trim()));
}

function saysSame(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
