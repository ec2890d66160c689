import type { Form } from '../../form/form';
import { foldLabel } from '../../notation/fold';
import { parseRating, RATING_MARKS, type RatingMark } from '../../notation/rating';

/** Done as planned or better, or behind the plan. */
export type Grade = 'good' | 'poor';

/** S and A to E, the best first, as 評価 by letter go; B is still as planned. */
const LETTERS: ReadonlySet<string> = new Set(['S', 'A', 'B', 'C', 'D', 'E']);
const GOOD_LETTERS: ReadonlySet<string> = new Set(['S', 'A', 'B']);

const GOOD: ReadonlySet<RatingMark> = new Set<RatingMark>(['◎', '○']);

/** How good a 評価 is, by the form's own legend or else by the usual marks; `null` for anything that is no mark. */
export function gradeOf(form: Form | undefined, text: string): Grade | null {
  const legend = [...(form?.ratings ?? [])].sort((a, b) => b.grade - a.grade);
  if (legend.length === 0) {
    const rating = parseRating(text, RATING_MARKS);
    if (rating !== null) return GOOD.has(rating.mark) ? 'good' : 'poor';
    const letter = foldLabel(text).toUpperCase();
    return LETTERS.has(letter) ? (GOOD_LETTERS.has(letter) ? 'good' : 'poor') : null;
  }
  const rating = parseRating(
    text,
    legend.map(({ mark }) => mark),
  );
  const place = legend.findIndex(({ mark }) => mark === rating?.mark);
  return place < 0 ? null : place < legend.length / 2 ? 'good' : 'poor';
}
