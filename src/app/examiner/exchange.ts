import { type Difference, difference, patched, weight } from './difference';

/** One message of several that say one thing: pieces of what is new, and with the last what becomes of all of it. */
export interface Saying {
  readonly pieces: readonly unknown[];
  /** `null` while more is to come. */
  readonly difference: Difference | null;
}

/** A message of so many values takes a few milliseconds to make and to read. */
const MESSAGE = 12_000;

/** Says again and again what something has become, by what is other than the last time. */
export class Speaker<T> {
  private said: T | undefined;

  /** The messages that say it, to be sent in this order. */
  say(now: T): readonly Saying[] {
    const pieces: unknown[] = [];
    const changed = difference(this.said, now, pieces);
    this.said = now;
    const messages: Saying[] = [];
    let some: unknown[] = [];
    let size = 0;
    for (const piece of pieces) {
      const own = weight(piece, MESSAGE);
      if (size > 0 && size + own > MESSAGE) {
        messages.push({ pieces: some, difference: null });
        some = [];
        size = 0;
      }
      some.push(piece);
      size += own;
    }
    return [...messages, { pieces: some, difference: changed }];
  }
}

/** Hears what a Speaker says. */
export class Listener<T> {
  private heard: T | undefined;
  private pieces: unknown[] = [];

  /** What it has become, once all is said; `null` before. */
  hear({ pieces, difference: changed }: Saying): T | null {
    this.pieces.push(...pieces);
    if (changed === null) return null;
    // The other side says what a Speaker of the same type was given.
    const now = patched(this.heard, changed, this.pieces) as T;
    this.heard = now;
    this.pieces = [];
    return now;
  }
}
