import { OUTPUT, oneOf, outputOf, parse, READING, YEAR, yearOf } from '../options';
import { ANSWER_FORMATS, type AnswerFormat } from './formats';
import type { HelpArguments } from './help';
import { type ReadingArguments, reading } from './reading';

export interface FindingsArguments extends ReadingArguments {
  readonly command: 'findings';
  /** The western fiscal year that we are in, for what is due; `null` when the workbooks say it. */
  readonly year: number | null;
  /** By when sections are to answer; `null` leaves a blank. */
  readonly due: string | null;
  /** The covering line, or a .txt file with it; `null` for ours. */
  readonly cover: string | null;
  readonly format: AnswerFormat;
  /** A folder. */
  readonly output: string;
  readonly force: boolean;
  readonly backup: boolean;
}

/** Throws UsageError. */
export function readFindings(rest: string[]): FindingsArguments | HelpArguments {
  const { values, positionals } = parse(rest, {
    ...READING,
    ...YEAR,
    ...OUTPUT,
    due: { type: 'string' },
    cover: { type: 'string' },
    format: { type: 'string' },
    'no-backup': { type: 'boolean' },
  });
  if (values.help) return { command: 'help', about: 'findings' };
  return {
    command: 'findings',
    ...reading(values, positionals),
    year: yearOf(values.year),
    due: values.due?.trim() || null,
    cover: values.cover?.trim() || null,
    format: oneOf('--format', values.format ?? 'text', ANSWER_FORMATS),
    output: outputOf(values, 'FOLDER'),
    force: values.force === true,
    backup: values['no-backup'] !== true,
  };
}
