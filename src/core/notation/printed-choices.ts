import { foldWidth } from './fold';
import { readRatingLegend } from './rating-legend';
import { remembering } from './remember';

/** One of the answers that a form prints: its mark (Ａ, 1, ア) and what that means; '' for a word that is its own mark. */
export interface PrintedChoice {
  readonly mark: string;
  readonly meaning: string;
}

/** Marks that count: a legend has them in their order, or backwards. */
const SERIES = [
  ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  [...'ABCDEFG'],
  ['S', ...'ABCDEFG'],
  [...'◎○△×'],
  [...'◎〇△×'],
  [...'アイウエオカキクケコ'],
  [...'イロハニホヘト'],
  [...'①②③④⑤⑥⑦⑧⑨'],
  [...'abcdefg'],
  [...'ⅠⅡⅢⅣⅤ'],
].map((marks) => ({ marks, back: [...marks].reverse() }));

const BETWEEN = /[\s、,/|]+/u;
/** What stands between a mark and its meaning. Digits need it: 3か年 is no third choice. */
const POINT = /^[:.)=…-]+/u;
const LEAST = 2;

/** A：達成　B：概ね達成; １ 直営　２ 委託; ◎達成 ○概ね達成: the marks that a form explains, in its order. [] for any other text. */
export const explainedChoices: (text: string) => readonly PrintedChoice[] = remembering((text) => {
  const words = unbracketed(foldWidth(text).trim()).replace(/^※\s*/u, '');
  // 評価は次による。5:とてもよい 4:よい …
  const whole = words.slice(words.indexOf('。') + 1).trim();
  const rated = readRatingLegend(whole);
  if (rated.length >= LEAST && rated.some(({ meaning }) => meaning !== '')) return rated;
  const tokens = whole.split(BETWEEN).filter((token) => token !== '');
  for (const { marks, back } of SERIES)
    for (const order of [marks, back]) {
      const found = inOrder(tokens, order);
      if (found.length >= LEAST) return found;
    }
  return [];
});

/** The tokens as a run of marks with their meanings, from the first token on; [] where they are none. */
function inOrder(tokens: readonly string[], order: readonly string[]): readonly PrintedChoice[] {
  const first = order.findIndex((mark) => startsWith(tokens[0] ?? '', mark));
  if (first < 0) return [];
  const choices: { mark: string; meaning: string }[] = [];
  for (const token of tokens) {
    const mark = order[first + choices.length];
    const last = choices.at(-1);
    if (mark !== undefined && startsWith(token, mark))
      choices.push({ mark, meaning: token.slice(mark.length).replace(POINT, '') });
    else if (last) last.meaning += token;
  }
  return choices.every(({ meaning }) => meaning !== '') ? choices : [];
}

/** The mark stands alone, before a point, or, where it is no digit, right before its meaning. */
function startsWith(token: string, mark: string): boolean {
  if (!token.startsWith(mark)) return false;
  const rest = token.slice(mark.length);
  if (rest === '' || POINT.test(rest) || /[①-⑳]/u.test(mark)) return true;
  return !/\d/u.test(mark) && /^\p{Script=Han}/u.test(rest);
}

const LONGEST_WORD = 8;
const MOST_WORDS = 8;
const PARTED = ['・', '/', '、', ',', '|'];

/** 有 ・ 無, 新規・継続・拡充, （高・中・低）: short words with one sign between them. They may as well be a label: its place tells. [] for others. */
export const listedWords: (text: string) => readonly string[] = remembering((text) => {
  const whole = unbracketed(foldWidth(text).trim());
  for (const between of PARTED) {
    const words = whole.split(between).map((word) => word.trim());
    const isList = words.length >= LEAST && words.length <= MOST_WORDS;
    if (
      isList &&
      words.every((word) => word !== '' && word.length <= LONGEST_WORD && !/[\s()]/u.test(word)) &&
      new Set(words).size === words.length
    )
      return words;
  }
  return spacedMarks(whole);
});

/** Ⅰ　Ⅱ　Ⅲ: marks with nothing but blanks between; [] for any other text. */
export function spacedMarks(text: string): readonly string[] {
  const marks = foldWidth(text).trim().split(/\s+/u);
  const isSeveral = marks.length >= LEAST_MARKS && new Set(marks).size === marks.length;
  return isSeveral && marks.every((mark) => MARK.test(mark)) ? marks : [];
}

/** Ⅰ　Ⅱ　Ⅲ, Ａ　Ｂ　Ｃ. Letters of a word may be spaced, too: they are no marks. */
const MARK = /^[A-Z1-9Ⅰ-Ⅻ①-⑳◎○〇△▲×]$/u;
const LEAST_MARKS = 3;

/** True where nothing but a choice can be meant: （高・中・低）. */
export function isSurelyListed(text: string): boolean {
  return /^\(.*\)$/u.test(foldWidth(text).trim()) && listedWords(text).length >= LEAST;
}

function unbracketed(text: string): string {
  return text.startsWith('(') && text.endsWith(')') && !text.slice(1, -1).includes(')') ? text.slice(1, -1) : text;
}
