import { SheetLayout } from './sheet-layout';

const GAP = 12;

/** A sheet of several parts, none of which is torn by a page where it can stand whole on the next one. */
export class PagedLayout extends SheetLayout {
  /** Rows with which parts begin. */
  private readonly starts: number[] = [];
  /** Parts that begin a page, however much room there is. */
  private readonly turned = new Set<number>();
  /** Points that a page has below the rows that stand on every page. */
  private room = Number.POSITIVE_INFINITY;
  private repeated = 0;

  /** The first rows, laid by now, stand on every page of `height` points. */
  repeat(rows: number, height: number): void {
    this.repeated = rows;
    this.room = height - this.heightBetween(0, rows);
  }

  /** A blank row that sets the next part apart. */
  gap(): void {
    this.heights[this.row] = GAP;
    this.row += 1;
  }

  /** The next row begins a part. */
  begin(): void {
    this.starts.push(this.row);
  }

  /** The next row begins a part on a new page. */
  turn(): void {
    this.begin();
    this.turned.add(this.row);
  }

  /** Whether the part that was begun last may go on by `height` points on one page. */
  fits(height: number): boolean {
    return this.heightBetween(this.starts.at(-1) ?? 0, this.row) + height <= this.room;
  }

  /** The rows before which a page breaks: parts that would be torn. */
  breaks(): number[] {
    const found: number[] = [];
    let used = this.heightBetween(this.repeated, this.starts[0] ?? this.row);
    this.starts.forEach((start, index) => {
      const needs = this.heightBetween(start, this.starts[index + 1] ?? this.row);
      if (used > 0 && (used + needs > this.room || this.turned.has(start))) {
        found.push(start);
        used = 0;
      }
      used += needs;
    });
    return found;
  }
}
