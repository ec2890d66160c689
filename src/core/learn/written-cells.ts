import { type CellRange, type Grid, textAt } from '../grid/grid';
import { foldLabel, foldWidth } from '../notation/fold';
import { namedLegends } from '../notation/named-legends';
import type { Cell } from './found-label';
import { choicesIn, isDateLine, isUnitAlone, isYearInBrackets } from './printed';

/** 様式第3号, 別紙1: no title and no label. */
export const FORM_NUMBER =
  /^(?:別[紙記表]|様式|第[\d一二三四五六七八九十]+号様式)[第\d一二三四五六七八九十の()-]{0,20}号?(?:様式)?(?:\(.{0,60}\))?$/u;

const NOTE = /^[※*＊注]|。$|^[（(]例|^例[:：]/u;

/** （200字程度で記入） tells how to fill in; 記入者 and 記入年月日 are labels. */
function isInstruction(text: string): boolean {
  // 査定（企画課記入）, 根拠法令（条項も記載） are labels with a word on how to fill them in.
  const words = withoutHowTo(text);
  return (
    words !== '' &&
    /記入|記載/u.test(words) &&
    !/^(?:最終)?記[入載](?:者|担当|責任者|課|日|年月日|部署|所属|氏名)/u.test(words.trim())
  );
}

function withoutHowTo(text: string): string {
  const whole = foldWidth(text).trim();
  const from = whole.lastIndexOf('(');
  const isHowTo = from > 0 && whole.endsWith(')') && /記[入載]/u.test(whole.slice(from));
  return isHowTo ? whole.slice(0, from).trim() : whole;
}

/** （例）窓口の案内, （200字程度で記入）, 具体的に記入してください。: printed where the value belongs. */
export function isHint(text: string): boolean {
  return isInstruction(text) || /^[（(【]?(?:記入)?例[)）】:：]|^(?:例えば|記入例)|ください。?$/u.test(text.trim());
}

/** Boxes for seals stand side by side; nothing is filled in there. */
const STAMPS: ReadonlySet<string> = new Set(
  [
    '部長',
    '次長',
    '課長',
    '課長補佐',
    '補佐',
    '係長',
    '主査',
    '主任',
    '担当',
    '担当者',
    '参事',
    '決裁',
    '合議',
    '起案',
    '供覧',
    '所長',
    '館長',
  ].map(foldLabel),
);

/** 様式第3号, 課長 over a box for a seal: nothing is filled in there. */
export function isFormality(text: string): boolean {
  return FORM_NUMBER.test(foldLabel(text)) || STAMPS.has(foldLabel(text));
}

/** －, ／, ―――: nothing is to be filled in here. */
function isLine(text: string): boolean {
  return /^[-‐-―ー－/／＼╱\s]+$/u.test(text.trim());
}

/** What is written on the form itself: notes, examples and sentences are no labels. */
export function writtenCells(grid: Grid, used: CellRange): Cell[] {
  const cells: Cell[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const text = textAt(grid, row, column);
      if (text.trim() === '' || text.length > 60 || NOTE.test(text.trim()) || isInstruction(text)) continue;
      if (/^[\d\s,.%％]+$/u.test(foldLabel(text)) || isLine(text) || FORM_NUMBER.test(foldLabel(text))) continue;
      if (isUnitAlone(text) || isDateLine(text) || isYearInBrackets(text) || choicesIn(text).length > 0) continue;
      if (namedLegends(text).some(({ choices }) => choices.every(({ meaning }) => meaning !== ''))) continue;
      cells.push({ row, column, text });
    }
  }
  const isStamp = ({ text }: Cell) => STAMPS.has(foldLabel(text));
  return cells.filter(
    (cell) => !isStamp(cell) || cells.filter((other) => other.row === cell.row && isStamp(other)).length < 2,
  );
}
