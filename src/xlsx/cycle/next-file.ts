import { sheetNameFor } from '../../core/cycle/copies/names';
import { settingsFor } from '../../core/cycle/copies/settings';
import { effectLines, planCarried } from '../../core/cycle/next-year/carried-sheet';
import { decidedBefore } from '../../core/cycle/next-year/decided-before';
import { expectedGaps } from '../../core/cycle/next-year/expected-gaps';
import type { NextBook } from '../../core/cycle/next-year/next-book';
import type { NextYearWords } from '../../core/cycle/next-year/words';
import { effectSoFar } from '../../core/rollup/effect-so-far';
import { rollUp } from '../../core/rollup/roll-up';
import type { Recognised } from '../../core/rules/recognised';
import { readFileGrids } from '../grids/read-file';
import { readNotes } from '../read-notes';
import { openPackage } from '../read-package';
import { sectionFile } from './section-file';

export interface NextFileOptions {
  readonly year: number;
  /** Ids of forms that everybody knows. */
  readonly builtIn: ReadonlySet<string>;
  /** ISO 8601. */
  readonly at: string;
  /** This year's workbook: what people noted on its cells is not lost. */
  readonly noted: Uint8Array;
}

/**
 * Next year's workbook with the sheet of what was taken off, what that is called, and what the plans came to, in words. `bytes`: the workbook whose sheets are copied;
 * `source`: this year's.
 */
export async function nextFile(
  bytes: Uint8Array,
  book: NextBook,
  source: Recognised,
  { year, builtIn, at, noted }: NextFileOptions,
  words: NextYearWords,
): Promise<{ readonly bytes: Uint8Array; readonly carried: string; readonly effects: readonly string[] }> {
  const taken = new Set(book.copies.map(({ name }) => name.toLowerCase()));
  const carried = sheetNameFor(words.nextYear.sheet, taken);
  const used = [...new Set(source.kohyoList.map(({ form }) => form))].flatMap((id) => source.forms.get(id) ?? []);
  const { kohyoList, forms, directions, state, leads } = source;
  const about = {
    sheet: carried,
    year,
    plan: used[0]?.name ?? '',
    leads,
    effect: effectSoFar(rollUp(kohyoList, forms, directions, state, leads)),
    notes: readNotes(openPackage(noted)),
    before: source.grids.find(({ sheet }) => sheet === words.nextYear.sheet) ?? null,
  };
  const plan = planCarried(book, about, words);
  const effects = effectLines(book, about, words);
  const settings = { ...settingsFor(state, { forms: used, year, builtIn }), ...decidedBefore(book, state) };
  const own = [{ plan, place: 'back' as const }];
  const file = await sectionFile(bytes, book.copies, own, settings);
  const gone = book.finished.filter(({ kohyo }) => !book.items.some((item) => item.kohyo === kohyo));
  if (gone.length === 0) return { bytes: file, carried, effects };
  const { grids } = readFileGrids(file);
  const ignored = expectedGaps(source, { grids, state: settings }, { reason: words.nextYear.gapReason, at });
  if (ignored.length === 0) return { bytes: file, carried, effects };
  const told = { ...settings, ignored: [...settings.ignored, ...ignored] };
  return { bytes: await sectionFile(bytes, book.copies, own, told), carried, effects };
}
