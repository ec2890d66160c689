import { OUTPUT, oneOf, parse, READING, YEAR, yearOf } from '../options';
import { UsageError } from '../usage-error';
import { FORMATS, type Format } from './formats';
import type { HelpArguments } from './help';
import { type ReadingArguments, reading } from './reading';

const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface CheckArguments extends ReadingArguments {
  readonly command: 'check';
  /** The western fiscal year that we are in, for what is due; `null` when the workbooks say it. */
  readonly year: number | null;
  readonly format: Format;
  readonly failOn: FailOn;
  /** Whether sheets that no form fits are to teach one. */
  readonly learn: boolean;
  /** Where the form that was learned is kept; `null`: it serves this call alone. */
  readonly output: string | null;
  readonly force: boolean;
}

/** Throws UsageError. */
export function readCheck(rest: string[]): CheckArguments | HelpArguments {
  const { values, positionals } = parse(rest, {
    ...READING,
    ...YEAR,
    format: { type: 'string' },
    'fail-on': { type: 'string' },
    learn: { type: 'boolean' },
    ...OUTPUT,
  });
  if (values.help) return { command: 'help', about: 'check' };
  if (values.output !== undefined && values.learn !== true) throw new UsageError('outputWithoutLearn');
  return {
    command: 'check',
    ...reading(values, positionals),
    year: yearOf(values.year),
    format: oneOf('--format', values.format ?? 'text', FORMATS),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', FAIL_ON),
    learn: values.learn === true,
    output: values.output ?? null,
    force: values.force === true,
  };
}
