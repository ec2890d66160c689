import { oneOf, parse, READING } from '../options';
import { UsageError } from '../usage-error';
import { ANSWER_FORMATS, type AnswerFormat } from './formats';
import type { HelpArguments } from './help';
import { type ReadingArguments, reading } from './reading';

export interface AnswersArguments extends ReadingArguments {
  readonly command: 'answers';
  readonly format: AnswerFormat;
  /** The workbook that the answers are about. */
  readonly output: string;
  readonly backup: boolean;
}

/** Throws UsageError. */
export function readAnswers(rest: string[]): AnswersArguments | HelpArguments {
  const { values, positionals } = parse(rest, {
    ...READING,
    into: { type: 'string' },
    format: { type: 'string' },
    'no-backup': { type: 'boolean' },
  });
  if (values.help) return { command: 'help', about: 'answers' };
  if (values.into === undefined) throw new UsageError('needsInto');
  return {
    command: 'answers',
    ...reading(values, positionals),
    format: oneOf('--format', values.format ?? 'text', ANSWER_FORMATS),
    output: values.into,
    backup: values['no-backup'] !== true,
  };
}
