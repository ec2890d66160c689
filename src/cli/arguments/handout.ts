import { countOf, OUTPUT, oneOf, outputOf, parse, READING, YEAR, yearOf } from '../options';
import { UsageError } from '../usage-error';
import { ANSWER_FORMATS, type AnswerFormat } from './formats';
import type { HelpArguments } from './help';
import type { ReadingArguments } from './reading';

export interface HandoutArguments extends Pick<ReadingArguments, 'form' | 'formsFolder'> {
  readonly command: 'handout';
  /** The workbook of the blank form, or last year's. */
  readonly path: string;
  /** A folder. */
  readonly output: string;
  /** A workbook with the organisation table; `null`: the blank form's own, or last year's. */
  readonly organisation: string | null;
  /** Last year's 個票: a file or a folder. */
  readonly last: string | null;
  /** The western fiscal year that is asked about. */
  readonly year: number | null;
  /** By how many years headings go on; `null`: as the form's own years say. */
  readonly moveYears: number | null;
  /** By when sections are to answer. */
  readonly due: string | null;
  readonly finished: boolean;
  /** Blank sheets beside a section's items. */
  readonly spare: number;
  readonly lock: boolean;
  readonly format: AnswerFormat;
  readonly force: boolean;
}

/** Throws UsageError. */
export function readHandout(rest: string[]): HandoutArguments | HelpArguments {
  const { values, positionals } = parse(rest, {
    ...READING,
    ...YEAR,
    ...OUTPUT,
    organisation: { type: 'string' },
    last: { type: 'string' },
    due: { type: 'string' },
    'move-years': { type: 'string' },
    finished: { type: 'boolean' },
    spare: { type: 'string' },
    'no-lock': { type: 'boolean' },
    format: { type: 'string' },
  });
  if (values.help) return { command: 'help', about: 'handout' };
  const [path, second] = positionals;
  if (path === undefined) throw new UsageError('needsFile');
  if (second !== undefined) throw new UsageError('tooMany', { argument: second });
  return {
    command: 'handout',
    path,
    form: values.form ?? null,
    formsFolder: values.forms ?? null,
    output: outputOf(values, 'FOLDER'),
    organisation: values.organisation ?? null,
    last: values.last ?? null,
    year: yearOf(values.year),
    moveYears: countOf('--move-years', values['move-years']),
    due: values.due?.trim() || null,
    finished: values.finished === true,
    spare: countOf('--spare', values.spare) ?? 0,
    lock: values['no-lock'] !== true,
    format: oneOf('--format', values.format ?? 'text', ANSWER_FORMATS),
    force: values.force === true,
  };
}
