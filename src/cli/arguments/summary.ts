import type { SheetId } from '../../core/report/layout/sheet-plan';
import type { Decision } from '../../core/report/remake/merge/merged-sheet';
import { OUTPUT, oneOf, outputOf, parse, READING, workbookOutput, YEAR, yearOf } from '../options';
import { ANSWER_FORMATS, type AnswerFormat } from './formats';
import type { HelpArguments } from './help';
import { type ReadingArguments, reading } from './reading';

const SHEETS = [
  'summary',
  'findings',
  'rollup',
  'data',
  'yearly',
  'proposals',
  'priorities',
  'submissions',
] as const satisfies SheetId[];
/** `--by-hand` → what it decides. */
const BY_HAND = { ask: null, accept: 'accept', 'take-back': 'takeBack' } as const;

export interface SummaryArguments extends ReadingArguments {
  readonly command: 'summary';
  /** The western fiscal year of the list; `null` when the workbooks decide. */
  readonly year: number | null;
  readonly format: AnswerFormat;
  /** What is decided about cells of ours that somebody wrote by hand; `null`: they stay, and are told again. */
  readonly byHand: Decision | null;
  /** The office's own title of the list; `null` for ours. */
  readonly title: string | null;
  /** A workbook with the office's own list, or the id of one of our layouts; `null` for that of the output, else the published one. */
  readonly layout: string | null;
  /** By when sections are to answer; `null` leaves a blank. */
  readonly due: string | null;
  /** A folder for 個票データ as CSV and JSON; `null` for none. */
  readonly openData: string | null;
  readonly output: string;
  readonly sheets: readonly SheetId[];
  readonly force: boolean;
  /** Whether the previous version stays beside the new one. */
  readonly backup: boolean;
}

/** Throws UsageError. */
export function readSummary(rest: string[]): SummaryArguments | HelpArguments {
  const { values, positionals } = parse(rest, {
    ...READING,
    ...YEAR,
    ...OUTPUT,
    title: { type: 'string' },
    layout: { type: 'string' },
    due: { type: 'string' },
    'open-data': { type: 'string' },
    sheets: { type: 'string' },
    format: { type: 'string' },
    'by-hand': { type: 'string' },
    'no-backup': { type: 'boolean' },
  });
  if (values.help) return { command: 'help', about: 'summary' };
  return {
    command: 'summary',
    ...reading(values, positionals),
    year: yearOf(values.year),
    format: oneOf('--format', values.format ?? 'text', ANSWER_FORMATS),
    byHand: BY_HAND[oneOf('--by-hand', values['by-hand'] ?? 'ask', ['ask', 'accept', 'take-back'])],
    title: values.title?.trim() || null,
    layout: values.layout?.trim() || null,
    due: values.due?.trim() || null,
    openData: values['open-data']?.trim() || null,
    output: workbookOutput(outputOf(values, 'OUT.xlsx')),
    sheets: (values.sheets ?? 'summary').split(',').map((name) => oneOf('--sheets', name.trim(), SHEETS)),
    force: values.force === true,
    backup: values['no-backup'] !== true,
  };
}
