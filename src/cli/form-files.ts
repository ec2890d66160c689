import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tellError } from '../app/tell-error';
import type { Form } from '../core/form/form';
import { FormError, parseForm } from '../core/form/parse-form';
import { WorkbookError } from '../core/workbook-error';
import type { Words } from '../locales/words';
import { existingPath } from './existing-path';
import { isWorkbook, readFormBook } from './form-book';
import { readText } from './read-bytes';
import { UsageError } from './usage-error';

/** A form definition out of a file: as JSON, or as the sheet that was corrected in Excel. Throws UsageError, which names the file. */
export async function readFormFile(path: string, words: Words): Promise<Form> {
  if (isWorkbook(path)) return readFormBook(path, words);
  let source: unknown;
  try {
    source = JSON.parse(readText(existingPath(path) ?? path));
  } catch (cause) {
    if (cause instanceof WorkbookError)
      throw new UsageError('unreadableForm', { path, reason: tellError(cause, words).text }, { cause });
    throw new UsageError('formNotJson', { path }, { cause });
  }
  try {
    return parseForm(source);
  } catch (cause) {
    if (!(cause instanceof FormError)) throw cause;
    throw new UsageError('badForm', { path, reason: cause.details }, { cause });
  }
}

/** The built-in forms and those of the office's folder; one of the office replaces a built-in one of the same id. Throws UsageError. */
export async function withOfficeForms(
  builtIn: readonly Form[],
  folder: string | null,
  words: Words,
): Promise<readonly Form[]> {
  const own = await officeForms(folder, words);
  return [...builtIn.filter(({ id }) => own.every((form) => form.id !== id)), ...own];
}

/** The forms of the office's folder; none where there is no folder. Throws UsageError. */
export async function officeForms(folder: string | null, words: Words): Promise<readonly Form[]> {
  return folder === null ? [] : formsIn(folder, words);
}

/** Every form in a folder, by name of file. The same id twice is told: which of them counts is not for us to say. */
async function formsIn(folder: string, words: Words): Promise<Form[]> {
  if (!existsSync(folder)) throw new UsageError('noFormsFolder', { path: folder });
  const byId = new Map<string, { form: Form; path: string }>();
  for (const name of filesIn(folder)) {
    const path = join(folder, name);
    const form = await readFormFile(path, words);
    const twin = byId.get(form.id);
    if (twin) throw new UsageError('formIdTwice', { id: form.id, path, other: twin.path });
    byId.set(form.id, { form, path });
  }
  if (byId.size === 0) throw new UsageError('noFormsInFolder', { path: folder });
  return [...byId.values()].map(({ form }) => form);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(?:json|xlsx)$/iu.test(name) && !/^(?:\.|~\$)/u.test(name))
      .sort();
  } catch (cause) {
    throw new UsageError('noFormsFolder', { path: folder }, { cause });
  }
}
