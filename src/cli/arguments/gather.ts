import { OUTPUT, oneOf, outputOf, parse, READING, workbookOutput } from '../options';
import { ANSWER_FORMATS, type AnswerFormat } from './formats';
import type { HelpArguments } from './help';
import { type ReadingArguments, reading } from './reading';

export interface GatherArguments extends ReadingArguments {
  readonly command: 'gather';
  /** A workbook with the organisation table or the index; null: what the gathered workbook or the files say. */
  readonly organisation: string | null;
  /** Files whose version counts where two cannot be ordered. */
  readonly take: readonly string[];
  readonly format: AnswerFormat;
  readonly output: string;
  readonly force: boolean;
  readonly backup: boolean;
}

/** Throws UsageError. */
export function readGather(rest: string[]): GatherArguments | HelpArguments {
  const { values, positionals } = parse(rest, {
    ...READING,
    ...OUTPUT,
    organisation: { type: 'string' },
    take: { type: 'string', multiple: true },
    format: { type: 'string' },
    'no-backup': { type: 'boolean' },
  });
  if (values.help) return { command: 'help', about: 'gather' };
  return {
    command: 'gather',
    ...reading(values, positionals),
    organisation: values.organisation ?? null,
    take: values.take ?? [],
    format: oneOf('--format', values.format ?? 'text', ANSWER_FORMATS),
    output: workbookOutput(outputOf(values, 'BOOK.xlsx')),
    force: values.force === true,
    backup: values['no-backup'] !== true,
  };
}
