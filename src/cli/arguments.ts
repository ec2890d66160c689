import { FORM_ID } from '../core/form/form-id';
import type { SheetId } from '../core/report/layout/sheet-plan';
import type { Decision } from '../core/report/remake/merge/merged-sheet';
import type { Dimension } from '../core/rollup/rollup';
import { countOf, HELP, OUTPUT, oneOf, outputOf, parse, READING, YEAR, yearOf } from './options';
import { UsageError } from './usage-error';

export const COMMANDS = [
  'check',
  'summary',
  'rollup',
  'handout',
  'gather',
  'findings',
  'answers',
  'next',
  'compare',
  'publish',
  'learn',
  'forms',
] as const;
export type Command = (typeof COMMANDS)[number];

export const FORMATS = ['text', 'json', 'csv'] as const;
const SUMMARY_FORMATS = ['text', 'json'] as const;
/** `--by-hand` → what it decides. */
const BY_HAND = { ask: null, accept: 'accept', 'take-back': 'takeBack' } as const;
export type Format = (typeof FORMATS)[number];
const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];
export const DIMENSIONS = ['department', 'section', 'pillar', 'category', 'year'] as const satisfies Dimension[];
export const SHEETS = [
  'summary',
  'findings',
  'rollup',
  'data',
  'values',
  'proposals',
  'priorities',
  'submissions',
] as const satisfies SheetId[];

/** What all subcommands that read workbooks take. */
export interface ReadingArguments {
  readonly paths: readonly string[];
  /** Id of a form, or path of a form definition; `null` when the sheets decide. */
  readonly form: string | null;
  /** A folder of the office's own forms, beside the built-in ones. */
  readonly formsFolder: string | null;
}
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
export interface SummaryArguments extends ReadingArguments {
  readonly command: 'summary';
  /** The western fiscal year of the list; `null` when the workbooks decide. */
  readonly year: number | null;
  readonly format: (typeof SUMMARY_FORMATS)[number];
  /** What is decided about cells of ours that somebody wrote by hand; `null`: they stay, and are told again. */
  readonly byHand: Decision | null;
  /** The office's own title of the list; `null` for ours. */
  readonly title: string | null;
  /** A workbook with the office's own list, or the id of one of our layouts; `null` for that of the output, else the published one. */
  readonly layout: string | null;
  /** By when sections are to answer; `null` leaves a blank. */
  readonly due: string | null;
  /** A folder for 個票データ as CSV and JSON; `null` for none. */
  readonly openData: string | null;
  readonly output: string;
  readonly sheets: readonly SheetId[];
  readonly force: boolean;
  /** Whether the previous version stays beside the new one. */
  readonly backup: boolean;
}
export interface RollupArguments extends ReadingArguments {
  readonly command: 'rollup';
  readonly by: Dimension;
  readonly format: Format;
}
export interface GatherArguments extends ReadingArguments {
  readonly command: 'gather';
  /** A workbook with the organisation table or the index; null: what the gathered workbook or the files say. */
  readonly organisation: string | null;
  /** Files whose version counts where two cannot be ordered. */
  readonly take: readonly string[];
  readonly format: (typeof SUMMARY_FORMATS)[number];
  readonly output: string;
  readonly force: boolean;
  readonly backup: boolean;
}
export interface FindingsArguments extends ReadingArguments {
  readonly command: 'findings';
  /** The western fiscal year that we are in, for what is due; `null` when the workbooks say it. */
  readonly year: number | null;
  /** By when sections are to answer; `null` leaves a blank. */
  readonly due: string | null;
  /** The covering line, or a .txt file with it; `null` for ours. */
  readonly cover: string | null;
  readonly format: (typeof SUMMARY_FORMATS)[number];
  /** A folder. */
  readonly output: string;
  readonly force: boolean;
  readonly backup: boolean;
}
export interface PublishArguments extends ReadingArguments {
  readonly command: 'publish';
  /** The western fiscal year of the list; `null` when the workbooks decide. */
  readonly year: number | null;
  /** The plan's title; `null` for the form's name. */
  readonly title: string | null;
  /** Who publishes; '' where nobody said. */
  readonly municipality: string;
  /** The day of publication, ISO 8601; `null` for today. */
  readonly date: string | null;
  readonly format: (typeof SUMMARY_FORMATS)[number];
  /** A folder. */
  readonly output: string;
  /** Whether it goes out although something stands in the way. */
  readonly anyway: boolean;
  readonly force: boolean;
}
export interface AnswersArguments extends ReadingArguments {
  readonly command: 'answers';
  readonly format: (typeof SUMMARY_FORMATS)[number];
  /** The workbook that the answers are about. */
  readonly output: string;
  readonly backup: boolean;
}
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
  readonly format: (typeof SUMMARY_FORMATS)[number];
  readonly force: boolean;
}
export interface NextArguments extends ReadingArguments {
  readonly command: 'next';
  /** A folder. */
  readonly output: string;
  /** The western fiscal year of the new 個票. */
  readonly year: number;
  /** By how many years headings go on; `null`: as the form's own years say. */
  readonly moveYears: number | null;
  /** Another blank form for the new year; `null`: this year's goes on. */
  readonly blank: string | null;
  readonly finished: boolean;
  readonly format: (typeof SUMMARY_FORMATS)[number];
  readonly force: boolean;
}
export interface CompareArguments extends ReadingArguments {
  readonly command: 'compare';
  /** Last year's 個票: a file or a folder; `null` for none. */
  readonly last: string | null;
  /** The western fiscal year that is looked at; `null` when the workbooks say it. */
  readonly year: number | null;
  /** A workbook of the three sheets; `null` for none. */
  readonly output: string | null;
  readonly format: (typeof SUMMARY_FORMATS)[number];
  readonly force: boolean;
}
export type Arguments =
  | CompareArguments
  | NextArguments
  | HandoutArguments
  | CheckArguments
  | SummaryArguments
  | RollupArguments
  | GatherArguments
  | FindingsArguments
  | AnswersArguments
  | PublishArguments
  | LearnArguments
  | { readonly command: 'forms' | 'version' }
  | { readonly command: 'help'; readonly about: Command | null };

