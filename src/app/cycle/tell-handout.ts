import { calledBy, type Handout } from '../../core/cycle/handout/handout';
import { fullAddress } from '../../core/grid/address';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/words';

/** What was handed out, in words. */
export function handoutLines(
  folder: string,
  made: Handout,
  files: readonly { readonly name: string; readonly items: number }[],
  words: Words,
): string[] {
  const { handout: say } = words;
  const items = files.reduce((sum, file) => sum + file.items, 0);
  return [
    fill(say.made, { folder, files: files.length, items }),
    ...files.map((file) => fill(say.madeOf, { file: file.name, items: file.items })),
    ...handoutNotes(made, words),
  ];
}

/** What should be known of it: years moved on, items left out, words without a place. Sheets of one workbook have no request beside them to say those. */
export function handoutNotes(made: Handout, { handout: say }: Words, into: 'files' | 'sheets' = 'files'): string[] {
  const dropped = droppedIn(made).length;
  return [
    ...(made.by === 0 ? [] : [fill(say.movedYears, { by: made.by })]),
    ...(made.finished.length === 0 ? [] : [fill(say.finished, { count: made.finished.length })]),
    ...made.finished.map(({ kohyo, by }) =>
      fill(say.finishedItem, { ...calledBy(kohyo), cell: fullAddress(by.cell), text: by.text.trim() }),
    ),
    ...(made.nobodys.length === 0 ? [] : [fill(say.nobodys, { count: made.nobodys.length })]),
    ...made.nobodys.map(({ kohyo, entry }) =>
      kohyo
        ? fill(say.nobodysItem, { ...calledBy(kohyo), place: kohyo.sheet })
        : fill(say.nobodysItem, {
            number: entry.page?.text ?? '',
            name: entry.name.text,
            place: fullAddress(entry.name.cell),
          }),
    ),
    ...(made.unread.length === 0 ? [] : [fill(say.unread, { sheets: made.unread.join('』『') })]),
    ...(dropped === 0 ? [] : [fill(into === 'files' ? say.dropped : say.droppedSheets, { count: dropped })]),
  ];
}

/** Last year's words for which nobody's new sheet has a place. */
export function droppedIn({ sections }: Handout) {
  return sections.flatMap(({ section, sheets }) =>
    sheets.flatMap(({ items }) =>
      items.flatMap(({ number, name, dropped }) =>
        dropped.map((value) => ({ section, number, name, key: value.key, label: value.labelText, text: value.text })),
      ),
    ),
  );
}
