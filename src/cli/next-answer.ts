import type { MadeNext } from '../app/cycle/tell-next';
import { calledBy } from '../core/cycle/handout/handout';
import { addressOf } from '../core/grid/address';

/** Next year's workbooks, as data. */
export function nextAnswer(folder: string, files: readonly MadeNext[]): unknown {
  return {
    version: 1,
    folder,
    files: files.map(({ name, from, book, change, carried, effects, kept }) => ({
      path: name,
      from,
      sheet: carried,
      effects,
      items: book.items.map(({ kohyo, by, taken }) => ({
        ...calledBy(kohyo),
        sheet: kohyo.sheet,
        movedYears: by,
        taken: taken.map(({ key, labelText, year, text }) => ({ key, label: labelText, year, text })),
      })),
      finished: book.finished.map(({ kohyo, by }) => ({
        ...calledBy(kohyo),
        sheet: by.cell.sheet,
        cell: addressOf(by.cell),
        text: by.text,
        kept,
      })),
      left: book.left.map((cell) => ({ sheet: cell.sheet, cell: addressOf(cell) })),
      dropped: book.dropped,
      form: change,
    })),
  };
}
