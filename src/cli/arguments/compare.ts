import { OUTPUT, oneOf, parse, READING, workbookOutput, YEAR, yearOf } from '../options';
import { ANSWER_FORMATS, type AnswerFormat } from './formats';
import type { HelpArguments } from './help';
import { type ReadingArguments, reading } from './reading';

export interface CompareArguments extends ReadingArguments {
  readonly command: 'compare';
  /** Last year's 個票: a file or a folder; `null` for none. */
  readonly last: string | null;
  /** The western fiscal year that is looked at; `null` when the workbooks say it. */
  readonly year: number | null;
  /** A workbook of the three sheets; `null` for none. */
  readonly output: string | null;
  readonly format: AnswerFormat;
  readonly force: boolean;
}

/** Throws UsageError. */
export function readCompare(rest: string[]): CompareArguments | HelpArguments {
  const { values, positionals } = parse(rest, {
    ...READING,
    ...YEAR,
    ...OUTPUT,
    last: { type: 'string' },
    format: { type: 'string' },
  });
  if (values.help) return { command: 'help', about: 'compare' };
  return {
    command: 'compare',
    ...reading(values, positionals),
    last: values.last ?? null,
    year: yearOf(values.year),
    output: values.output === undefined ? null : workbookOutput(values.output),
    format: oneOf('--format', values.format ?? 'text', ANSWER_FORMATS),
    force: values.force === true,
  };
}
