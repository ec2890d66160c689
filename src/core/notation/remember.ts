/** Answers kept at most twice over: those that come up again outlive those that do not. */
const MOST = 4_096;
/** Longer texts are read too seldom to be worth keeping. */
const LONGEST = 1_000;
/** Things, each with all that was made of it. */
const FEW = 16;

/** Answers by text: some thousand at most, those asked for last. */
export class Remembered<T> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  get(text: string, make: () => T): T {
    const known = this.young.get(text);
    if (known !== undefined || this.young.has(text)) return known as T;
    const before = this.old.get(text);
    const answer = before !== undefined || this.old.has(text) ? (before as T) : make();
    if (this.young.size >= MOST) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(text, answer);
    return answer;
  }
}

/**
 * A function of a text alone that answers a text it has met before with what it found then: a workbook says the same words on every
 * sheet. The answer is one and the same object each time, so nobody may change it.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Remembered<T>();
  return (text) => (text.length > LONGEST ? read(text) : known.get(text, () => read(text)));
}

/** The same for what is made of a thing that never changes, such as a form: the last few things are remembered. */
export function rememberingFew<K extends object, T>(make: (thing: K) => T): (thing: K) => T {
  const known = new Map<K, T>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const made = make(thing);
    const [oldest] = known.keys();
    if (known.size >= FEW && oldest !== undefined) known.delete(oldest);
    known.set(thing, made);
    return made;
  };
}
