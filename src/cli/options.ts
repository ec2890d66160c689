import { type ParseArgsConfig, parseArgs } from 'node:util';
import { parseYear } from '../core/notation/year';
import { UsageError } from './usage-error';

type Options = NonNullable<ParseArgsConfig['options']>;
/** Options that several subcommands take. */
export const HELP = { help: { type: 'boolean', short: 'h' } } as const satisfies Options;
export const READING = { ...HELP, form: { type: 'string' }, forms: { type: 'string' } } as const satisfies Options;
export const OUTPUT = { output: { type: 'string', short: 'o' }, force: { type: 'boolean' } } as const satisfies Options;
export const YEAR = { year: { type: 'string' } } as const satisfies Options;

/** parseArgs of Node, its complaints turned into ours. */
export function parse<const T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args: withNegatives(args), options, allowPositionals: true, strict: true });
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
    // Quoted with its short form, `'-o, --output <value>'`, or alone.
    const option = /'(?:-\w, )?(-[^' ,]+)/.exec(String(cause))?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError('unknownOption', { option }, { cause });
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      const takesOne = Object.entries(options).some(([name, { type }]) => `--${name}` === option && type === 'string');
      throw new UsageError(takesOne || option === '-o' ? 'optionNeedsValue' : 'optionTakesNone', { option }, { cause });
    }
    throw cause;
  }
}

/** No option is a number, so one below zero is the value of the option before it: what is wrong with it is then told. */
function withNegatives(args: readonly string[]): string[] {
  const isValue = (at: number) => /^-\d/.test(args[at] ?? '') && /^--[^=]+$/.test(args[at - 1] ?? '');
  return args.flatMap((arg, at) => (isValue(at) ? [] : [isValue(at + 1) ? `${arg}=${args[at + 1]}` : arg]));
}

/** `-o` of a workbook: Excel opens it by the ending of its name. Throws UsageError. */
export function workbookOutput(output: string): string {
  if (!/\.xlsx$/i.test(output)) throw new UsageError('outputNotXlsx', { path: output });
  return output;
}

/** `-o`, which a subcommand cannot do without. Throws UsageError. */
export function outputOf({ output }: { output?: string | undefined }, example: string): string {
  if (output === undefined) throw new UsageError('needsOutput', { example });
  return output;
}

/** 2024, R6, 令和6年度. */
export function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const read = parseYear(text);
  if (read === null || read.rest !== '') throw new UsageError('badYear', { year: text });
  return read.year;
}

export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError('badChoice', { option, value, known: known.join(', ') });
  return found;
}

/** A whole number from 0 to 99; `null` where the option was left out. Throws UsageError. */
export function countOf(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,2}$/.test(text)) throw new UsageError('badCount', { option, value: text });
  return Number(text);
}
