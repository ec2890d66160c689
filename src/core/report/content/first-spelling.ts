import { inOneLine } from '../../message/one-line';
import { foldLabel } from '../../notation/fold';

/** Brings the spellings of one 部, 課 or 分類 to the first one seen, so that adding up by it finds them all. `kind` keeps alike words of different columns apart. */
export function firstSpelling(): (kind: string, words: string) => string {
  const seen = new Map<string, string>();
  return (kind, words) => {
    const key = `${kind}:${foldLabel(words)}`;
    const first = seen.get(key) ?? inOneLine(words);
    seen.set(key, first);
    return first;
  };
}
