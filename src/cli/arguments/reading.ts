import { UsageError } from '../usage-error';

/** What all subcommands that read workbooks take. */
export interface ReadingArguments {
  readonly paths: readonly string[];
  /** Id of a form, or path of a form definition; `null` when the sheets decide. */
  readonly form: string | null;
  /** A folder of the office's own forms, beside the built-in ones. */
  readonly formsFolder: string | null;
}

/** Throws UsageError when no file is named. */
export function reading(
  values: { form?: string | undefined; forms?: string | undefined },
  paths: readonly string[],
): ReadingArguments {
  if (paths.length === 0) throw new UsageError('needsFile');
  return { paths, form: values.form ?? null, formsFolder: values.forms ?? null };
}
