import { addressOf, parseAddress, rangeAddress } from '../../core/grid/address';
import type { CellRange } from '../../core/grid/grid';
import { attributeOf } from '../xml-scan';
import type { Element } from './element';

/** A cell as it stands in a sheet's part. */
export interface RawCell {
  readonly column: number;
  /** Place in `cellXfs`; null where it has no style of its own. */
  readonly style: number | null;
  /** `s`, `inlineStr`, `n` … */
  readonly type: string;
  /** Its whole element. */
  readonly xml: string;
}

export interface RawRow {
  readonly row: number;
  /** Its opening tag, closed or not. */
  readonly opening: string;
  readonly style: number | null;
  readonly cells: readonly RawCell[];
}

/** The rows of `<sheetData>` with their cells; a row or cell that does not say where it stands comes behind the one before. */
export function rawRows(xml: string, data: Element): RawRow[] {
  let row = -1;
  return data.children
    .filter(({ name }) => name === 'row')
    .map((element): RawRow => {
      row = Number(attributeOf(element.tag, 'r') ?? row + 2) - 1;
      let column = -1;
      const cells = element.children
        .filter(({ name }) => name === 'c')
        .map((cell): RawCell => {
          column = parseAddress(attributeOf(cell.tag, 'r') ?? '')?.column ?? column + 1;
          return {
            column,
            style: numberOf(attributeOf(cell.tag, 's')),
            type: attributeOf(cell.tag, 't') ?? 'n',
            xml: xml.slice(cell.start, cell.end),
          };
        });
      const custom = attributeOf(element.tag, 'customFormat');
      const style = custom === '1' || custom === 'true' ? numberOf(attributeOf(element.tag, 's')) : null;
      return { row, opening: xml.slice(element.start, element.from), style, cells };
    });
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}

/** Where rows of the source stand in the copy; null for one that is left out. */
export type RowMap = (row: number) => number | null;

/** A range in the copy: its rows that are there, as long as they still stand together; null for none. */
export function rangeInCopy(range: CellRange, rowIn: RowMap): CellRange | null {
  const rows: number[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const to = rowIn(row);
    if (to !== null) rows.push(to);
  }
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (top === undefined || bottom === undefined) return null;
  return { top, left: range.left, bottom, right: range.right };
}

/** `A1:B2 C3` in the copy; '' where nothing of it is there. */
export function areasInCopy(areas: string, parse: (area: string) => CellRange | null, rowIn: RowMap): string {
  return areas
    .split(' ')
    .flatMap((area) => {
      const range = parse(area);
      const moved = range && rangeInCopy(range, rowIn);
      return moved ? [rangeAddress(moved)] : [];
    })
    .join(' ');
}

/** The address of a cell in the copy. */
export function cellInCopy(row: number, column: number): string {
  return addressOf({ row, column });
}
