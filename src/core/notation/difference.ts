import { foldLabel } from './fold';

/** One place where two spellings part: what each of them has there ('' when it has nothing). */
export interface Difference {
  readonly left: string;
  readonly right: string;
  /** UTF-16 offset in the folded text of each. */
  readonly leftStart: number;
  readonly rightStart: number;
}

/** Lengths of the longest common subsequences of all tails: `table[i][j]` is that of left from i and right from j. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (!row) continue;
      const below = table[i + 1];
      row[j] = left[i] === right[j] ? (below?.[j + 1] ?? 0) + 1 : Math.max(below?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** Beyond this a character-by-character account helps nobody. */
const LONGEST = 400;

/**
 * Where two names differ after folding (see foldLabel): 入り参加資格 and 入札参加資格 → り / 札. [] when they are the same.
 * Texts longer than 400 characters are told as one difference.
 */
export function differingCharacters(a: string, b: string): readonly Difference[] {
  const left = [...foldLabel(a)];
  const right = [...foldLabel(b)];
  if (left.length > LONGEST || right.length > LONGEST) {
    const [whole, other] = [left.join(''), right.join('')];
    return whole === other ? [] : [{ left: whole, right: other, leftStart: 0, rightStart: 0 }];
  }
  const table = commonLengths(left, right);
  const found: Difference[] = [];
  let [i, j, leftAt, rightAt] = [0, 0, 0, 0];
  while (i < left.length || j < right.length) {
    const start = { left: '', right: '', leftStart: leftAt, rightStart: rightAt };
    while ((i < left.length || j < right.length) && !(i < left.length && left[i] === right[j])) {
      const skipLeft = i < left.length && (j >= right.length || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0));
      if (skipLeft) start.left += left[i++] ?? '';
      else start.right += right[j++] ?? '';
    }
    if (start.left !== '' || start.right !== '') found.push(start);
    leftAt += start.left.length;
    rightAt += start.right.length;
    while (i < left.length && left[i] === right[j]) {
      leftAt += left[i]?.length ?? 0;
      rightAt += right[j]?.length ?? 0;
      i += 1;
      j += 1;
    }
  }
  return found;
}
