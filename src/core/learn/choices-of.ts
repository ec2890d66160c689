import { type CellRange, type Grid, textAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { namedLegends } from '../notation/named-legends';
import { explainedChoices, listedWords } from '../notation/printed-choices';
import { choicesIn, isChoiceInPlace, written } from './printed';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The words in the place of a label's value, or behind it on its row, among which the form lets choose; [] where it prints none. */
export function choicesBeside(grid: Grid, label: Place, labels: readonly Place[]): readonly string[] {
  const next = labels
    .filter(({ row, column }) => row === label.row && column > label.column)
    .map(({ column }) => column);
  const end = Math.min(grid.left + (grid.texts[0]?.length ?? 0), ...next);
  const bracket = /[（(][^（()）]*[)）]\s*$/u.exec(textAt(grid, label.row, label.column))?.[0] ?? '';
  const own = choicesIn(bracket);
  if (own.length > 0) return own;
  for (let column = label.column + 1; column < end; column += 1) {
    const text = textAt(grid, label.row, column);
    if (text.trim() === '') continue;
    const printed = isChoiceInPlace(grid, label.row, column) ? inPlace(text) : behind(text);
    if (printed.length > 0) return printed;
  }
  return [];
}

/** 継続 / 改善 / 縮小 / 廃止 behind the place. */
function behind(text: string): readonly string[] {
  const words = listedWords(text);
  return words.length >= SEVERAL ? words : choicesIn(text);
}

/** Two words may be anything. */
const SEVERAL = 3;

function inPlace(text: string): readonly string[] {
  const explained = explainedChoices(text);
  return explained.length > 0 ? explained.map(written) : listedWords(text);
}

/** The choices that a legend anywhere on the form names for these words (評価：A 順調 B 遅れ for 一次評価); [] where none does, or several differ. */
export function choicesNamed(grid: Grid, words: string): readonly string[] {
  const label = foldLabel(words).replace(/\([^()]*\)$/u, '');
  const fitting = grid.texts
    .flat()
    .flatMap(namedLegends)
    .filter(({ name }) => name !== '' && (label.endsWith(name) || (label.length >= 2 && name.endsWith(label))))
    .sort((a, b) => b.name.length - a.name.length);
  const [best] = fitting;
  const said = fitting.filter(({ name }) => name === best?.name).map(({ choices }) => choices.map(written));
  return best && new Set(said.map((one) => one.join(' '))).size === 1 ? (said[0] ?? []) : [];
}

/** How far from a table its legend may stand. */
const NEAR = 2;

/** The marks that a legend close above or below a table explains for its column of ratings; [] where there is none, or several. */
export function choicesNear(grid: Grid, { top, bottom }: Pick<CellRange, 'top' | 'bottom'>): readonly string[] {
  const rows = [top, top - 1, top - NEAR, bottom + 1, bottom + NEAR];
  const found = rows.flatMap((row) => rowTexts(grid, row).map(legendOf)).filter((marks) => marks.length > 0);
  return found.length === 1 ? (found[0] ?? []) : [];
}

/** The marks of the legend that names the heading (「評価」欄には、○（適当）…), else of the only one that the form has; [] where neither is. */
export function choicesFor(grid: Grid, heading: string): readonly string[] {
  const words = foldLabel(heading);
  const legends = grid.texts.flatMap((line) => {
    const [text = ''] = line.filter((one) => one.trim() !== '');
    const marks = legendOf(text);
    return marks.length >= LEAST_OF_LEGEND ? [{ marks, isNamed: foldLabel(text).includes(words) }] : [];
  });
  const named = legends.filter(({ isNamed }) => isNamed);
  const [only, second] = named.length > 0 ? named : legends;
  return only && !second ? only.marks : [];
}

const LEAST_OF_LEGEND = 3;

function legendOf(text: string): readonly string[] {
  const inside = /[（(]([^（()）]+)[)）]\s*$/u.exec(text)?.[1] ?? text;
  return explainedChoices(inside).map(written);
}

function rowTexts(grid: Grid, row: number): readonly string[] {
  return grid.texts[row - grid.top] ?? [];
}
