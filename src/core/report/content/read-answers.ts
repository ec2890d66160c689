import { decisionFor } from '../../direction/decisions';
import type { Examination } from '../../examine.types';
import type { CellRef, Grid } from '../../grid/grid';
import { textAt, usedRange } from '../../grid/grid';
import type { Finding } from '../../rules/finding';
import { ignoredEntry } from '../../rules/ignore';
import type { Decision, Ignored } from '../../state/state';
import type { ReportWords } from '../report-words';
import { type Answer, readAnswer } from './answer';
import { type FindingInWords, type FindingLine, findingGroups } from './finding-groups';

/** What a section wrote behind a finding of 指摘一覧. */
export interface WrittenAnswer {
  /** Where it is written. */
  readonly cell: CellRef;
  readonly section: string;
  readonly sheet: string;
  readonly cells: string;
  readonly message: string;
  readonly text: string;
}

/**
 * Why an answer is not taken over but asked about. `stillThere`: said to be corrected, but it is not. `noReason`: to be left without
 * saying why. `notDirection`: △ is answered where none is asked about. `contradicts`: another answer or decision says the opposite.
 * `unknown`: none of the answers.
 */
export type Doubt = 'stillThere' | 'noReason' | 'notDirection' | 'contradicts' | 'unknown';

export interface AnswersRead {
  /** To be kept in the workbook; what is kept already is left out. */
  readonly decisions: readonly Decision[];
  readonly ignored: readonly Ignored[];
  /** How many lines those answers stand in. */
  readonly taken: number;
  /** Answers whose finding is gone: it was corrected, or set aside or decided before. */
  readonly settled: number;
  readonly asked: readonly { readonly answer: WrittenAnswer; readonly why: Doubt }[];
}

export interface AnswerOptions {
  readonly render: (finding: Finding) => FindingInWords;
  /** ISO 8601. */
  readonly at: string;
}

/** Reads the answers of a 指摘一覧 against the findings as they are now. Changes nothing. */
export function readAnswers(
  list: Grid,
  examination: Examination,
  { render, at }: AnswerOptions,
  words: ReportWords,
): AnswersRead {
  const lines = new Map(
    findingGroups(examination, render)
      .flatMap((group) => group.lines)
      .map((line) => [keyOf(line.finding.cell.sheet, line.cells, line.rendered.message), line]),
  );
  const ignored: Ignored[] = [];
  const said = new Map<string, { decision: Decision; answer: WrittenAnswer }[]>();
  const asked: { answer: WrittenAnswer; why: Doubt }[] = [];
  let taken = 0;
  let settled = 0;
  for (const answer of writtenAnswers(list, words)) {
    const is = readAnswer(answer.text, words);
    if (is === null) continue;
    const line = lines.get(keyOf(answer.sheet, answer.cells, answer.message));
    if (line === undefined) {
      settled += 1;
      continue;
    }
    const why = doubtOf(is, line);
    const by = { by: answer.section, at };
    if (why !== null) asked.push({ answer, why });
    else if (is.kind === 'leave') {
      const entry = { reason: is.reason, ...by };
      ignored.push(...line.findings.map((finding) => ignoredEntry(finding, examination.grids, entry)));
      taken += 1;
    } else if (is.kind === 'means') {
      const found = decisionOf(line, is.means, examination, by);
      if (found === null) continue;
      const key = `${found.kohyoIndex} ${found.decision.measure}`;
      said.set(key, [...(said.get(key) ?? []), { decision: found.decision, answer }]);
    }
  }
  const decisions: Decision[] = [];
  for (const answers of said.values()) {
    const [first] = answers;
    if (first === undefined) continue;
    if (answers.every(({ decision }) => decision.means === first.decision.means)) {
      decisions.push(first.decision);
      taken += answers.length;
    } else asked.push(...answers.map(({ answer }) => ({ answer, why: 'contradicts' as const })));
  }
  return { decisions, ignored, taken, settled, asked };
}

function doubtOf(said: Answer, line: FindingLine): Doubt | null {
  switch (said.kind) {
    case 'fixed':
      return 'stillThere';
    case 'leave':
      return said.reason === '' ? 'noReason' : null;
    case 'means':
      return line.finding.fixes.some(({ decision }) => decision?.means === said.means) ? null : 'notDirection';
    case 'other':
      return 'unknown';
  }
}

/** What the answer decides, as the finding's own fix has it. */
function decisionOf(
  line: FindingLine,
  means: Decision['means'],
  examination: Examination,
  { by, at }: { readonly by: string; readonly at: string },
): { kohyoIndex: number; decision: Decision } | null {
  const fix = line.finding.fixes.find(({ decision }) => decision?.means === means)?.decision;
  const kohyo = examination.kohyoList.find(({ index }) => index === fix?.kohyoIndex);
  if (!fix || !kohyo) return null;
  return { kohyoIndex: kohyo.index, decision: decisionFor(kohyo, fix.measure, means, by, at) };
}

/** The rows of the list that somebody answered. Its columns are found by their headings: people add some and sort. */
export function writtenAnswers(list: Grid, { report }: ReportWords): WrittenAnswer[] {
  const range = usedRange(list);
  if (range === null) return [];
  const wanted = [
    report.findingSection,
    report.findingSheet,
    report.findingCell,
    report.findingMessage,
    report.findingAnswer,
  ];
  const found: WrittenAnswer[] = [];
  let columns: readonly number[] | null = null;
  for (let row = range.top; row <= range.bottom; row += 1) {
    const texts = Array.from({ length: range.right + 1 }, (_, column) => textAt(list, row, column));
    if (columns === null) {
      const places = wanted.map((heading) => texts.indexOf(heading));
      if (places.every((place) => place >= 0)) columns = places;
      continue;
    }
    const [section = '', sheet = '', cells = '', message = '', text = ''] = columns.map((at) => texts[at] ?? '');
    const column = columns.at(-1);
    if (text.trim() !== '' && sheet !== '' && column !== undefined)
      found.push({ cell: { sheet: list.sheet, row, column }, section, sheet, cells, message, text });
  }
  return found;
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts.map((part) => part.replace(/\s+/g, ' ').trim()));
}
