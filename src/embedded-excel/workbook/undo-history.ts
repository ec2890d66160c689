import type { WorkbookChange } from './change';

/** One press of Ctrl+Z: what a person did, or what an add-in's request did. */
export interface UndoStep {
  readonly by: 'person' | 'addin';
  readonly changes: number;
}

/** Neither done nor undone on the sheets. */
const NO_STEP = new Set<WorkbookChange['kind']>(['selected', 'activated', 'deactivated', 'calculated', 'saved']);
/** Where a history ends, whoever does it: office documentation, "Undo support with the Excel JavaScript API". */
const NEVER_UNDONE = new Set<WorkbookChange['kind']>(['deleted', 'renamed', 'moved', 'visibility', 'protection']);

/**
 * What Ctrl+Z would take back. Without the undo API (ExcelUndoApiAll 1.0) a request that writes clears the history; with it each
 * such request is a step of its own. The steps are kept, not what they changed: nothing is undone here.
 */
export class UndoHistory {
  private list: UndoStep[] = [];
  private written = 0;

  constructor(
    readonly hasApi: boolean,
    private readonly readsClear: boolean,
  ) {}

  /** The last is what the next Ctrl+Z takes back. */
  get steps(): readonly UndoStep[] {
    return this.list;
  }

  hear({ kind, actor }: WorkbookChange): void {
    if (NO_STEP.has(kind) || actor.source === 'Remote') return;
    if (NEVER_UNDONE.has(kind)) this.list = [];
    else if (actor.trigger === 'ThisLocalAddin') this.written += 1;
    else this.list = [...this.list, { by: 'person', changes: 1 }];
  }

  /** An add-in's request came to its end. */
  endRequest(): void {
    const changes = this.written;
    this.written = 0;
    if (this.hasApi) {
      if (changes > 0) this.list = [...this.list, { by: 'addin', changes }];
    } else if (changes > 0 || this.readsClear) this.list = [];
  }
}