/** Reads the words after `kohyo`. Throws UsageError for anything that the command does not know. */
export function readArguments(given: readonly string[]): Arguments {
  const [first, ...rest] = given;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    return { command: 'help', about: COMMANDS.find((name) => name === rest[0]) ?? null };
  }
  if (first === '--version' || first === '-V') return { command: 'version' };
  const command = COMMANDS.find((name) => name === first);
  if (command === undefined) throw new UsageError('unknownCommand', { command: first });
  return readers[command](rest);
}

const readers: Record<Command, (rest: string[]) => Arguments> = {
  check(rest) {
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
  },
  summary(rest) {
    const { values, positionals } = parse(rest, {
      ...READING,
      ...YEAR,
      ...OUTPUT,
      title: { type: 'string' },
      layout: { type: 'string' },
      due: { type: 'string' },
      'open-data': { type: 'string' },
      sheets: { type: 'string' },
      format: { type: 'string' },
      'by-hand': { type: 'string' },
      'no-backup': { type: 'boolean' },
    });
    if (values.help) return { command: 'help', about: 'summary' };
    return {
      command: 'summary',
      ...reading(values, positionals),
      year: yearOf(values.year),
      format: oneOf('--format', values.format ?? 'text', SUMMARY_FORMATS),
      byHand: BY_HAND[oneOf('--by-hand', values['by-hand'] ?? 'ask', ['ask', 'accept', 'take-back'])],
      title: values.title?.trim() || null,
      layout: values.layout?.trim() || null,
      due: values.due?.trim() || null,
      openData: values['open-data']?.trim() || null,
      output: outputOf(values, 'OUT.xlsx'),
      sheets: (values.sheets ?? 'summary').split(',').map((name) => oneOf('--sheets', name.trim(), SHEETS)),
      force: values.force === true,
      backup: values['no-backup'] !== true,
    };
  },
  rollup(rest) {
    const { values, positionals } = parse(rest, { ...READING, by: { type: 'string' }, format: { type: 'string' } });
    if (values.help) return { command: 'help', about: 'rollup' };
    return {
      command: 'rollup',
      ...reading(values, positionals),
      by: oneOf('--by', values.by ?? 'year', DIMENSIONS),
      format: oneOf('--format', values.format ?? 'text', FORMATS),
    };
  },
  gather(rest) {
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
      format: oneOf('--format', values.format ?? 'text', SUMMARY_FORMATS),
      output: outputOf(values, 'BOOK.xlsx'),
      force: values.force === true,
      backup: values['no-backup'] !== true,
    };
  },
  findings(rest) {
    const { values, positionals } = parse(rest, {
      ...READING,
      ...YEAR,
      ...OUTPUT,
      due: { type: 'string' },
      cover: { type: 'string' },
      format: { type: 'string' },
      'no-backup': { type: 'boolean' },
    });
    if (values.help) return { command: 'help', about: 'findings' };
    return {
      command: 'findings',
      ...reading(values, positionals),
      year: yearOf(values.year),
      due: values.due?.trim() || null,
      cover: values.cover?.trim() || null,
      format: oneOf('--format', values.format ?? 'text', SUMMARY_FORMATS),
      output: outputOf(values, 'FOLDER'),
      force: values.force === true,
      backup: values['no-backup'] !== true,
    };
  },
  publish(rest) {
    const { values, positionals } = parse(rest, {
      ...READING,
      ...YEAR,
      ...OUTPUT,
      title: { type: 'string' },
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
      municipality: values.municipality?.trim() ?? '',
      date: dayOf(values.date),
      format: oneOf('--format', values.format ?? 'text', SUMMARY_FORMATS),
      output: outputOf(values, 'FOLDER'),
      anyway: values.anyway === true,
      force: values.force === true,
    };
  },
  answers(rest) {
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
      format: oneOf('--format', values.format ?? 'text', SUMMARY_FORMATS),
      output: values.into,
      backup: values['no-backup'] !== true,
    };
  },
  learn(rest) {
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
    if (name?.trim() === '') throw new UsageError('optionValue', { option: '--name' });
    const output = outputOf(values, 'form.json');
    const formsFolder = values.forms ?? null;
    return { command: 'learn', path, filled, output, sheet, id, name, formsFolder, force: values.force === true };
  },
  handout(rest) {
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
      format: oneOf('--format', values.format ?? 'text', SUMMARY_FORMATS),
      force: values.force === true,
    };
  },
  next(rest) {
    const { values, positionals } = parse(rest, {
      ...READING,
      ...YEAR,
      ...OUTPUT,
      blank: { type: 'string' },
      'move-years': { type: 'string' },
      finished: { type: 'boolean' },
      format: { type: 'string' },
    });
    if (values.help) return { command: 'help', about: 'next' };
    const year = yearOf(values.year);
    if (year === null) throw new UsageError('needsYear');
    return {
      command: 'next',
      ...reading(values, positionals),
      output: outputOf(values, 'FOLDER'),
      year,
      moveYears: countOf('--move-years', values['move-years']),
      blank: values.blank ?? null,
      finished: values.finished === true,
      format: oneOf('--format', values.format ?? 'text', SUMMARY_FORMATS),
      force: values.force === true,
    };
  },
  compare(rest) {
    const { values, positionals } = parse(rest, {
      ...READING,
      ...YEAR,
      ...OUTPUT,
      last: { type: 'string' },
      format: { type: 'string' },
    });
    if (values.help) return { command: 'help', about: 'compare' };
    return {
      command: 'compare',
      ...reading(values, positionals),
      last: values.last ?? null,
      year: yearOf(values.year),
      output: values.output ?? null,
      format: oneOf('--format', values.format ?? 'text', SUMMARY_FORMATS),
      force: values.force === true,
    };
  },
  forms(rest) {
    const { values, positionals } = parse(rest, HELP);
    if (values.help) return { command: 'help', about: 'forms' };
    if (positionals[0] !== undefined) throw new UsageError('tooMany', { argument: positionals[0] });
    return { command: 'forms' };
  },
};

function reading(
  values: { form?: string | undefined; forms?: string | undefined },
  paths: readonly string[],
): ReadingArguments {
  if (paths.length === 0) throw new UsageError('needsFile');
  return { paths, form: values.form ?? null, formsFolder: values.forms ?? null };
}

/** 2026-04-01, a day that there is. */
function dayOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text))
    throw new UsageError('badDay', { date: text });
  return text;
}

function isFormId(text: string): boolean {
  return FORM_ID.test(text);
}
