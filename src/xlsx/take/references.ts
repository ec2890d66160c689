import { quoteSheet } from '../../core/grid/address';

/** What a formula may speak of once its sheet stands in another workbook. */
export interface ReferenceTargets {
  /** The name that a sheet of the old workbook has in the new one; null for one that does not come along. */
  readonly sheet: (name: string) => string | null;
  /** What stands in place of a name of the old workbook (a formula without `=`); null for one that has no meaning there, undefined for no name. */
  readonly name: (name: string) => string | null | undefined;
}

const LETTER = /[\p{L}\p{N}_.\\?]/u;

/**
 * A formula (without `=`) as it reads in the new workbook; null when it speaks of something that does not come along: another sheet, another
 * file, a name. Texts in quotation marks stay.
 */
export function movedFormula(formula: string, targets: ReferenceTargets): string | null {
  let moved = '';
  let at = 0;
  while (at < formula.length) {
    const character = formula[at] ?? '';
    if (character === '"') {
      const end = endOfQuoted(formula, at, '"');
      moved += formula.slice(at, end);
      at = end;
    } else if (character === "'") {
      const end = endOfQuoted(formula, at, "'");
      const sheet = movedSheet(formula.slice(at + 1, end - 1).replaceAll("''", "'"), targets);
      if (sheet === null || formula[end] !== '!') return null;
      moved += sheet;
      at = end;
    } else if (character === '[') {
      // `[1]Sheet!A1`: another file. `Table[column]` is taken with its name.
      return null;
    } else if (LETTER.test(character) || character === '$') {
      let end = at;
      while (end < formula.length && (LETTER.test(formula[end] ?? '') || formula[end] === '$')) end += 1;
      const word = formula.slice(at, end);
      const next = formula[end] ?? '';
      if (next === '!') {
        const sheet = movedSheet(word, targets);
        if (sheet === null) return null;
        moved += sheet;
      } else if (next === ':' && /^[^!'"(),]*!/.test(formula.slice(end + 1)) && !/^\$?[A-Z]{1,3}\$?\d*$/i.test(word)) {
        // `1月:3月!A1`: several sheets at once.
        return null;
      } else if (next === '(') moved += word;
      else {
        const meant = targets.name(word);
        if (meant === null) return null;
        moved += meant ?? word;
        if (next === '[') {
          const close = endOfBrackets(formula, end);
          moved += formula.slice(end, close);
          end = close;
        }
      }
      at = end;
    } else {
      moved += character;
      at += 1;
    }
  }
  return moved;
}

function movedSheet(name: string, targets: ReferenceTargets): string | null {
  if (/[[\]:]/.test(name)) return null;
  const sheet = targets.sheet(name);
  return sheet === null ? null : quoteSheet(sheet);
}

function endOfQuoted(formula: string, from: number, quote: string): number {
  let at = from + 1;
  while (at < formula.length) {
    if (formula[at] === quote) {
      if (formula[at + 1] !== quote) return at + 1;
      at += 1;
    }
    at += 1;
  }
  return formula.length;
}

function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    if (formula[at] === '[') depth += 1;
    if (formula[at] === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

/** The one area that a formula is, with its sheet (null: the same one); null for anything else. */
export function areaIn(formula: string): { readonly sheet: string | null; readonly area: string } | null {
  const found = /^(?:(?:'((?:[^']|'')+)'|([^'!()\s"]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(
    formula.trim(),
  );
  if (!found) return null;
  const sheet = found[1]?.replaceAll("''", "'") ?? found[2] ?? null;
  return { sheet, area: (found[3] ?? '').replaceAll('$', '') };
}
