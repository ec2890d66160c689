import { hashText } from '../../../notation/hash-text';
import type { PlannedValue } from '../../layout/sheet-plan';
import type { StandingCell } from './standing-sheet';

/** The fingerprint of what is planned for a cell; '' for nothing. */
export function plannedFingerprint(value: PlannedValue | null): string {
  if (value === null) return '';
  if (value.kind === 'formula') return formulaFingerprint(value.formula);
  return value.kind === 'text' ? textFingerprint(value.text) : numberFingerprint(value.value);
}

/** The fingerprint of what stands in a cell; the same as that of the plan when nobody has touched it. */
export function standingFingerprint(cell: StandingCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.formula !== null) return formulaFingerprint(cell.formula);
  if (cell.value === null) return '';
  if (typeof cell.value === 'number') return numberFingerprint(cell.value);
  return typeof cell.value === 'boolean' ? hashText(`boolean ${cell.value}`) : textFingerprint(cell.value);
}

/** Control characters but tab and LF, which no file holds. */
const NOT_HELD = /(?![\t\n])\p{Cc}/gu;
const BROKEN = /[\p{Cs}\ufffe\uffff]/gu;

/** Programs change line breaks, leave out what a file cannot hold, and drop blanks at the end of a line. */
function textFingerprint(text: string): string {
  const unified = text
    .replace(/\r\n?/g, '\n')
    .replace(NOT_HELD, '')
    .replace(BROKEN, '\ufffd')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
  return unified === '' ? '' : hashText(`text ${unified}`);
}

/** A number counts to 14 digits: programs keep 15 and round the last one in ways of their own. A text that reads as one is still a text. */
function numberFingerprint(value: number): string {
  return hashText(`number ${Number(value.toPrecision(14))}`);
}

/** Stands for a column while a formula is taken apart; no formula has it. */
const COLUMN = '\ue000';
const IN_BRACKETS = /\[[^[\]]*\]/g;
const OF_A_TABLE = /(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*\ue000/gu;

/**
 * A formula without what its references point to: Excel itself turns those when a row is put in or the list is sorted, and
 * LibreOffice writes its quotation marks otherwise. A column of a table counts as the cells that it is: Excel turns the one into the other
 * when a table becomes plain cells, and its name when a heading is corrected.
 */
function formulaFingerprint(formula: string): string {
  const bare = formula
    .replace(IN_BRACKETS, COLUMN)
    .replace(IN_BRACKETS, COLUMN)
    .replace(OF_A_TABLE, '!R:R')
    .replace(/'[^']*'!/g, '!')
    .replace(/(?<![\p{L}\p{N}_])[\p{L}\p{N}_]+!/gu, '!')
    .replace(/\$?[A-Z]{1,3}\$?[0-9]{1,7}/g, 'R')
    .replace(/\s+/g, '');
  return hashText(`formula ${bare.startsWith('=') ? bare : `=${bare}`}`);
}
