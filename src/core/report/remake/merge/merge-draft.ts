import type { StyleChange } from '../../layout/cell-style';
import { letteringOf } from '../../layout/lettering';
import { HIGHEST_ROW } from '../../layout/paper';
import type { PlannedCell, PlannedRange, PlannedTable, SheetPlan } from '../../layout/sheet-plan';
import { heightOf } from '../../layout/text-height';
import { plannedFingerprint } from './fingerprint';
import type { Followed } from './follow-formula';
import { type MadeRow, type MadeSheet, planColumns } from './made-sheet';
import type { CellByHand, CellOperation, FilledList, MergedSheet, RestyledCell, UpdatedCell } from './merged-sheet';
import type { Place, StandingCells } from './standing-sheet';

/** A blank row sets apart what stands below our list. */
const GAP = 2;

/** A sheet while it is merged: what is planned, what of it is replaced by people's own, and what is told of it. */
export class MergeDraft {
  private readonly styles = new Map<string, RestyledCell>();
  private readonly planned = new Map<string, PlannedCell>();
  private readonly writes = new Map<string, PlannedCell>();
  private readonly carries = new Map<string, { from: Place; to: Place; text: string }>();
  private readonly attached = new Map<string, { from: Place; to: Place; fill: string | null }>();
  private readonly merges: PlannedRange[];
  private readonly heights: Record<number, number>;
  /** Rows whose height somebody chose. */
  private readonly chosenHeights = new Map<number, number>();
  private readonly planWidths: number[];
  private readonly widths = new Map<number, number>();
  private readonly headings = new Map<number, string>();
  private readonly repeating: ReadonlySet<number>;
  private readonly freshColumns: string[] = [];
  private readonly freshNames = new Set<string>();
  private readonly goneNames = new Map<string, boolean>();
  private readonly hidden = { rows: new Set<number>(), columns: new Set<number>() };
  private list: FilledList | null = null;
  private followed: Followed = { rows: new Map(), columns: new Map(), list: null };
  private patterns: ReadonlyMap<number, Place> = new Map();
  private readonly updatedCells: UpdatedCell[] = [];
  private readonly byHandCells: CellByHand[] = [];
  /** The last row that anything of the plan stands in. */
  readonly bottom: number;

  constructor(
    private readonly plan: SheetPlan,
    private readonly made: MadeSheet,
  ) {
    for (const cell of plan.cells) {
      this.planned.set(keyOf(cell), cell);
      this.writes.set(keyOf(cell), cell);
    }
    this.bottom = plan.cells.reduce((most, { row }) => Math.max(most, row), -1);
    this.merges = [...plan.merges];
    this.heights = { ...plan.heights };
    this.planWidths = [...plan.widths];
    for (const { column, heading } of made.columns) this.headings.set(column, heading);
    const columns = planColumns(plan);
    this.repeating = new Set([...columns.repeating].flatMap((place) => columns.ours[place]?.column ?? []));
  }

  /** The cell in which a place can be read: the first one of its merged area, if that still is free. */
  readableAt(place: Place): Place {
    const merge = this.plan.merges.find((each) => inside(each, place));
    if (merge === undefined || (merge.top === place.row && merge.left === place.column)) return place;
    const first = { row: merge.top, column: merge.left };
    return this.carries.has(keyOf(first)) ? place : first;
  }

  /** Whether a blank cell of ours means what the one above says. */
  isRepeating({ column }: Place): boolean {
    return this.repeating.has(column);
  }

  plannedAt(place: Place): PlannedCell | undefined {
    return this.planned.get(keyOf(place));
  }

  headingOf(column: number): string {
    return this.headings.get(column) ?? '';
  }

  /** Puts somebody's cell here, whatever was planned. `text` is what it shows. */
  carry(from: Place, to: Place, text = ''): void {
    this.carries.set(keyOf(to), { from, to, text });
  }

  isFree(place: Place): boolean {
    return !this.carries.has(keyOf(place)) && !this.planned.has(keyOf(place));
  }

  attach(from: Place, to: Place, fill: string | null = null): void {
    this.attached.set(keyOf(to), { from, to, fill });
  }

  restyle(at: Place, change: StyleChange): void {
    this.styles.set(keyOf(at), { row: at.row, column: at.column, change });
  }

