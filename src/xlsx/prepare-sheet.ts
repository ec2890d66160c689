import { parseAddress } from '../core/grid/address';
import { WorkbookError } from '../core/workbook-error';
import type { Limits } from './limits';
import { type Replacement, replaceAt } from './replace-at';
import { attributeOf, scanXml, type XmlTag } from './xml-scan';

export interface PreparedSheet {
  readonly xml: string;
  /** Cells that hold something. */
  readonly cells: number;
  /** Rows × columns from A1 to the last cell kept: what the library lays out. */
  readonly extent: number;
  /** A password guards the sheet's protection. */
  readonly password: boolean;
  /** Sizes of columns and rows that say none; null where the sheet leaves it to Excel. */
  readonly columnWidth: number | null;
  readonly rowHeight: number | null;
}

interface Blank {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** A styled blank further than this from the cells that hold something is a leftover of formatting whole rows or columns. */
const NEAR = { rows: 200, columns: 50 };

/**
 * Takes out of a worksheet what must not reach the library: furigana of inline strings (it would join the text), and styled
 * blanks far from everything (it lays out the rectangle down to them, however far). Counts cells and proves shared strings.
 * Throws `damaged` (broken XML, a shared string that is not there) and `too-large`.
 */
export function prepareSheet(part: string, xml: string, sharedStrings: number, limits: Limits): PreparedSheet {
  const cuts: Replacement[] = [];
  const blanks: Blank[] = [];
  const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  let cells = 0;
  let password = false;
  let columnWidth: number | null = null;
  let rowHeight: number | null = null;
  let row = -1;
  let column = -1;
  let cellAt = -1;
  let cellType: string | null = null;
  let content = false;
  let valueAt = -1;
  let phoneticAt = -1;

  const finish = (tag: XmlTag): void => {
    const from = cellAt;
    if (from < 0) return;
    cellAt = -1;
    if (!content) {
      blanks.push({ row, column, from, to: tag.end });
      return;
    }
    cells += 1;
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  };

  scanXml(part, xml, (tag) => {
    switch (tag.name) {
      case 'row':
        if (tag.kind === 'close') break;
        row = Number(attributeOf(tag, 'r') ?? row + 2) - 1;
        column = -1;
        break;
      case 'c':
        if (tag.kind === 'close') {
          finish(tag);
          break;
        }
        ({ row, column } = placeOf(part, tag, row, column + 1));
        cellAt = tag.start;
        cellType = attributeOf(tag, 't');
        content = false;
        if (tag.kind === 'empty') finish(tag);
        break;
      case 'v':
        if (tag.kind === 'open') valueAt = tag.end;
        if (tag.kind === 'close' && cellAt >= 0) {
          content = content || tag.start > valueAt;
          if (cellType === 's') proveString(part, xml.slice(valueAt, tag.start), sharedStrings);
        }
        break;
      case 'is':
      case 'f':
        if (cellAt >= 0 && (tag.name === 'f' || tag.kind === 'open')) content = true;
        break;
      case 'rPh':
        if (tag.kind === 'open') phoneticAt = tag.start;
        else cuts.push({ from: tag.kind === 'close' ? phoneticAt : tag.start, to: tag.end, text: '' });
        break;
      case 'sheetFormatPr':
        columnWidth = sizeOf(tag, 'defaultColWidth');
        rowHeight = sizeOf(tag, 'defaultRowHeight');
        break;
      case 'sheetProtection':
        password = ['password', 'hashValue'].some((name) => (attributeOf(tag, name) ?? '') !== '');
        break;
      default:
    }
  });

  const area = cells === 0 ? 0 : (used.bottom - used.top + 1) * (used.right - used.left + 1);
  if (area > limits.usedRange) {
    throw new WorkbookError('too-large', { reason: 'range', part, size: area, limit: limits.usedRange });
  }
  let { bottom, right } = used;
  for (const blank of blanks) {
    const far = blank.row > used.bottom + NEAR.rows || blank.column > used.right + NEAR.columns;
    if (far) {
      cuts.push({ from: blank.from, to: blank.to, text: '' });
    } else {
      bottom = Math.max(bottom, blank.row);
      right = Math.max(right, blank.column);
    }
  }
  return { xml: replaceAt(xml, cuts), cells, extent: (bottom + 1) * (right + 1), password, columnWidth, rowHeight };
}

function sizeOf(tag: XmlTag, name: string): number | null {
  const size = Number(attributeOf(tag, name) ?? Number.NaN);
  return Number.isFinite(size) && size > 0 ? size : null;
}

function placeOf(part: string, tag: XmlTag, row: number, column: number): { row: number; column: number } {
  const address = attributeOf(tag, 'r');
  const place = address === null ? { row, column } : parseAddress(address);
  if (!place || place.row < 0 || place.row >= 1_048_576 || place.column >= 16_384) {
    throw new WorkbookError('damaged', { part, reason: 'address', address: address ?? '' });
  }
  return place;
}

function proveString(part: string, index: string, count: number): void {
  const place = Number(index.trim());
  if (!Number.isInteger(place) || place < 0 || place >= count) {
    throw new WorkbookError('damaged', { part, reason: 'shared-string' });
  }
}
