import { calledBy } from '../../core/cycle/handout/handout';
import type { FormChange } from '../../core/cycle/next-year/changed-form';
import type { NextBook } from '../../core/cycle/next-year/next-book';
import { fullAddress } from '../../core/grid/address';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/words';

/** Next year's workbook, made from one of this year's. */
export interface MadeNext {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly from: string;
  readonly book: NextBook;
  /** How another blank form differs from the old one; `null` when the old one goes on. */
  readonly change: FormChange | null;
  /** The sheet of what was taken off. */
  readonly carried: string;
  /** What the plans came to so far, a line each. */
  readonly effects: readonly string[];
  /** Whether finished items are still in it. */
  readonly kept: boolean;
}

/** Titles of our sheets that go along into the next year. */
export function keptTitles({ handout, compare }: Words): readonly string[] {
  return [handout.choicesTitle, compare.opinionsTitle];
}

/** So many places are named; more are counted. */
const MOST_NAMED = 8;

export function nextLines(
  folder: string,
  files: readonly MadeNext[],
  empty: readonly string[],
  words: Words,
): string[] {
  const { nextYear: say } = words;
  return [
    ...files.flatMap((file) => [
      fill(say.made, { path: `${folder}/${file.name}`, items: file.book.items.length }),
      ...notesOf(file, words),
    ]),
    ...empty.map((path) => fill(say.nothing, { path })),
  ];
}

/** What should be known of them, where the files themselves are shown already. */
export function nextNotes(files: readonly MadeNext[], empty: readonly string[], words: Words): string[] {
  return [
    ...files.flatMap((file) => [...(files.length > 1 ? [file.name] : []), ...notesOf(file, words)]),
    ...empty.map((path) => fill(words.nextYear.nothing, { path })),
  ];
}

function notesOf({ book, change, carried, effects, kept }: MadeNext, { nextYear: say, cli }: Words): string[] {
  const list = (names: readonly string[]) => {
    const more = names.length - MOST_NAMED;
    const shown = names.slice(0, MOST_NAMED).join(cli.listSeparator);
    return more > 0 ? shown + fill(cli.andMore, { count: more }) : shown;
  };
  const { items, finished, left, dropped } = book;
  const by = Math.max(0, ...items.map((item) => item.by));
  const taken = items.reduce((sum, item) => sum + item.taken.length, 0);
  return [
    by === 0 && taken === 0 ? say.keptYears : fill(say.movedYears, { by, taken, sheet: carried }),
    ...effects.map((line) => `  ${line}`),
    ...(finished.length === 0 ? [] : [fill(kept ? say.finishedKept : say.finished, { count: finished.length })]),
    ...finished.map(({ kohyo, by: value }) =>
      fill(say.finishedItem, { ...calledBy(kohyo), cell: fullAddress(value.cell), text: value.text.trim() }),
    ),
    ...(change === null || change.added.length === 0 ? [] : [fill(say.added, { labels: list(change.added) })]),
    ...(change === null || change.gone.length === 0 ? [] : [fill(say.gone, { labels: list(change.gone) })]),
    ...(left.length === 0 ? [] : [fill(say.left, { cells: list(left.map(fullAddress)) })]),
    ...(dropped.length === 0 ? [] : [fill(say.dropped, { sheets: list(dropped) })]),
  ];
}