  /** Somebody took away what stood here. */
  blank(at: Place): void {
    const cell = this.planned.get(keyOf(at));
    if (cell === undefined) return;
    const { row, column, look, dressed } = cell;
    this.writes.set(keyOf(at), { row, column, look, value: null, ...(dressed ? { dressed } : {}) });
  }

  /** A line over the whole width. */
  line(row: number, words: string): PlannedCell {
    const right = Math.max(0, this.plan.widths.length - 1);
    const cell: PlannedCell = { row, column: 0, value: { kind: 'text', text: words }, look: 'note' };
    this.writes.set(keyOf(cell), cell);
    for (let column = 1; column <= right; column += 1)
      this.writes.set(keyOf({ row, column }), { row, column, value: null, look: 'note' });
    if (right > 0) this.merges.push({ top: row, left: 0, bottom: row, right });
    const across = this.plan.widths.reduce((sum, width) => sum + width, 0);
    this.heights[row] = heightOf(words, across, letteringOf('note'));
    return cell;
  }

  /** Below what is made, in the order in which it stands. */
  carryBelow(cells: StandingCells): void {
    const first = cells.rowNumbers()[0] ?? 0;
    const by = this.bottom + GAP - first;
    for (const { row, column } of cells.sheet.cells) this.carry({ row, column }, { row: row + by, column });
    for (const [column, width] of cells.sheet.widths) {
      if (column >= this.planWidths.length) this.widths.set(column, width);
    }
  }

  setWidth(column: number, width: number): void {
    if (column < this.planWidths.length) this.planWidths[column] = width;
    else this.widths.set(column, width);
  }

  hideRow(row: number): void {
    this.hidden.rows.add(row);
  }

  hideColumn(column: number): void {
    this.hidden.columns.add(column);
  }

  /** Where rows and columns have gone, for formulas that name them. */
  follow(followed: Followed): void {
    this.followed = followed;
  }

  /** The list of somebody's own sheet: what the cells of each column look like, where it begins, and where it ended. */
  dress(patterns: ReadonlyMap<number, Place>, { top, before, last }: Omit<FilledList, 'after'>): void {
    this.patterns = patterns;
    this.list = { top, before, after: this.bottom, last };
  }

  /** A cell of a column of people's that reckons in every row, in a row that is new. */
  reckon(at: Place, formula: string): void {
    const planned = this.planned.get(keyOf(at));
    if (planned === undefined || this.carries.has(keyOf(at))) return;
    this.writes.set(keyOf(at), { ...planned, value: { kind: 'formula', formula, cached: '' } });
  }

  /** A row is as high as people have it, whatever stands in it. */
  setHeight(row: number, height: number): void {
    this.chosenHeights.set(row, height);
  }

  updated(cell: UpdatedCell): void {
    this.updatedCells.push(cell);
  }

  byHand(cell: CellByHand): void {
    this.byHandCells.push(cell);
  }

  freshColumn(heading: string): void {
    this.freshColumns.push(heading);
  }

  fresh(name: string): void {
    this.freshNames.add(name);
  }

  gone(name: string, kept: boolean): void {
    this.goneNames.set(name, (this.goneNames.get(name) ?? false) || kept);
  }

