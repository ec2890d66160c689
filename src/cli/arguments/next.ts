import { countOf, OUTPUT, oneOf, outputOf, parse, READING, YEAR, yearOf } from '../options';
import { UsageError } from '../usage-error';
import { ANSWER_FORMATS, type AnswerFormat } from './formats';
import type { HelpArguments } from './help';
import { type ReadingArguments, reading } from './reading';

export interface NextArguments extends ReadingArguments {
  readonly command: 'next';
  /** A folder. */
  readonly output: string;
  /** The western fiscal year of the new 個票. */
  readonly year: number;
  /** By how many years headings go on; `null`: as the form's own years say. */
  readonly moveYears: number | null;
  /** Another blank form for the new year; `null`: this year's goes on. */
  readonly blank: string | null;
  readonly finished: boolean;
  readonly format: AnswerFormat;
  readonly force: boolean;
}

/** Throws UsageError. */
export function readNext(rest: string[]): NextArguments | HelpArguments {
  const { values, positionals } = parse(rest, {
    ...READING,
    ...YEAR,
    ...OUTPUT,
    blank: { type: 'string' },
    'move-years': { type: 'string' },
    finished: { type: 'boolean' },
    format: { type: 'string' },
  });
  if (values.help) return { command: 'help', about: 'next' };
  const year = yearOf(values.year);
  if (year === null) throw new UsageError('needsYear');
  return {
    command: 'next',
    ...reading(values, positionals),
    output: outputOf(values, 'FOLDER'),
    year,
    moveYears: countOf('--move-years', values['move-years']),
    blank: values.blank ?? null,
    finished: values.finished === true,
    format: oneOf('--format', values.format ?? 'text', ANSWER_FORMATS),
    force: values.force === true,
  };
}
