import { foldLabel } from '../../notation/fold';
import type { ReportWords } from '../report-words';

/** What a section said to a finding. `leave`: this is right as it is, for a reason. */
export type Answer =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'leave'; readonly reason: string }
  | { readonly kind: 'means'; readonly means: 'reduction' | 'increase' }
  | { readonly kind: 'other' };

/** The answers to choose from in 指摘一覧. */
export function answerChoices({ report }: ReportWords): string[] {
  return [
    report.answerFixed,
    `${report.answerLeave}${report.answerReason}`,
    report.answerReduction,
    report.answerIncrease,
  ];
}

/** What somebody chose or wrote; `null` for nothing. */
export function readAnswer(written: string, { report }: ReportWords): Answer | null {
  const text = written.trim();
  if (text === '') return null;
  const folded = foldLabel(text);
  const says = (word: string) => folded === foldLabel(word);
  if (says(report.answerFixed)) return { kind: 'fixed' };
  if (says(report.answerReduction)) return { kind: 'means', means: 'reduction' };
  if (says(report.answerIncrease)) return { kind: 'means', means: 'increase' };
  if (text.startsWith(report.answerLeave))
    return { kind: 'leave', reason: reasonIn(text.slice(report.answerLeave.length)) };
  return { kind: 'other' };
}

/** The reason within its brackets, or whatever stands behind the words: `（理由：前年と同じ）`, `。前年と同じ`. */
function reasonIn(rest: string): string {
  const open = rest
    .trim()
    .replace(/^[（(]/u, '')
    .replace(/[）)]$/u, '');
  return open
    .replace(/^(理由|reason)\s*[：:]/iu, '')
    .replace(/^[、。,.：:]/u, '')
    .trim();
}
