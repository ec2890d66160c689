import { type Grid, textAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import {
  explainedChoices,
  isSurelyListed,
  listedWords,
  type PrintedChoice,
  spacedMarks,
} from '../notation/printed-choices';
import { unitInBrackets } from '../notation/stated-unit';
import { parseYear } from '../notation/year';
import { isUnit } from './constants';
import { proposeKeys } from './propose-key';

/** 単位：千円, （単位：円） standing alone: it says of all amounts around it what they are counted in. */
export function isUnitAlone(text: string): boolean {
  const words = foldLabel(text).replace(/^\((.*)\)$/u, '$1');
  return /^単位[:\s]?.{1,8}$/u.test(words) && unitInBrackets(`(${words})`) !== null;
}

/** 単位 over a column: what stands under it says what its row is counted in. */
export function isUnitHeading(text: string): boolean {
  return foldLabel(text).replace(/^\((.*)\)$/u, '$1') === '単位';
}

/** 令和　年　月　日, 令和6年3月31日現在: a date that stands on the form, with or without a word before it. */
export function isDateLine(text: string): boolean {
  const words = text.trim();
  return (
    /年[ \u3000]{1,9}月[ \u3000]{1,9}日/u.test(words) ||
    /\d月\d{1,2}日(?:現在|時点)?\)?$|(?:日|年度末|年末|月末)現在\)?$/u.test(foldLabel(words))
  );
}

/** （令和5年度）: the year that the form is for. */
export function isYearInBrackets(text: string): boolean {
  const inside = /^\((.*)\)$/u.exec(foldLabel(text))?.[1];
  return inside !== undefined && parseYear(inside)?.rest === '';
}

/** The words among which a clerk chooses, as the form prints them; [] for a text that is none for certain. */
export function choicesIn(text: string): readonly string[] {
  const explained = explainedChoices(text);
  if (explained.length > 0) return explained.map(written);
  return isSurelyListed(text) ? listedWords(text) : [];
}

/** ア 現状維持: a mark with what it means, as a form's `choices` have it. */
export function written({ mark, meaning }: PrintedChoice): string {
  return meaning === '' ? mark : `${mark} ${meaning}`;
}

/** 令和　　年度, （　　　　千円）, 第　　号: words around a gap in which something is to be written. */
export function hasGap(text: string): boolean {
  const words = text.trim();
  const inside = words.replace(/[()（）「」]/gu, '');
  if (words.length > LONGEST_GAP) return false;
  const isBracketed = /^[(（][\s\u3000]{2,}[)）]$/u.test(words);
  return isBracketed || (COUNTED.test(inside) && GAP.test(text) && inside.replace(AROUND_GAP, '') === '');
}

const LONGEST_GAP = 40;
const UNITS = '年度|年|月|日|時|分|号|円|千円|百万円|人|名|件|回|点|か所|箇所|％|%|㎡';
/** A gap before what counts it, at the beginning or behind 令和, 第 and the like. */
const GAP = new RegExp(`(?:^|令和|平成|昭和|[RHS第約～〜~・(（年月日])[ \\u3000]+(?:${UNITS})`, 'u');
const COUNTED = new RegExp(`(?:${UNITS})`, 'u');
const AROUND_GAP = new RegExp(`[\\s\\u3000～〜~・:：-]|令和|平成|昭和|[RHS第約]|${UNITS}|まで|から|現在`, 'gu');

/** True for what stands in the place of a value for somebody to choose from: right beside a label, and nothing of its own behind it. */
export function isChoiceInPlace(grid: Grid, row: number, column: number): boolean {
  const text = textAt(grid, row, column);
  if (/^[※＊*]/u.test(text.trim())) return false;
  if (spacedMarks(text).length > 0) return true;
  const words = listedWords(text);
  if (explainedChoices(text).length === 0 && (words.length === 0 || areLabels(words))) return false;
  if (words.length > 0 && (isAgain(grid, row, column) || isUnderLabel(grid, row, column))) return true;
  // With a blank row below, values stand there.
  if ((grid.texts[row + 1 - grid.top] ?? []).every((below) => below.trim() === '')) return false;
  const merges = grid.merges ?? [];
  const areaAt = (at: number) =>
    merges.find(({ top, left, right, bottom }) => top <= row && row <= bottom && left <= at && at <= right);
  const before = areaAt(column - 1)?.left ?? column - 1;
  if (before < grid.left || textAt(grid, areaAt(column - 1)?.top ?? row, before).trim() === '') return false;
  if (choicesIn(textAt(grid, row, before)).length > 0) return false;
  const behind = (at: number): number => (areaAt(at)?.right ?? at) + 1;
  const next = behind(column);
  // 千円 behind a label says what its values are counted in; their room is behind that.
  const after = isUnit(textAt(grid, row, next)) ? behind(next) : next;
  const end = Math.max(grid.left + (grid.texts[0]?.length ?? 0) - 1, ...merges.map(({ right }) => right));
  // With room behind it the text may be a label of its own.
  return after > end || textAt(grid, row, after).trim() !== '';
}

/** The same words again elsewhere: はい・いいえ for each of several questions. */
function isAgain(grid: Grid, row: number, column: number): boolean {
  const text = textAt(grid, row, column);
  return grid.texts.some((line, y) =>
    line.some((other, x) => other === text && (grid.top + y !== row || grid.left + x !== column)),
  );
}

/** Under a label, in a row in which nothing else is written but what can be chosen: the row of the values. */
function isUnderLabel(grid: Grid, row: number, column: number): boolean {
  // 国・県支出金 among 一般財源 and その他: one of the names of rows.
  if (textAt(grid, row + 1, column).trim() !== '') return false;
  if (textAt(grid, row - 1, column).trim() === '' || listedWords(textAt(grid, row - 1, column)).length > 0)
    return false;
  const others = (grid.texts[row - grid.top] ?? []).filter((text) => text.trim() !== '');
  const above = (grid.texts[row - 1 - grid.top] ?? []).filter((text) => text.trim() !== '');
  // A legend heads nothing.
  if (above.some((text) => explainedChoices(text).length > 0)) return false;
  return above.length >= 2 && others.every((text) => listedWords(text).length > 0 || hasGap(text));
}

/** 取組概要・取組内容 is a label; of 継続・改善・廃止 only one word may be one. */
function areLabels(words: readonly string[]): boolean {
  const labels = words.filter(isLabelWord).length;
  return words.length < SEVERAL_WORDS ? labels > 0 : labels * 2 > words.length;
}

const SEVERAL_WORDS = 3;

/** Words that labels consist of are nobody's choice. */
function isLabelWord(word: string): boolean {
  const [best] = proposeKeys(word, { heading: '', hasYears: false, hasRows: false, isDated: false });
  return best !== undefined && best.confidence >= LABEL_WORD && best.field.kind !== 'choice';
}

const LABEL_WORD = 0.75;
