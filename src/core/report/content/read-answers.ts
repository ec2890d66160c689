import { decisionFor } from '../../direction/decisions';
import type { Examination } from '../../examine.types';
import type { Grid } from '../../grid/grid';
import type { Finding } from '../../rules/finding';
import { ignoredEntry } from '../../rules/ignore';
import type { Decision, Ignored } from '../../state/state';
import type { ReportWords } from '../report-words';
import { type Answer, readAnswer } from './answer';
import type { FindingInWords, FindingLine } from './finding-groups';
import { lineFinder } from './match-answers';
import { type WrittenAnswer, writtenAnswers } from './written-answers';

/**
 * Why an answer is not taken over but asked about. `stillThere`: said to be corrected, but it is not. `noReason`: to be left without
 * saying why. `notDirection`: △ is answered where none is asked about. `contradicts`: another answer or decision says the opposite.
 * `unknown`: none of the answers. `unmatched`: nobody can tell which finding it is about.
 */
export type Doubt = 'stillThere' | 'noReason' | 'notDirection' | 'contradicts' | 'unknown' | 'unmatched';

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

/** A 指摘一覧 that came back, in the words that it was written in. */
export interface AnswerList {
  readonly answers: readonly WrittenAnswer[];
  readonly render: (finding: Finding) => FindingInWords;
  readonly words: ReportWords;
}

/** Reads the answers of a 指摘一覧 against the findings as they are now. Changes nothing. */
export function readAnswers(
  list: Grid,
  examination: Examination,
  { render, at }: AnswerOptions,
  words: ReportWords,
): AnswersRead {
  return judgeAnswers([{ answers: writtenAnswers(list, words), render, words }], examination, at);
}

interface Said {
  readonly answer: WrittenAnswer;
  readonly is: Answer;
}

/** Reads the answers of all lists that came back against the findings as they are now. Changes nothing. `at`: ISO 8601. */
export function judgeAnswers(lists: readonly AnswerList[], examination: Examination, at: string): AnswersRead {
  const ignored: Ignored[] = [];
  const decided = new Map<string, { decision: Decision; answer: WrittenAnswer }[]>();
  const asked: { answer: WrittenAnswer; why: Doubt }[] = [];
  const { byLine, settled, unmatched } = saidByLine(lists, examination);
  asked.push(...unmatched.map((answer) => ({ answer, why: 'unmatched' as const })));
  let taken = 0;
  for (const [line, said] of byLine) {
    if (new Set(said.map(({ is }) => meaningOf(is))).size > 1) {
      asked.push(...said.map(({ answer }) => ({ answer, why: 'contradicts' as const })));
      continue;
    }
    for (const [count, { answer, is }] of said.entries()) {
      const why = doubtOf(is, line);
      const by = { by: answer.section, at };
      if (why !== null) asked.push({ answer, why });
      else if (is.kind === 'leave') {
        const entry = { reason: is.reason, ...by };
        // Said twice, by two lists of one section: once is enough.
        if (count === 0)
          ignored.push(...line.findings.map((finding) => ignoredEntry(finding, examination.grids, entry)));
        taken += 1;
      } else if (is.kind === 'means') {
        const found = decisionOf(line, is.means, examination, by);
        if (found === null) continue;
        const key = `${found.kohyoIndex} ${found.decision.measure}`;
        decided.set(key, [...(decided.get(key) ?? []), { decision: found.decision, answer }]);
      }
    }
  }
  const decisions: Decision[] = [];
  for (const answers of decided.values()) {
    const [first] = answers;
    if (first === undefined) continue;
    if (answers.every(({ decision }) => decision.means === first.decision.means)) {
      decisions.push(first.decision);
      taken += answers.length;
    } else asked.push(...answers.map(({ answer }) => ({ answer, why: 'contradicts' as const })));
  }
  return { decisions, ignored, taken, settled, asked };
}

/** The answers by the finding that they are about, how many are about one that is gone, and those of which nobody can tell. */
function saidByLine(
  lists: readonly AnswerList[],
  examination: Examination,
): { byLine: Map<FindingLine, Said[]>; settled: number; unmatched: WrittenAnswer[] } {
  const byLine = new Map<FindingLine, Said[]>();
  const byMessage = new Map<string, FindingLine>();
  const unmatched: WrittenAnswer[] = [];
  let settled = 0;
  for (const { answers, render, words } of lists) {
    const find = lineFinder(examination, render, words);
    for (const answer of answers) {
      const is = readAnswer(answer.text, words);
      if (is === null) continue;
      const found = find(answer);
      if (found === 'gone') settled += 1;
      if (found === 'unmatched') unmatched.push(answer);
      if (found === 'gone' || found === 'unmatched') continue;
      // Lists in two languages speak of one finding.
      const [first] = found.findings;
      const key = first === undefined ? '' : JSON.stringify([first.code, first.cell.sheet, found.cells, first.variant]);
      const line = byMessage.get(key) ?? found;
      byMessage.set(key, line);
      byLine.set(line, [...(byLine.get(line) ?? []), { answer, is }]);
    }
  }
  return { byLine, settled, unmatched };
}

/** Two answers with one meaning agree, whatever reasons they give. */
function meaningOf(is: Answer): string {
  return is.kind === 'means' ? is.means : is.kind;
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
