import { withinDistance } from '../form/label-matcher';
import { foldLabel } from '../notation/fold';

/** Beyond this many characters, or this share of the word, it is another word rather than a slip. */
const FURTHEST = 3;
const SHARE = 0.3;

/** The one candidate that a slip of few characters may have been meant for; `null` when none, or two as near. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const own = foldLabel(text);
  const limit = Math.min(FURTHEST, Math.floor(own.length * SHARE));
  for (let distance = 0; distance <= limit; distance += 1) {
    const found = candidates.filter((candidate) => withinDistance(own, foldLabel(candidate), distance));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}
