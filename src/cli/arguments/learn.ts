import { FORM_ID } from '../../core/form/form-id';
import { HELP, OUTPUT, outputOf, parse } from '../options';
import { UsageError } from '../usage-error';
import type { HelpArguments } from './help';

export interface LearnArguments {
  readonly command: 'learn';
  readonly path: string;
  /** Files and folders with the form filled in, for what a blank one cannot tell. */
  readonly filled: readonly string[];
  readonly output: string;
  /** Id and name of the form; `null`: out of the output's name, out of the sheet's title. */
  readonly id: string | null;
  readonly name: string | null;
  /** The sheet that holds the blank form; `null`: the one that teaches most. */
  readonly sheet: string | null;
  /** The office's forms: the blank one may be another year's of one of them. */
  readonly formsFolder: string | null;
  readonly force: boolean;
}

/** Throws UsageError. */
export function readLearn(rest: string[]): LearnArguments | HelpArguments {
  const { values, positionals } = parse(rest, {
    ...HELP,
    ...OUTPUT,
    sheet: { type: 'string' },
    id: { type: 'string' },
    name: { type: 'string' },
    filled: { type: 'string', multiple: true },
    forms: { type: 'string' },
  });
  if (values.help) return { command: 'help', about: 'learn' };
  const [path, ...others] = positionals;
  const filled = [...others, ...(values.filled ?? [])];
  if (path === undefined) throw new UsageError('needsFile');
  const { sheet = null, id = null, name = null } = values;
  if (id !== null && !isFormId(id)) throw new UsageError('badId', { id });
  if (name?.trim() === '') throw new UsageError('optionNeedsValue', { option: '--name' });
  const output = outputOf(values, 'form.json');
  const formsFolder = values.forms ?? null;
  return { command: 'learn', path, filled, output, sheet, id, name, formsFolder, force: values.force === true };
}

function isFormId(text: string): boolean {
  return FORM_ID.test(text);
}
