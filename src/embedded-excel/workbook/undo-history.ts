import { type ModelCell, placeOf } from '../../xlsx/model';
import { type Area, boundingArea, cellArea } from './area';
import type { WorkbookChange } from './change';
import type { LiveSheet } from './live-sheet';

/** Cells as they were before a step; `undefined`: there was none. */
type CellsBefore = ReadonlyMap<LiveSheet, ReadonlyMap<number, ModelCell | undefined>>;

/** One press of Ctrl+Z: what a person did, or what an add-in's request did. */
export interface UndoStep {
  readonly by: 'person' | 'addin';
  readonly changes: number;
  readonly cells: CellsBefore;
}

/** Neither done nor undone on the sheets. */
const NO_STEP = new Set<WorkbookChange['kind']>([
  'selected',
  'activated',
  'deactivated',
  'calculated',
  'answered',
  'saved',
]);
/** Where a history ends, whoever does it: office documentation, "Undo support with the Excel JavaScript API". */
const NEVER_UNDONE = new Set<WorkbookChange['kind']>(['deleted', 'renamed', 'moved', 'visibility', 'protection']);

/**
 * What Ctrl+Z takes back. Without the undo API (ExcelUndoApiAll 1.0) a request that writes clears the history; with it each such
 * request is a step of its own. Contents and formats of cells come back; what else a step did (rules, widths, moved rows) is only counted.
 */
export class UndoHistory {
  private list: UndoStep[] = [];
  /** What was taken back, the latest last: the cells as they were before that. */
  private undone: UndoStep[] = [];
  private written = 0;
  private before = new Map<LiveSheet, Map<number, ModelCell | undefined>>();
  private isTakingBack = false;

  constructor(
    readonly hasApi: boolean,
    private readonly readsClear: boolean,
  ) {}

  /** The last is what the next Ctrl+Z takes back. */
  get steps(): readonly UndoStep[] {
    return this.list;
  }

  /** A cell is about to change: that it was so is kept until the step is over. */
  keep(sheet: LiveSheet, key: number, cell: ModelCell | undefined): void {
    if (this.isTakingBack) return;
    const cells = this.before.get(sheet) ?? new Map<number, ModelCell | undefined>();
    this.before.set(sheet, cells);
    if (!cells.has(key)) cells.set(key, cell && { ...cell });
  }

  hear(change: WorkbookChange): void {
    const { kind, actor } = change;
    const isLast = NEVER_UNDONE.has(kind) || (change.kind === 'added' && change.brought);
    if (NO_STEP.has(kind) || this.isTakingBack) return;
    if (actor.source === 'Remote') this.before = new Map();
    else if (isLast) this.forget();
    else if (actor.trigger === 'ThisLocalAddin') this.written += 1;
    else this.add({ by: 'person', changes: 1, cells: this.taken() });
  }

  /** An add-in's request came to its end. */
  endRequest(): void {
    const changes = this.written;
    const cells = this.taken();
    this.written = 0;
    if (this.hasApi) {
      if (changes > 0) this.add({ by: 'addin', changes, cells });
    } else if (changes > 0 || this.readsClear) this.forget();
  }

  /** Ctrl+Z. Gives the step that was taken back; null: there was none. */
  takeBack(): UndoStep | null {
    return this.move(this.list, this.undone);
  }

  /** Ctrl+Y: does again what was taken back last. Gives that step; null: nothing was, or somebody worked on since. */
  doAgain(): UndoStep | null {
    return this.move(this.undone, this.list);
  }

  private move(from: UndoStep[], to: UndoStep[]): UndoStep | null {
    const step = from.pop();
    if (!step) return null;
    to.push({ ...step, cells: new Map([...step.cells].map(([sheet, cells]) => [sheet, asTheyAre(sheet, cells)])) });
    this.isTakingBack = true;
    try {
      for (const [sheet, cells] of step.cells) putBack(sheet, cells);
    } finally {
      this.isTakingBack = false;
    }
    return step;
  }

  private add(step: UndoStep): void {
    this.list = [...this.list, step];
    this.undone = [];
  }

  private forget(): void {
    this.list = [];
    this.undone = [];
  }

  private taken(): CellsBefore {
    const cells = this.before;
    this.before = new Map();
    return cells;
  }
}

/** What stands now where these cells do. */
function asTheyAre(sheet: LiveSheet, cells: ReadonlyMap<number, unknown>): ReadonlyMap<number, ModelCell | undefined> {
  return new Map(
    [...cells.keys()].map((key) => {
      const { row, column } = placeOf(key);
      const cell = sheet.cell(row, column);
      return [key, cell && { ...cell }];
    }),
  );
}

function putBack(sheet: LiveSheet, cells: ReadonlyMap<number, ModelCell | undefined>): void {
  for (const [key, cell] of cells) {
    const { row, column } = placeOf(key);
    sheet.replace(row, column, cell && { ...cell });
  }
  const area = areaOf(cells);
  if (area) sheet.report({ kind: 'changed', sheetId: sheet.id, area });
}

/** The area that these cells of a step lie in; null: there are none. */
export function areaOf(cells: ReadonlyMap<number, unknown>): Area | null {
  const places = [...cells.keys()].map((key) => {
    const { row, column } = placeOf(key);
    return cellArea(row, column);
  });
  const [first, ...others] = places;
  return first === undefined ? null : others.reduce(boundingArea, first);
}