  /** `rows` are those to be remembered. */
  finish(rows: readonly MadeRow[]): MergedSheet {
    const tables = this.plan.tables.map((table) => this.withHeadings(table));
    const carried = [...this.carries.values()];
    // A merged area would hide what somebody wrote in the middle of it.
    const merges = this.merges.filter(
      (merge) => !carried.some(({ to }) => inside(merge, to) && (to.row !== merge.top || to.column !== merge.left)),
    );
    for (const { to, text } of carried) {
      const width = this.planWidths[to.column] ?? this.widths.get(to.column);
      const spanned = merges.some((merge) => inside(merge, to) && merge.bottom > merge.top);
      // Above and below the list of somebody's own sheet rows are as high as they have them.
      const isTheirs = this.plan.own !== undefined && this.plan.heights[to.row] === undefined;
      if (text === '' || width === undefined || spanned || isTheirs) continue;
      const needed = Math.min(HIGHEST_ROW, heightOf(text, width, letteringOf('answer')));
      this.heights[to.row] = Math.max(this.heights[to.row] ?? 0, needed);
    }
    const writes = [...this.writes.values()].filter((cell) => !this.carries.has(keyOf(cell)));
    const attached = [...this.attached.values()].filter(({ to }) => !this.carries.has(keyOf(to)));
    const operations: CellOperation[] = [
      ...writes.map((cell): CellOperation => ({ kind: 'write', cell })),
      ...carried.map(({ from, to }): CellOperation => ({ kind: 'carry', from, to })),
      ...attached.map(({ from, to, fill }): CellOperation => ({ kind: 'attach', from, to, fill })),
    ];
    const byHand = new Set(this.byHandCells.map(keyOf));
    const told = carried.filter(({ to, text }) => text !== '' && !byHand.has(keyOf(to)));
    const kept = told.filter(({ from, to }) => from.row === to.row && from.column === to.column).length;
    return {
      operations,
      plan: {
        ...this.plan,
        cells: writes,
        tables,
        merges,
        heights: { ...this.heights, ...Object.fromEntries(this.chosenHeights) },
        widths: this.planWidths,
        print: this.plan.own === undefined ? this.plan.print : this.printed(carried),
      },
      styles: [...this.styles.values()].filter((cell) => !this.carries.has(keyOf(cell))),
      widths: this.widths,
      hiddenRows: this.hidden.rows,
      hiddenColumns: this.hidden.columns,
      list: this.list,
      followed: {
        ...this.followed,
        rows: new Map([...carried.map(({ from, to }) => [from.row, to.row] as const), ...this.followed.rows]),
      },
      patterns: this.patterns,
      made: { ...this.made, rows: this.remembered(rows) },
      report: {
        kept,
        moved: told.length - kept,
        columns: this.freshColumns,
        fresh: [...this.freshNames],
        updated: this.updatedCells,
        byHand: this.byHandCells,
        gone: [...this.goneNames].map(([name, stays]) => ({ name, kept: stays })),
      },
    };
  }

  /** With the heights that we reckoned, so that one that somebody chose can be told from them. */
  private remembered(rows: readonly MadeRow[]): MadeRow[] {
    const { own } = this.plan;
    return [...rows]
      .sort((a, b) => a.row - b.row)
      .map(({ height: _, ...row }) => {
        const height = own === undefined ? this.heights[row.row] : undefined;
        return height === undefined ? row : { ...row, height };
      });
  }

  /** Points that we reckon for a row: for what we say in it. */
  plannedHeight(row: number): number | undefined {
    return this.plan.heights[row];
  }

  /** A table whose columns are called as people call them. It takes no blank heading and none twice: then ours come back. */
  private withHeadings(table: PlannedTable): PlannedTable {
    const { columns, range } = table;
    const keys = columns.map((_, at) => keyOf({ row: range.top, column: range.left + at }));
    const names = columns.map((ours, at) => this.carries.get(keys[at] ?? '')?.text.trim() ?? ours);
    const isSound = !names.includes('') && new Set(names.map((name) => name.toLowerCase())).size === names.length;
    for (const key of keys) {
      const planned = this.planned.get(key);
      if (!isSound) this.carries.delete(key);
      // A heading that somebody took away.
      if (planned && this.writes.get(key)?.value === null) this.writes.set(key, planned);
    }
    return { ...table, columns: isSound ? names : columns };
  }

  /** What stands below the list on a sheet of somebody's own is printed with it. */
  private printed(carried: readonly { readonly to: Place; readonly text: string }[]): SheetPlan['print'] {
    const { print } = this.plan;
    const rows = carried.filter(({ to, text }) => text !== '' && to.column <= print.area.right).map(({ to }) => to.row);
    return { ...print, area: { ...print.area, bottom: Math.max(print.area.bottom, ...rows) } };
  }

  /** What we say in the cell that was planned there, to compare with what stands. */
  fingerprintAt(place: Place): string {
    return plannedFingerprint(this.plannedAt(place)?.value ?? null);
  }
}

function keyOf({ row, column }: Place): string {
  return `${row} ${column}`;
}

function inside({ top, left, bottom, right }: PlannedRange, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
