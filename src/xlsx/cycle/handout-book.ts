import { sheetNameFor } from '../../core/cycle/copies/names';
import type { SheetCopy } from '../../core/cycle/copies/sheet-copy';
import { planChoices } from '../../core/cycle/handout/choices-sheet';
import type { PreparedHandout } from '../../core/cycle/handout/prepare';
import type { HandoutWords } from '../../core/cycle/handout/words';
import type { InsertedSheet } from '../../core/port';
import { sectionFile } from './section-file';

/** The sheets of all sections as one workbook, to be put into another. `taken`: names of sheets that stand there. */
export async function handoutBook(
  bytes: Uint8Array,
  { made, options }: PreparedHandout,
  taken: readonly string[],
  words: HandoutWords,
): Promise<{ readonly bytes: Uint8Array; readonly sheets: readonly InsertedSheet[] }> {
  const names = new Set([...taken, options.choicesSheet].map((name) => name.toLowerCase()));
  const copies = made.sections.flatMap(({ section, sheets }) =>
    sheets.map(({ copy, items }): SheetCopy => {
      // A sheet for what a section adds has no number by which to tell it.
      const isBlank = items.every(({ number, name }) => number === '' && name === '');
      return { ...copy, name: sheetNameFor(isBlank ? `${copy.name} ${section}` : copy.name, names) };
    }),
  );
  const isChosen = copies.some(({ choices = [] }) => choices.length > 0);
  const { handout: say, fields } = words;
  const lists = isChosen
    ? [
        planChoices(made.lists, {
          sheet: options.choicesSheet,
          title: say.choicesTitle,
          note: say.choicesNote,
          fields,
        }),
      ]
    : [];
  const file = await sectionFile(
    bytes,
    copies,
    lists.map((plan) => ({ plan, place: 'hidden' as const })),
    options.state,
  );
  const sheets = [...copies.map(({ name }) => name), ...lists.map(({ name }) => name)];
  return { bytes: file, sheets: sheets.map((name) => ({ name, over: null })) };
}
