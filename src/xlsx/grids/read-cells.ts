import { addressOf, parseAddress, parseRange } from '../../core/grid/address';
import type { CellRange, CellValue } from '../../core/grid/grid';
import { shiftFormula } from '../../core/grid/shift-formula';
import { WorkbookError } from '../../core/workbook-error';
import type { Limits } from '../limits';
import { unescapeCharacters } from '../ooxml-escapes';
import { attributeOf, scanXml, textBetween, type XmlTag } from '../xml-scan';

/** A cell that holds something. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  /** `null` under a formula that came to nothing, or was never calculated. */
  readonly value: CellValue;
  /** Place in `cellXfs`. */
  readonly style: number;
  /** With its `=`. */
  readonly formula: string | null;
  /** A formula whose result the file does not tell. */
  readonly uncalculated: boolean;
}

export interface ReadCells {
  readonly cells: readonly ReadCell[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly CellRange[];
}

/** How much of the workbook's limits is used up: counted on from sheet to sheet. */
export interface ReadSoFar {
  cells: number;
  characters: number;
}

/**
 * The cells of a worksheet that hold a value or a formula, in one scan. Shared formulas are written out for each cell.
 * Throws `damaged` (broken XML, a shared string that is not there, an address outside every sheet) and `too-large`.
 */
export function readCells(
  about: { readonly sheet: string; readonly part: string },
  xml: string,
  strings: readonly string[],
  limits: Limits,
  spent: ReadSoFar,
): ReadCells {
  const { sheet, part } = about;
  const cells: ReadCell[] = [];
  const hiddenRows: number[] = [];
  const merges: CellRange[] = [];
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let [row, column, style, type] = [-1, -1, 0, 'n'];
  let inCell = false;
  /** Raw text of `<v>`; null where there is none. */
  let raw: string | null = null;
  let inline = '';
  let formula: string | null = null;
  let sharedId: string | null = null;
  let [from, phonetic] = [0, 0];

  const begin = (tag: XmlTag): void => {
    ({ row, column } = placeOf(part, tag, row, column + 1));
    style = Number(attributeOf(tag, 's') ?? 0);
    type = attributeOf(tag, 't') ?? 'n';
    inCell = true;
    raw = null;
    inline = '';
    formula = null;
    sharedId = null;
  };
  const formulaHere = (): string | null => {
    if (sharedId === null) return formula === '' ? null : formula;
    if (formula) {
      shared.set(sharedId, { formula, row, column });
      return formula;
    }
    const base = shared.get(sharedId);
    return base ? shiftFormula(base.formula, row - base.row, column - base.column) : null;
  };
  const valueHere = (): CellValue => {
    if (type === 'inlineStr') return inline;
    if (raw === null || raw === '') return null;
    if (type === 's') return sharedString(part, raw, strings);
    if (type === 'n') return numberOrText(raw);
    const text = textBetween(raw, 0, raw.length);
    if (type === 'b') return text === '1' || text.toLowerCase() === 'true';
    return type === 'str' ? unescapeCharacters(text) : text;
  };
  const finish = (): void => {
    if (!inCell) return;
    inCell = false;
    const written = valueHere();
    const value = written === '' ? null : written;
    const own = formulaHere();
    if (value === null && own === null) return;
    // A formula that came to an empty text says so by its type.
    const uncalculated = value === null && (type !== 'str' || raw === null);
    cells.push({ row, column, value, style, formula: own === null ? null : `=${own}`, uncalculated });
    spent.cells += 1;
    if (spent.cells > limits.cells) throw new WorkbookError('too-large', { reason: 'cells', limit: limits.cells });
    if (typeof value === 'string') countCharacters(value, { sheet, row, column }, limits, spent);
  };

  scanXml(part, xml, (tag) => {
    switch (tag.name) {
      case 'c':
        if (tag.kind !== 'close') begin(tag);
        if (tag.kind !== 'open') finish();
        break;
      case 'v':
        if (tag.kind === 'open') from = tag.end;
        else if (inCell) raw = tag.kind === 'empty' ? '' : xml.slice(from, tag.start);
        break;
      case 't':
        if (tag.kind === 'open') from = tag.end;
        else if (tag.kind === 'close' && inCell && phonetic === 0) {
          inline += unescapeCharacters(textBetween(xml, from, tag.start));
        }
        break;
      case 'f':
        if (!inCell) break;
        if (tag.kind !== 'close') {
          from = tag.end;
          formula = '';
          if (attributeOf(tag, 't') === 'shared') sharedId = attributeOf(tag, 'si');
        } else formula = textBetween(xml, from, tag.start);
        break;
      case 'rPh':
        if (tag.kind !== 'empty') phonetic += tag.kind === 'open' ? 1 : -1;
        break;
      case 'row':
        if (tag.kind === 'close') break;
        row = Number(attributeOf(tag, 'r') ?? row + 2) - 1;
        column = -1;
        if (isTrue(attributeOf(tag, 'hidden'))) hiddenRows.push(row);
        break;
      case 'mergeCell': {
        const area = tag.kind === 'close' ? null : parseRange(attributeOf(tag, 'ref') ?? '');
        if (area) merges.push(area);
        break;
      }
      default:
    }
  });
  return { cells, hiddenRows, merges };
}

export function isTrue(attribute: string | null): boolean {
  return attribute === '1' || attribute === 'true';
}

function placeOf(part: string, tag: XmlTag, row: number, column: number): { row: number; column: number } {
  const address = attributeOf(tag, 'r');
  const place = address === null ? { row, column } : parseAddress(address);
  if (!place || !(place.row >= 0 && place.row < 1_048_576) || place.column >= 16_384) {
    throw new WorkbookError('damaged', { part, reason: 'address', address: address ?? '' });
  }
  return place;
}

function sharedString(part: string, raw: string, strings: readonly string[]): string {
  const found = strings[Number(raw)];
  if (found === undefined) throw new WorkbookError('damaged', { part, reason: 'shared-string' });
  return found;
}

/** Some programs write a text without saying that it is one. */
function numberOrText(raw: string): number | string {
  const number = Number(raw);
  return !Number.isFinite(number) ? textBetween(raw, 0, raw.length) : number;
}

function countCharacters(
  text: string,
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
  limits: Limits,
  spent: ReadSoFar,
): void {
  if (text.length > limits.cellCharacters) {
    const { sheet } = cell;
    const limit = limits.cellCharacters;
    throw new WorkbookError('too-large', { reason: 'cell', sheet, cell: addressOf(cell), size: text.length, limit });
  }
  spent.characters += text.length;
  if (spent.characters > limits.characters) {
    throw new WorkbookError('too-large', { reason: 'characters', limit: limits.characters });
  }
}
