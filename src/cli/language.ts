/**
 * The locale that the environment asks for, as POSIX orders the variables; `undefined` when it asks for none.
 * `C` and `POSIX` name no language.
 */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const asked = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  return asked === undefined || /^(C|POSIX)([._]|$)/.test(asked) ? undefined : asked;
}
