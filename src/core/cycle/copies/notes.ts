import { type Place, placeKey } from './item-sheet';

/** A note (メモ) or comment on a cell. */
export interface Note extends Place {
  readonly text: string;
}

/** Where what people write in a cell goes; `null`: off the sheet. */
export interface Moved {
  readonly from: Place;
  readonly to: Place | null;
}

/** The notes of a workbook, by sheet. */
export type Notes = ReadonlyMap<string, readonly Note[]>;

/** Notes that stood on a sheet and that the one in its place does not have. */
export function lostNotes(before: readonly Note[], after: readonly Note[]): readonly Note[] {
  const kept = new Set(after.map((note) => JSON.stringify([placeKey(note), note.text])));
  return before.filter((note) => !kept.has(JSON.stringify([placeKey(note), note.text])));
}

/**
 * Where the notes of a sheet go whose values move, by their cells (`placeKey`); `null`: off the sheet. A remark follows its value. What the form
 * itself explains stands at several cells of the workbook in the same words: it stays. A cell holds one note, so a remark finds no place
 * where another stays.
 */
export function movedNotes(notes: Notes, sheet: string, moves: readonly Moved[]): ReadonlyMap<number, Place | null> {
  const own = notes.get(sheet) ?? [];
  if (own.length === 0 || moves.length === 0) return new Map();
  const times = new Map<string, number>();
  for (const { text } of [...notes.values()].flat()) times.set(text, (times.get(text) ?? 0) + 1);
  const goes = new Map(moves.map(({ from, to }) => [placeKey(from), to]));
  const isMoved = (note: Note) => goes.has(placeKey(note)) && times.get(note.text) === 1;
  const taken = new Set(own.filter((note) => !isMoved(note)).map(placeKey));
  return new Map(
    own.filter(isMoved).map((note) => {
      const to = goes.get(placeKey(note)) ?? null;
      if (to === null || taken.has(placeKey(to))) return [placeKey(note), null];
      taken.add(placeKey(to));
      return [placeKey(note), to];
    }),
  );
}
