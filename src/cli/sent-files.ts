import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { tellError } from '../app/tell-error';
import type { Source } from '../core/cycle/gather/sent-sheet';
import { recogniseAll } from '../core/recognise-all';
import { WorkbookError } from '../core/workbook-error';
import { readFileGrids } from '../xlsx/grids/read-file';
import { isArchive, readArchive } from '../xlsx/read-archive';
import type { ChosenForms } from './choose-form';
import type { CommandContext } from './command-context';
import type { Read } from './examine-paths';
import { findWorkbooks } from './find-workbooks';
import { hearSignals } from './interrupt';
import { ProgressBar } from './progress-bar';
import { readBytes } from './read-bytes';
import { inflateRaw } from './read-workbook';
import { UsageError } from './usage-error';

/** A workbook that was sent, and its bytes when they are needed again. */
export interface SentFile {
  readonly source: Source;
  /** Throws UsageError when the file is another one by now. */
  readonly bytes: () => Uint8Array;
}

/** What sections send that is worth a word: also what cannot be read, so that somebody asks for it again. */
const SENT = /\.(?:xlsx|xlsm|zip|xls|xlsb|xltx|xltm|xlt|ods|csv|docx?|pdf|jtdc?)$/i;

interface Found {
  readonly path: string;
  /** When the disk or the archive says that it was saved. */
  readonly saved: string | null;
  readonly bytes: () => Uint8Array;
}

/** Reads all workbooks that were sent, those in zips too. What cannot be read is told on standard error, and the others are still read. */
export async function readSent(
  paths: readonly string[],
  context: CommandContext,
  { forms, form }: ChosenForms,
  except: string | null,
): Promise<Read<SentFile>[]> {
  const found = findWorkbooks(paths, except, SENT);
  if (found.length === 0) throw new UsageError('noWorkbooks', { paths: paths.join(' ') });
  const bar = new ProgressBar(context.screen, found.length);
  const results: Read<SentFile>[] = [];
  const refuse = (path: string, error: unknown): void => {
    if (!(error instanceof WorkbookError)) throw error;
    const { text } = tellError(error, context.words);
    bar.clear();
    context.terminal.err(`${path}: ${text}\n`);
    results.push({ path, error: { code: error.code, message: text } });
  };
  for (const [index, one] of found.entries()) {
    await hearSignals();
    bar.draw(index, one.path);
    try {
      if (one.error) throw one.error;
      for (const file of filesIn(one.path, one.file)) {
        try {
          results.push({ path: file.path, error: null, result: sentFile(file, { forms, form }) });
        } catch (error) {
          refuse(file.path, error);
        }
      }
    } catch (error) {
      refuse(one.path, error);
    }
  }
  bar.clear();
  return results;
}

function sentFile({ path, saved, bytes }: Found, { forms, form }: ChosenForms): SentFile {
  const content = bytes();
  const read = readFileGrids(content, { inflateRaw });
  const recognised = recogniseAll(read, { forms, form });
  const at = read.saved ?? saved;
  const mark = hashOf(content);
  return {
    source: {
      path,
      recognised,
      marks: read.marks,
      saved: at === null ? null : { at, by: read.saved === null ? 'file' : 'workbook' },
    },
    bytes: () => {
      const again = bytes();
      if (hashOf(again) !== mark) throw new UsageError('changedMeanwhile', { path });
      return again;
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A workbook by itself, or those that a zip holds. */
function filesIn(path: string, file: string): readonly Found[] {
  const bytes = readBytes(file);
  if (!isArchive(bytes)) {
    return [{ path, saved: statSync(file).mtime.toISOString(), bytes: () => readBytes(file) }];
  }
  return readArchive(bytes, inflateRaw).flatMap((one): Found[] => {
    const name = one.path.slice(one.path.lastIndexOf('/') + 1);
    if (!SENT.test(name) || /^(?:~\$|\._|\.)/.test(name) || /^__MACOSX\//.test(one.path)) return [];
    const again = () => readArchive(readBytes(file), inflateRaw).find((other) => other.path === one.path);
    return [{ path: `${path}/${one.path}`, saved: one.saved, bytes: () => again()?.bytes() ?? new Uint8Array() }];
  });
}
