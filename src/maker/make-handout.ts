import type { BookFile, HandedOut, HandoutOrder, MadeFile, OpenBook } from '../app/cycle/maker';
import { handoutNotes } from '../app/cycle/tell-handout';
import { type PreparedHandout, prepareHandout } from '../core/cycle/handout/prepare';
import { standingSheets } from '../core/cycle/handout/standing';
import { formsTogether } from '../core/form/parse-form';
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
  const notes = handoutNotes(made, words, into);
  if (into === 'sheets') {
    const { fresh, standing } = await notStanding(source, prepared, here, words);
    const isAny = fresh.made.sections.length > 0;
    const sheets = isAny ? await handoutBook(source.bytes, fresh, sources.reserved, words) : null;
    return { refused: null, ...countOf(fresh), notes, files: [], book: sheets, standing };
  }
  const files = await handoutFiles(source.bytes, prepared, words, async (done, section) =>
    onProgress({ done, total: made.sections.length, sheet: section }),
  );
  const shown = files.map(
    ({ name, bytes, items: count }): MadeFile => ({ name, bytes, about: fill(words.pane.yearSheets, { count }) }),
  );
  return { refused: null, ...countOf(prepared), notes, files: shown, book: null, standing: [] };
}

function countOf({ made: { sections } }: PreparedHandout): { readonly sections: number; readonly items: number } {
  const items = sections.reduce((sum, { sheets }) => sum + sheets.flatMap((one) => one.items).length, 0);
  return { sections: sections.length, items };
}

/** What is handed out without the sheets that stand in the open workbook from the time before, and the names of those. */
async function notStanding(
  { path, bytes }: BookFile,
  prepared: PreparedHandout,
  here: OpenBook,
  words: Words,
): Promise<{ readonly fresh: PreparedHandout; readonly standing: readonly string[] }> {
  const inNone = await handoutBook(bytes, prepared, [], words);
  const asMade = recognisedFile({ path, bytes: inNone.bytes });
  const forms = formsTogether([...asMade.forms.values()], here.state.forms);
  const known = standingSheets(asMade.grids, here.grids, [...forms.values()]);
  let at = 0;
  const sections = prepared.made.sections
    .map((section) => ({
      ...section,
      sheets: section.sheets.filter(() => !known.has(inNone.sheets[at++]?.name ?? '')),
    }))
    .filter(({ sheets }) => sheets.length > 0);
  return { fresh: { ...prepared, made: { ...prepared.made, sections } }, standing: [...known.values()] };
}

/** The open workbook, where it says which sections there are. */
function withTables(here: Recognised): Recognised | null {
  return here.organisation === null && here.tables.indexes.length === 0 ? null : here;
}
