/** Answers kept at most twice over: those of texts that come up again outlive those that do not. */
const MOST = 4_096;
/** Longer texts are read too seldom to be worth keeping. */
const LONGEST = 1_000;

/**
 * A function of a text alone that answers a text it has met before with what it found then: a workbook says the same words on every
 * sheet. The answer is one and the same object each time, so nobody may change it. Holds some thousand answers at most.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = young.get(text);
    if (known !== undefined || young.has(text)) return known as T;
    const before = old.get(text);
    const answer = before !== undefined || old.has(text) ? (before as T) : read(text);
    if (young.size >= MOST) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
    return answer;
  };
}
