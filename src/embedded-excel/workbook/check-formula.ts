import { takes } from './argument-counts';
import { referencesIn } from './formula-text';
import { isWellFormed } from './prepare-formula';

/** Letters of a formula, letters of a text within one, levels of brackets: Excel's specifications and limits. */
const LONGEST = 8192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;

/** A text, a name in quotes, a function's name with its bracket, or one letter that opens, closes or parts. */
const PART = /"((?:[^"]|"")*)"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)\s*\(|[(){}[\],]/gu;

/**
 * Whether Excel takes a formula (with its `=`) as one at all: brackets closed, no text over 255 letters, at most 8,192 letters,
 * 64 levels, every known function with as many arguments as it takes.
 */
export function isFormula(formula: string): boolean {
  return formula.length <= LONGEST && isWellFormed(formula) && isWellCalled(formula);
}

interface Open {
  readonly letter: string;
  /** null for a bracket without a function. */
  readonly name: string | null;
  commas: number;
  readonly from: number;
}

function isWellCalled(formula: string): boolean {
  const open: Open[] = [];
  for (const part of formula.matchAll(PART)) {
    const [whole, words, name] = part;
    if (words !== undefined && words.replaceAll('""', '"').length > LONGEST_TEXT) return false;
    if (whole.startsWith('"') || whole.startsWith("'")) continue;
    if (whole.endsWith('(') || whole === '{' || whole === '[') {
      const letter = whole.slice(-1);
      open.push({
        letter,
        name: name?.replace(/^_xlfn\.(?:_xlws\.)?/i, '') ?? null,
        commas: 0,
        from: part.index + whole.length,
      });
      if (open.length > DEEPEST) return false;
      continue;
    }
    const inner = open.at(-1);
    if (whole === ',') {
      if (inner) inner.commas += 1;
      continue;
    }
    open.pop();
    if (inner?.name == null) continue;
    const isBlank = formula.slice(inner.from, part.index).trim() === '';
    if (!takes(inner.name, isBlank ? 0 : inner.commas + 1)) return false;
  }
  return true;
}

/** The sheets that a formula names, as it writes them. */
export function sheetsNamed(formula: string): string[] {
  return [...new Set(referencesIn(formula).flatMap(({ sheet }) => sheet ?? []))];
}

/** Whether a formula reaches into another workbook: `[Book2.xlsx]Sheet1!A1`. */
export function leavesWorkbook(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return /'[^']*\[[^\]]+\][^']*'!|\[[^\][]+\][\p{L}\p{N}_.]+!/u.test(bare);
}
