import { isKeepingLabel } from '../form/block-labels';
import { type CellValue, type Grid, textAt, usedRange } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { parseRating } from '../notation/rating';
import { unitInfo } from '../notation/units';
import { parseYear } from '../notation/year';
import { dropAnswersAlike } from './answers-alike';
import { proposeKeys } from './propose-key';

/** Sheets of one form, and the form as it must have looked before anybody wrote on it. */
export interface FilledForm {
  readonly blank: Grid;
  readonly sheets: readonly Grid[];
}

/** Sheets that share this much of what is written at the same places are the same form. */
const ALIKE = 0.5;
/** A sheet with less on it says nothing of a form. */
const LEAST_LABELS = 5;
/** Of the sheets that have something at a place: how many say the same where it is a label. A clerk may have spoilt one. */
const SAME = 0.8;
/** On how many of the sheets something stands at the place of a label. */
const PRESENT = 0.7;
/** Two sheets may say the same by chance; three hardly in many places. */
const FEW = 3;

/** The forms that filled sheets show: labels are what repeats over sheets at the same place. Most sheets first; forms of one sheet are left out. */
export function blankForms(grids: readonly Grid[]): FilledForm[] {
  return alike(grids)
    .filter((sheets) => sheets.length > 1)
    .flatMap((sheets) => {
      const blank = blankOf(sheets);
      return blank === null ? [] : [{ blank, sheets }];
    })
    .sort((a, b) => b.sheets.length - a.sheets.length);
}

function alike(grids: readonly Grid[]): Grid[][] {
  const groups: { words: ReadonlySet<string>; sheets: Grid[] }[] = [];
  for (const grid of grids) {
    const words = placedWords(grid);
    if (words.size < LEAST_LABELS) continue;
    const group = groups.find((one) => sharedShare(one.words, words) >= ALIKE);
    if (group) group.sheets.push(grid);
    else groups.push({ words, sheets: [grid] });
  }
  return groups.map(({ sheets }) => sheets);
}

/** Words with their places; numbers tell nothing of a form. */
function placedWords(grid: Grid): Set<string> {
  const words = new Set<string>();
  grid.texts.forEach((line, y) => {
    line.forEach((text, x) => {
      const folded = foldLabel(text);
      if (folded !== '' && !isNumber(folded)) words.add(`${grid.top + y}:${grid.left + x}:${folded}`);
    });
  });
  return words;
}

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size);
}

function isNumber(folded: string): boolean {
  return /^[\d\s,.%△▲+-]+$/u.test(folded);
}

/** What most sheets say alike at a place stays, everything else is taken out; null when too little stays. */
function blankOf(sheets: readonly Grid[]): Grid | null {
  const [first] = sheets;
  const used = first && usedRange(first);
  if (!first || !used) return null;
  const kept: string[][] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const line: string[] = [];
    for (let column = used.left; column <= used.right; column += 1) line.push(repeated(sheets, row, column));
    kept.push(withoutChoices(line));
  }
  const written = kept.map((line, y) =>
    line.map((_, x) => sheets.some((grid) => textAt(grid, used.top + y, used.left + x).trim() !== '')),
  );
  dropAnswersAlike({ top: used.top, left: used.left, kept, written, merges: first.merges ?? [], isLabelWord });
  dropRepeatsBelow(kept);
  if (kept.flat().filter((text) => text !== '').length < LEAST_LABELS) return null;
  const values = kept.map((line) => line.map((text): CellValue => (text === '' ? null : text)));
  const { formulas: _, uncalculated: __, hiddenRows: ___, ...rest } = first;
  return { ...rest, hidden: false, top: used.top, left: used.left, values, texts: kept };
}

/** The text that the sheets have in common at a place, else ''. */
function repeated(sheets: readonly Grid[], row: number, column: number): string {
  const texts = sheets.map((grid) => textAt(grid, row, column)).filter((text) => text.trim() !== '');
  const counts = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    const known = counts.get(foldLabel(text));
    if (known) known.count += 1;
    else counts.set(foldLabel(text), { text, count: 1 });
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  if (!most || isAnswer(most.text)) return '';
  const least = sheets.length <= FEW ? sheets.length : Math.max(sheets.length * PRESENT, FEW);
  const isCommon = texts.length >= least && most.count >= (sheets.length <= FEW ? texts.length : texts.length * SAME);
  return isCommon && !isNumber(foldLabel(most.text)) ? most.text : '';
}

/** Marks, grades, arrows and ticked boxes are what a person writes, however often; so is a sentence that tells nobody how to fill in. */
function isAnswer(text: string): boolean {
  const words = text.trim();
  const isTicked = words.split('\n').some((line) => line.includes('■') && line.includes('□'));
  if (parseRating(text) !== null || isTicked || /[☑✓✔]|レ点/u.test(words)) return true;
  if (/^(?:有|無|済|未|[SA-E]|[ー－―—\-━→⇒⇨●■★]+)$/u.test(foldLabel(words))) return true;
  return /。$/u.test(words) && !/^[※*＊注（(]|記入|記載|[△▲]/u.test(words);
}

/** 会計区分 ｜ 一般会計: what stands beside a label that asks for one value is its answer, though every sheet may give the same. */
function withoutChoices(line: readonly string[]): string[] {
  return line.map((text, at) => {
    const before = line[at - 1] ?? '';
    if (text === '' || before === '' || !asksForOne(before)) return text;
    const next = line[at + 1] ?? '';
    return next === '' && !isLabelWord(text) ? '' : text;
  });
}

function asksForOne(text: string): boolean {
  const best = wordsOf(text)[0];
  return isKeepingLabel(text) || (best !== undefined && best.confidence >= VERY_WORD && !best.field.perYear);
}

function isLabelWord(text: string): boolean {
  return isKeepingLabel(text) || parseYear(foldLabel(text)) !== null || (wordsOf(text)[0]?.confidence ?? 0) >= LIKELY;
}

const VERY_WORD = 0.9;
const LIKELY = 0.7;

/** 良好 under コメント, row after row: what one column says again and again is written, not printed. Units are printed so. */
function dropRepeatsBelow(lines: string[][]): void {
  const width = Math.max(0, ...lines.map((line) => line.length));
  for (let column = 0; column < width; column += 1) {
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(line[column] ?? '', (counts.get(line[column] ?? '') ?? 0) + 1);
    for (const line of lines) {
      const text = line[column] ?? '';
      if (text !== '' && (counts.get(text) ?? 0) >= AGAIN && unitInfo(foldLabel(text)) === null && !isLabelWord(text))
        line[column] = '';
    }
  }
}

const AGAIN = 3;

const wordsOf = (text: string) => proposeKeys(text, { heading: '', hasYears: false, hasRows: false, isDated: false });
