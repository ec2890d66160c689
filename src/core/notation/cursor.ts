/** What stands between brackets, trimmed, and the place of the whole group. */
export interface Bracketed {
  readonly inner: string;
  readonly start: number;
  readonly end: number;
}

/** A place in a folded text. Every `take` either moves on past what it took or stays where it is. */
export class Cursor {
  at: number;

  constructor(
    readonly text: string,
    at = 0,
  ) {
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  get rest(): string {
    return this.text.slice(this.at);
  }

  blanks(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at += 1;
  }

  /** `pattern` must be sticky. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  takeText(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** What a group in round, square or lenticular brackets holds, the brackets balanced. */
  takeBracketed(): Bracketed | null {
    if (!OPENING.includes(this.text.charAt(this.at)) || this.done) return null;
    let depth = 0;
    for (let end = this.at; end < this.text.length; end += 1) {
      const character = this.text.charAt(end);
      if (OPENING.includes(character)) depth += 1;
      else if (CLOSING.includes(character)) depth -= 1;
      if (depth === 0) {
        const start = this.at;
        this.at = end + 1;
        return { inner: this.text.slice(start + 1, end).trim(), start, end: end + 1 };
      }
    }
    return null;
  }
}

const OPENING = '([【〔「';
const CLOSING = ')]】〕」';

/** A sticky pattern that takes the longest of the words. */
export function anyOf(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'y');
}
