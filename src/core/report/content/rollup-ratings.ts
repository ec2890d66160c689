import { formatYear } from '../../notation/year';
import { putLines } from '../layout/list-sheet';
import { sentence } from '../report-words';
import type { Summary } from './rollup-summary';

/** How many of the 評価 of the last year that has any are of which mark. */
export function putRatings({ sheet, source, words }: Summary, years: readonly number[]): void {
  const rated = source.rows.filter(({ rating }) => rating !== '');
  const year = Math.max(...years.filter((one) => rated.some((row) => row.year === one)));
  const own = Number.isFinite(year) ? rated.filter((row) => row.year === year) : rated;
  if (own.length === 0) return;
  const marks = [...new Set(own.map(({ rating }) => rating))].sort((a, b) => rank(a) - rank(b));
  const parts = marks.map((mark) => {
    const count = own.filter(({ rating }) => rating === mark).length;
    const share = Math.round((count / own.length) * 100);
    return sentence(words, 'summaryRating', { mark, count, share });
  });
  const when = Number.isFinite(year) ? formatYear(year, words.language) : '';
  const material = { year: when, count: own.length, ratings: parts.join(words.report.summaryListComma) };
  sheet.gap();
  sheet.begin();
  putLines(sheet, [{ look: 'subtitle', words: sentence(words, 'summaryRatings', material) }]);
}

const MARKS = ['◎', '○', '△', '▲', '×'];

function rank(mark: string): number {
  const place = MARKS.indexOf(mark);
  return place < 0 ? MARKS.length : place;
}
