import { OUTPUT, oneOf, outputOf, parse, READING, YEAR, yearOf } from '../options';
import { UsageError } from '../usage-error';
import { ANSWER_FORMATS, type AnswerFormat } from './formats';
import type { HelpArguments } from './help';
import { type ReadingArguments, reading } from './reading';

export interface PublishArguments extends ReadingArguments {
  readonly command: 'publish';
  /** The western fiscal year of the list; `null` when the workbooks decide. */
  readonly year: number | null;
  /** The plan's title; `null` for the form's name. */
  readonly title: string | null;
  /** A workbook with the office's own list, or the id of one of our layouts; `null` for ours. */
  readonly layout: string | null;
  /** Who publishes; '' where nobody said. */
  readonly municipality: string;
  /** The day of publication, ISO 8601; `null` for today. */
  readonly date: string | null;
  readonly format: AnswerFormat;
  /** A folder. */
  readonly output: string;
  /** Whether it goes out although something stands in the way. */
  readonly anyway: boolean;
  readonly force: boolean;
}

/** Throws UsageError. */
export function readPublish(rest: string[]): PublishArguments | HelpArguments {
  const { values, positionals } = parse(rest, {
    ...READING,
    ...YEAR,
    ...OUTPUT,
    title: { type: 'string' },
    layout: { type: 'string' },
    municipality: { type: 'string' },
    date: { type: 'string' },
    anyway: { type: 'boolean' },
    format: { type: 'string' },
  });
  if (values.help) return { command: 'help', about: 'publish' };
  return {
    command: 'publish',
    ...reading(values, positionals),
    year: yearOf(values.year),
    title: values.title?.trim() || null,
    layout: values.layout ?? null,
    municipality: values.municipality?.trim() ?? '',
    date: dayOf(values.date),
    format: oneOf('--format', values.format ?? 'text', ANSWER_FORMATS),
    output: outputOf(values, 'FOLDER'),
    anyway: values.anyway === true,
    force: values.force === true,
  };
}

/** 2026-04-01, a day that there is. */
function dayOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text))
    throw new UsageError('badDay', { date: text });
  return text;
}
