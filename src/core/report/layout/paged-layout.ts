import { SheetLayout } from './sheet-layout';

const GAP = 12;

/** A part is torn rather than leave more than this share of a page blank. */
const WORTH_TEARING = 0.35;

/** A sheet of several parts, none of which is torn by a page unless it says its headings again. */
export class PagedLayout extends SheetLayout {
  /** Rows before which a page breaks. */
  private readonly broken: number[] = [];
  /** Blank rows that set parts apart. */
  private readonly gaps = new Set<number>();
  /** The row with which the page begins that is being laid. */
  private page = 0;
  /** The row with which a part begins that goes to the next page as a whole; `null` for one that may be torn. */
  private part: number | null = null;
  /** Points that a page has below the rows that stand on every page. */
  private room = Number.POSITIVE_INFINITY;

  /** The first rows, laid by now, stand on every page of `height` points. */
  repeat(rows: number, height: number): void {
    this.page = rows;
    this.room = height - this.heightBetween(0, rows);
  }

  /** A blank row that sets the next part apart. */
  gap(): void {
    this.gaps.add(this.row);
    this.heights[this.row] = GAP;
    this.row += 1;
  }

  /** The next row begins a part that stands whole, on the next page if there is no room for it on this one. */
  begin(): void {
    this.settle();
    this.part = this.row;
  }

  /** The next row begins a page. */
  turn(): void {
    this.settle();
    this.breakBefore(this.row);
  }

  /**
   * The next row begins a part of `whole` points that says its headings again on every page. It begins here if all of it goes here, or
   * if much of the page would stay blank; `least` points of it must stand together.
   */
  flow(whole: number, least: number): void {
    this.settle();
    const left = this.room - this.heightBetween(this.page, this.row);
    if (whole > left && (least > left || left < this.room * WORTH_TEARING)) this.breakBefore(this.row);
  }

  /** Whether the part that was begun last may go on by `height` points on one page. */
  fits(height: number): boolean {
    return this.heightBetween(this.part ?? this.page, this.row) + height <= this.room;
  }

  /** The rows before which a page breaks, once all is laid. */
  breaks(): number[] {
    this.settle();
    return [...this.broken];
  }

  /** What was laid as a whole goes to the next page if it does not go on this one. */
  private settle(): void {
    if (this.part !== null && this.heightBetween(this.page, this.row) > this.room) this.breakBefore(this.part);
    this.part = null;
  }

  /** A page that would hold nothing but gaps is none. */
  private breakBefore(row: number): void {
    let said = false;
    for (let each = this.page; each < row; each += 1) said ||= !this.gaps.has(each);
    if (said) this.broken.push(row);
    this.page = row;
  }
}
