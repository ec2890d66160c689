import { HELP, parse } from '../options';
import { UsageError } from '../usage-error';
import type { HelpArguments } from './help';

export interface FormsArguments {
  readonly command: 'forms';
}

/** Throws UsageError. */
export function readForms(rest: string[]): FormsArguments | HelpArguments {
  const { values, positionals } = parse(rest, HELP);
  if (values.help) return { command: 'help', about: 'forms' };
  if (positionals[0] !== undefined) throw new UsageError('tooMany', { argument: positionals[0] });
  return { command: 'forms' };
}
