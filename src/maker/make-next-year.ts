import type { BookFile, MadeFile, NextOrder } from '../app/cycle/maker';
import { keptTitles, type MadeNext, nextNotes } from '../app/cycle/tell-next';
import { shifts } from '../core/cycle/next-year/moved-sheet';
import { nextBook } from '../core/cycle/next-year/next-book';
import { nextFileName } from '../core/cycle/next-year/next-file-name';
import { nextOnBlank } from '../core/cycle/next-year/next-on-blank';
import type { Progress } from '../core/port';
import { BUILT_IN_FORMS } from '../forms';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import { nextFile } from '../xlsx/cycle/next-file';
import { recognisedFile } from './read-book';

const BUILT_IN = new Set(BUILT_IN_FORMS.map(({ id }) => id));

/** Next year's workbook for each of this year's; `null` where the new form is no blank form. Throws WorkbookError. */
export async function makeNextYear(
  { books, blank, year, finished, at }: NextOrder,
  onProgress: (progress: Progress) => void,
  words: Words,
): Promise<{ readonly files: readonly MadeFile[]; readonly notes: readonly string[] } | null> {
  const read = books.map((book) => ({ book, recognised: recognisedFile(book) }));
  const form = blank === null ? null : { bytes: blank.bytes, recognised: recognisedFile(blank) };
  const all = read.map(({ recognised }) => recognised);
  const forms = new Map(all.flatMap((one) => [...one.forms]));
  const kohyoList = all.flatMap((one) => one.kohyoList);
  const by = shifts(kohyoList, forms, { year, by: null });
  const options = { year, finished, keptTitles: keptTitles(words) };
  const made: MadeNext[] = [];
  const empty: string[] = [];
  for (const [done, { book, recognised }] of read.entries()) {
    onProgress({ done, total: read.length, sheet: book.path });
    if (recognised.kohyoList.length === 0) {
      empty.push(book.path);
      continue;
    }
    const onBlank = form && nextOnBlank(form.recognised, recognised, { year, finished, by: null }, words);
    if (form && !onBlank) return null;
    const next = onBlank?.book ?? nextBook(recognised, by, options);
    const about = { year, builtIn: BUILT_IN, at, noted: book.bytes };
    const own = await nextFile(form?.bytes ?? book.bytes, next, recognised, about, words);
    const change = onBlank?.change ?? null;
    made.push({ name: nameOf(book, year, words), from: book.path, book: next, change, kept: finished, ...own });
  }
  const files = made.map(({ name, bytes, book: { items } }): MadeFile => {
    const about = fill(words.pane.yearSheets, { count: items.length });
    return { name, bytes, about };
  });
  return { files, notes: nextNotes(made, empty, words) };
}

function nameOf({ path }: BookFile, year: number, { language, nextYear }: Words): string {
  const name = path.replace(/^.*[\\/]/u, '').replace(/\.xlsx$/i, '');
  return `${nextFileName(name, year, { language, template: nextYear.fileOfYear })}.xlsx`;
}
