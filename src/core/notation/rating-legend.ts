import { foldWidth } from './fold';
import { parseRating, RATING_MARKS } from './rating';

/** A mark of a legend and what the form says it means; '' where it says nothing. */
export interface LegendMark {
  readonly mark: string;
  readonly meaning: string;
}

/** Fewer marks are no scale: 「○×」 is, one mark alone is not. */
const LEAST = 2;
const EXPLAINED = /([◎○〇◯△▲×✕SA-E])\s*[:=…]\s*([^\s:=…、。,◎○〇◯△▲×✕]{1,20})/gu;
/** ○（適当）、△（改善の余地あり） */
const IN_BRACKETS = /([◎○〇◯△▲×✕SA-E])\s?\(([^()]{1,20})\)/gu;
const BARE = /^[◎○〇◯△▲×✕SA-E](?:[\s・、,/]*[◎○〇◯△▲×✕SA-E]){1,6}$/u;
/** A～D */
const SPAN = /^([SA])\s*[~～〜-]\s*([B-E])$/u;
const LETTERS = 'ABCDE';
const LEAST_OF_SPAN = 3;

/** The marks that a form's words say a 評価 may have, best first: 評価（◎○△×）, ◎：達成　○：概ね達成. [] where they say none. */
export function readRatingLegend(text: string): readonly LegendMark[] {
  const whole = foldWidth(text);
  const explained = [...whole.matchAll(EXPLAINED)].map(([, mark = '', meaning = '']) => ({
    mark: usual(mark),
    meaning,
  }));
  if (isScale(explained)) return explained;
  const bracketed = [...whole.matchAll(IN_BRACKETS)].map(([, mark = '', meaning = '']) => ({
    mark: usual(mark),
    meaning,
  }));
  if (isScale(bracketed)) return bracketed;
  const inside = /\(([^()]*)\)\s*$/u.exec(whole)?.[1]?.trim() ?? '';
  const bare = (BARE.test(inside) ? [...inside.replace(/[\s・、,/]/gu, '')] : spanned(inside)).map((mark) => ({
    mark: usual(mark),
    meaning: '',
  }));
  return isScale(bare) ? bare : [];
}

function spanned(inside: string): readonly string[] {
  const span = SPAN.exec(inside);
  if (!span?.[1] || !span[2]) return [];
  const letters = [...LETTERS.slice(0, LETTERS.indexOf(span[2]) + 1)];
  // （A－B） is a reckoning.
  if (letters.length < LEAST_OF_SPAN) return [];
  return span[1] === 'S' ? ['S', ...letters] : letters;
}

function usual(mark: string): string {
  return parseRating(mark, RATING_MARKS)?.mark ?? mark;
}

/** Different marks, of one kind. */
function isScale(marks: readonly LegendMark[]): boolean {
  const different = new Set(marks.map(({ mark }) => mark));
  const letters = marks.filter(({ mark }) => /[A-Z]/u.test(mark)).length;
  return different.size >= LEAST && different.size === marks.length && (letters === 0 || letters === marks.length);
}
