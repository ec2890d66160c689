import { sheetNameFor } from '../../core/cycle/copies/names';
import { settingsFor } from '../../core/cycle/copies/settings';
import { planCarried } from '../../core/cycle/next-year/carried-sheet';
import { effectSoFar } from '../../core/cycle/next-year/effect-so-far';
import type { NextBook } from '../../core/cycle/next-year/next-book';
import type { NextYearWords } from '../../core/cycle/next-year/words';
import { rollUp } from '../../core/rollup/roll-up';
import type { Recognised } from '../../core/rules/recognised';
import { sectionFile } from './section-file';

/**
 * Next year's workbook with the sheet of what was taken off, and what that is called. `bytes`: the workbook whose sheets are copied;
 * `source`: this year's; `builtIn`: ids of forms that everybody knows.
 */
export async function nextFile(
  bytes: Uint8Array,
  book: NextBook,
  source: Recognised,
  { year, builtIn }: { readonly year: number; readonly builtIn: ReadonlySet<string> },
  words: NextYearWords,
): Promise<{ readonly bytes: Uint8Array; readonly carried: string }> {
  const taken = new Set(book.copies.map(({ name }) => name.toLowerCase()));
  const carried = sheetNameFor(words.nextYear.sheet, taken);
  const used = [...new Set(source.kohyoList.map(({ form }) => form))].flatMap((id) => source.forms.get(id) ?? []);
  const { kohyoList, forms, directions, state, leads } = source;
  const plan = planCarried(
    book,
    {
      sheet: carried,
      year,
      plan: used[0]?.name ?? '',
      leads,
      effect: effectSoFar(rollUp(kohyoList, forms, directions, state, leads)),
      before: source.grids.find(({ sheet }) => sheet === words.nextYear.sheet) ?? null,
    },
    words,
  );
  const settings = settingsFor(state, { forms: used, year, builtIn });
  return { bytes: await sectionFile(bytes, book.copies, [{ plan, place: 'back' }], settings), carried };
}
