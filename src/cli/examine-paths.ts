import { tellError } from '../app/tell-error';
import type { Examination } from '../core/examine.types';
import { recogniseAll } from '../core/recognise-all';
import type { State } from '../core/state/state';
import { WorkbookError } from '../core/workbook-error';
import { type ExaminedSet, examinedSet } from '../core/workbooks/set';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import type { FileRead } from '../xlsx/grids/read-file';
import type { ChosenForms } from './choose-form';
import type { CommandContext } from './command-context';
import { type FoundPath, findWorkbooks } from './find-workbooks';
import { hearSignals } from './interrupt';
import { ProgressBar } from './progress-bar';
import { readFile } from './read-workbook';
import { tellRefusedOptions } from './tell-refused-options';
import { UsageError } from './usage-error';

/** A file of the answer: what was made of it, or why it could not be read. */
export type Read<T> =
  | { readonly path: string; readonly error: null; readonly result: T }
  | { readonly path: string; readonly error: { readonly code: string; readonly message: string } };

/**
 * Reads each workbook and makes something of it, one at a time, so that hundreds of files need no more memory than their
 * results. A file that cannot be read is told on standard error, and the others are still done.
 */
export async function eachWorkbook<T>(
  paths: readonly string[],
  context: CommandContext,
  make: (read: FileRead, path: string) => T,
  except: string | null = null,
): Promise<Read<T>[]> {
  const found = findWorkbooks(paths, except);
  if (found.length === 0) throw new UsageError('noWorkbooks', { paths: paths.join(' ') });
  const bar = new ProgressBar(context.screen, found.length);
  const results: Read<T>[] = [];
  for (const [index, one] of found.entries()) {
    await hearSignals();
    try {
      const read = await readOne(one, index, bar);
      const told = tellAboutFile(read, context.words);
      if (told.length > 0) bar.clear();
      for (const line of told) context.terminal.err(`${one.path}: ${line}\n`);
      results.push({ path: one.path, error: null, result: make(read, one.path) });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const { text } = tellError(error, context.words);
      bar.clear();
      context.terminal.err(`${one.path}: ${text}\n`);
      results.push({ path: one.path, error: { code: error.code, message: text } });
    }
  }
  bar.clear();
  return results;
}

/** What is to be said of a file that was read: what was decided may be a newer version's, and is left alone; options may be refused. */
export function tellAboutFile({ newer, state }: FileRead, words: Words): readonly string[] {
  const { pane, cli } = words;
  const unknown = newer.length === 0 ? [] : [fill(pane.stateNewer, { fields: newer.join(cli.listSeparator) })];
  return [...unknown, ...tellRefusedOptions(state, words)];
}

async function readOne({ path, file, error }: FoundPath, index: number, bar: ProgressBar): Promise<FileRead> {
  bar.draw(index, path);
  if (error) throw error;
  return readFile(file, ({ done, total, sheet }) => bar.draw(index + done / Math.max(1, total), `${path} ${sheet}`));
}

/** The files of one call, read one by one and then checked together. */
export interface ExaminedFiles {
  readonly files: readonly Read<Examination>[];
  /** Those that could be read. */
  readonly set: ExaminedSet;
}

/** Examines every workbook with what the command line says: a form, a year. */
export async function examinePaths(
  paths: readonly string[],
  context: CommandContext,
  { forms, form }: ChosenForms,
  { state = {}, except = null }: { readonly state?: Partial<State>; readonly except?: string | null } = {},
): Promise<ExaminedFiles> {
  const alone = await eachWorkbook(
    paths,
    context,
    ({ grids, state: own }) => recogniseAll({ grids, state: { ...own, ...state } }, { forms, form }),
    except,
  );
  const set = examinedSet(
    alone.flatMap((file) => (file.error === null ? [{ name: file.path, recognised: file.result }] : [])),
    { forms, form },
  );
  const together = set.workbooks.values();
  const files = alone.map((file): Read<Examination> => {
    const { value } = file.error === null ? together.next() : { value: undefined };
    if (file.error !== null) return file;
    if (!value) throw new Error(`${file.path} was read and not examined`);
    return { ...file, result: value.examination };
  });
  return { files, set };
}
