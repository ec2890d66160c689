import { foldWidth } from './fold';
import { remembering } from './remember';
import { unitAt } from './units';

export type RatingMark = '◎' | '○' | '△' | '▲' | '×';

/** 評価 as written: a mark, never a minus sign. */
export interface Rating<Mark extends string = RatingMark> {
  readonly mark: Mark;
  /** The character that stands in the cell (〇 or ◯ where ○ is meant). */
  readonly written: string;
  /** The words beside the mark (`○ 概ね順調`), folded in width; `null` when there are none. */
  readonly note: string | null;
}

/** From best to worst, as the legends of published 評価 have them. */
export const RATING_MARKS: readonly RatingMark[] = ['◎', '○', '△', '▲', '×'];

/** Look-alikes that people type for a mark. */
const LOOK_ALIKES: Readonly<Record<string, RatingMark>> = {
  '⦾': '◎',
  '⊚': '◎',
  〇: '○',
  '◯': '○',
  '⚪': '○',
  '￮': '○',
  '✕': '×',
  '☓': '×',
  '✖': '×',
  '⨯': '×',
};

const WORDS = /^(?:\s*[:(「]|\s+|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))(?![\d.])/u;
/** Another mark, or an arrow to one: the cell does not hold one rating. */
const SECOND_MARK = /[◎○〇◯△▲×✕☓→⇒]/;

function markOf(written: string): string {
  return LOOK_ALIKES[written] ?? written;
}

function readRating<Mark extends string>(text: string, marks: readonly Mark[]): Rating<Mark> | null {
  const folded = foldWidth(text).trim();
  const unwrapped = /^\((.{1,2})\)$/u.exec(folded)?.[1] ?? folded;
  const longestFirst = [...marks].sort((a, b) => b.length - a.length);
  const written =
    longestFirst.find((mark) => unwrapped.startsWith(mark)) ?? String.fromCodePoint(unwrapped.codePointAt(0) ?? 0);
  const mark = longestFirst.find((one) => one === markOf(written));
  if (mark === undefined) return null;
  const rest = unwrapped.slice(written.length);
  if (rest === '') return { mark, written, note: null };
  if (!WORDS.test(rest) || SECOND_MARK.test(rest)) return null;
  const note = rest.replace(/^\s*:/, '').trim();
  // △ 480 is an amount, A4判 is no rating A, 〇人 leaves a place for a number.
  if (/^[\d.,+-]/.test(note) || unitAt(note, 0) === note) return null;
  return { mark, written, note };
}

/**
 * Reads a cell that holds a rating: the mark alone or with words behind it. `null` for anything else (`△480`, `○○`, `◎→○`).
 * A form whose legend has other marks (`A`, `B`, `C`) passes them as `marks`.
 */
export function parseRating(text: string): Rating | null;
export function parseRating<Mark extends string>(text: string, marks: readonly Mark[]): Rating<Mark> | null;
export function parseRating(text: string, marks: readonly string[] = RATING_MARKS): Rating<string> | null {
  return marks === RATING_MARKS ? readUsualRating(text) : readRating(text, marks);
}

const readUsualRating = remembering((text) => readRating<string>(text, RATING_MARKS));
