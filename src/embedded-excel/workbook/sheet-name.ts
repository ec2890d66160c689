import { ExcelError } from './excel-error';

const FORBIDDEN = /[\\/?*[\]:]/;

/**
 * Refuses what Excel refuses as a sheet's name: blank, over 31 characters, `\ / ? * [ ] :`, an apostrophe at either end,
 * the reserved `History`, a name that another sheet has (letters' case aside; with `folds` width and kana too).
 */
export function checkSheetName(name: string, others: readonly string[], folds: boolean): void {
  const wellFormed =
    name.trim() !== '' &&
    name.length <= 31 &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!wellFormed) throw new ExcelError('InvalidArgument');
  const fold = folds ? folded : (one: string) => one.toLowerCase();
  if (others.some((other) => fold(other) === fold(name))) throw new ExcelError('ItemAlreadyExists');
}

/** Letters' case and width and the kind of kana aside, as Japanese Excel sorts and looks up. */
function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** The name that Excel gives a new sheet: `Sheet1`, `Sheet2` … */
export function nextSheetName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = taken.length + 1;
  while (lower.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** The name of a copy: `集計 (2)`, shortened so that it stays within 31 characters. */
export function copiedSheetName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const tail = ` (${number})`;
    const copy = name.slice(0, 31 - tail.length) + tail;
    if (!lower.has(copy.toLowerCase())) return copy;
  }
}
