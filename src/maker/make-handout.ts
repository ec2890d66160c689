import type { HandedOut, HandoutOrder, MadeFile } from '../app/cycle/maker';
import { handoutNotes } from '../app/cycle/tell-handout';
import { prepareHandout } from '../core/cycle/handout/prepare';
import type { Progress } from '../core/port';
import { recogniseAll } from '../core/recognise-all';
import type { Recognised } from '../core/rules/recognised';
import { BUILT_IN_FORMS } from '../forms';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import { handoutBook } from '../xlsx/cycle/handout-book';
import { handoutFiles } from '../xlsx/cycle/handout-files';
import { recognisedFile, togetherOf } from './read-book';

const BUILT_IN = new Set(BUILT_IN_FORMS.map(({ id }) => id));

/** Hands out: a file for each section, or the sheets of all as one workbook. Throws WorkbookError. */
export async function makeHandout(
  { source, last, listed, here, wish, into }: HandoutOrder,
  onProgress: (progress: Progress) => void,
  words: Words,
): Promise<HandedOut> {
  const book = recognisedFile(source);
  const sources = {
    book,
    last: last.length === 0 ? null : togetherOf(last),
    listed: listed === null ? withTables(recogniseAll(here, { forms: BUILT_IN_FORMS })) : recognisedFile(listed),
    reserved: into === 'sheets' ? here.grids.map(({ sheet }) => sheet) : [],
  };
  const prepared = prepareHandout(sources, wish, BUILT_IN, words);
  if (typeof prepared === 'string') return { refused: prepared };
  const { made } = prepared;
  const items = made.sections.reduce((sum, { sheets }) => sum + sheets.flatMap((one) => one.items).length, 0);
  const told = { refused: null, sections: made.sections.length, items, notes: handoutNotes(made, words) };
  if (into === 'sheets')
    return { ...told, files: [], book: await handoutBook(source.bytes, prepared, sources.reserved, words) };
  const files = await handoutFiles(source.bytes, prepared, words, async (done, section) =>
    onProgress({ done, total: made.sections.length, sheet: section }),
  );
  const shown = files.map(
    ({ name, bytes, items: count }): MadeFile => ({ name, bytes, about: fill(words.pane.yearSheets, { count }) }),
  );
  return { ...told, files: shown, book: null };
}

/** The open workbook, where it says which sections there are. */
function withTables(here: Recognised): Recognised | null {
  return here.organisation === null && here.tables.indexes.length === 0 ? null : here;
}
