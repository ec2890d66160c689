import { type CellRange, type Grid, usedRange } from '../grid/grid';
import { type Area, Areas } from './areas';
import { isConstant, isUnit } from './constants';
import { isUnitHeading } from './printed';

/** A blank cell or merged area of a form in which something can be filled in, and the words that it is told by. */
export interface BlankPlace extends CellRange {
  /** What stands before it on its row, and is of no other height. */
  readonly rowName: Area | null;
  /** What stands over it, with nothing but places like it between. */
  readonly heading: Area | null;
  /** What stands at the left of several rows, this among them. */
  readonly side: Area | null;
  /** 千円, ㎡ beside it. */
  readonly unit: string | null;
}

/** A heading over so much of the form's width is one of a part. */
const WIDE = 0.75;
/** Without borders, which nobody reads, a list is taken to be no longer. */
const LONGEST_LIST = 15;

/** The places of a blank form, row by row. */
export function blankPlaces(grid: Grid): readonly BlankPlace[] {
  const used = usedRange(grid);
  if (!used) return [];
  const merges = grid.merges ?? [];
  const end: CellRange = {
    ...used,
    right: Math.max(used.right, ...merges.map(({ right }) => right)),
    bottom: Math.max(used.bottom, ...merges.map(({ bottom }) => bottom)),
  };
  const map = new PlaceMap(grid, end);
  const places: BlankPlace[] = [];
  for (let row = end.top; row <= end.bottom; row += 1)
    for (let column = end.left; column <= end.right; column += 1) {
      const own = map.blankAt(row, column);
      if (own && own.top === row && own.left === column) {
        const place = map.placed(own);
        if (isPlace(map, place)) places.push(place);
      }
    }
  return places;
}

function isPlace(map: PlaceMap, { rowName, heading, side, ...own }: BlankPlace): boolean {
  if (own.right > own.left || own.bottom > own.top) return rowName !== null || heading !== null || side !== null;
  if (rowName !== null && (rowName.right === own.left - 1 || map.isBehindUnit(own))) return true;
  if (heading === null) return false;
  // Another table's headings end further left, and nearer.
  if (map.isOfTableAbove(heading, own)) return false;
  return map.isAmongHeadings(heading) && (rowName !== null || own.top - heading.bottom <= LONGEST_LIST);
}

/** What every cell of a blank form belongs to. */
class PlaceMap {
  private readonly owner = new Map<string, Area>();
  private readonly blank = new Map<string, CellRange>();

  constructor(
    grid: Grid,
    private readonly end: CellRange,
  ) {
    const areas = new Areas(grid, end);
    for (let row = end.top; row <= end.bottom; row += 1)
      for (const area of areas.inRow(row)) each(area, (at) => this.owner.set(at, area));
    for (const merge of grid.merges ?? [])
      if (!this.owner.has(nameOf(merge.top, merge.left))) each(merge, (at) => this.blank.set(at, merge));
  }

  /** The blank area that holds a cell, itself alone where nothing is merged; null where something is written. */
  blankAt(row: number, column: number): CellRange | null {
    const at = nameOf(row, column);
    if (this.owner.has(at)) return null;
    return this.blank.get(at) ?? { top: row, bottom: row, left: column, right: column };
  }

  /** Something is written right beside it, as over the columns of a table. */
  isAmongHeadings({ top, left, right }: Area): boolean {
    return this.owner.has(nameOf(top, left - 1)) || this.owner.has(nameOf(top, right + 1));
  }

  /** 令和7年度 ｜ 千円 ｜ 500: the second place of a label, what it is counted in before it. */
  isBehindUnit({ top, bottom, left }: CellRange): boolean {
    const unit = this.owner.get(nameOf(top, left - 1));
    const first = unit && isUnit(unit.text) ? this.blankAt(top, unit.left - 1) : null;
    return first?.top === top && first.bottom === bottom && unit?.top === top;
  }

  isOfTableAbove(heading: Area, own: CellRange): boolean {
    const before = this.blankAt(own.top, own.left - 1);
    const nearer = before && this.above(before);
    return nearer !== null && nearer.top > heading.top;
  }

  placed(own: CellRange): BlankPlace {
    const { name, side, unit } = this.before(own);
    const next = this.owner.get(nameOf(own.top, own.right + 1));
    const heading = this.above(own);
    // Beside the one place of a label, what stands over it is another's.
    const isAlone = name !== null && name.right === own.left - 1 && heading?.left !== own.left;
    return {
      ...own,
      rowName: name,
      heading: isAlone ? null : heading,
      side,
      unit: next && isUnit(next.text) ? next.text : unit,
    };
  }

  private before(own: CellRange): { name: Area | null; side: Area | null; unit: string | null } {
    let unit: string | null = null;
    // 所属 is counted elsewhere, and a name where nothing stands before it.
    let first: Area | null = null;
    for (let column = own.left - 1; column >= this.end.left; column -= 1) {
      const area = this.owner.get(nameOf(own.top, column));
      if (!area) continue;
      if (isConstant(area.text) && !isUnitHeading(area.text)) {
        if (isUnit(area.text)) {
          unit ??= area.text;
          first = area;
        }
        continue;
      }
      const isSide = area.top < own.top || area.bottom > own.bottom;
      if (isSide) return { name: null, side: area, unit };
      return { name: area, side: this.sideOf(area), unit };
    }
    return { name: first, side: null, unit: first ? null : unit };
  }

  /** What reaches down beside a row's name. */
  private sideOf(name: Area): Area | null {
    const before = this.owner.get(nameOf(name.top, name.left - 1));
    return before && before.bottom - before.top > name.bottom - name.top ? before : null;
  }

  private above(own: CellRange): Area | null {
    for (let row = own.top - 1; row >= this.end.top; row -= 1) {
      const area = this.owner.get(nameOf(row, own.left));
      if (area) {
        if (isConstant(area.text) && !isUnitHeading(area.text)) continue;
        const width = area.right - area.left + 1;
        const isWide = width >= (this.end.right - this.end.left + 1) * WIDE && area.right > own.right;
        return isWide ? null : area;
      }
      const blank = this.blankAt(row, own.left);
      if (!blank || blank.left !== own.left || blank.right !== own.right) return null;
    }
    return null;
  }
}

const nameOf = (row: number, column: number): string => `${row}:${column}`;

function each({ top, left, bottom, right }: CellRange, visit: (at: string) => void): void {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) visit(nameOf(row, column));
}
