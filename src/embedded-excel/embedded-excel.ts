import { readModel, writeModel } from '../xlsx';
import { AddinRuntime } from './host/addin-runtime';
import { Connection } from './host/connection';
import { type Counters, Counting } from './host/counters';
import { Faults } from './host/faults';
import type { EmbeddedExcelOptions } from './host/options';
import { type OfficeTheme, THEMES } from './host/theme';
import { Turns } from './host/turns';
import { rangeAt } from './workbook/addresses';
import { type Actor, USER } from './workbook/change';
import { enter } from './workbook/editing';
import { loadFormulaEngine } from './workbook/formula-engine';
import { LiveWorkbook } from './workbook/live-workbook';
import { UndoHistory } from './workbook/undo-history';

const AUTO_OPEN = 'Office.AutoShowTaskpaneWithDocument';

/** An Excel in memory: one open workbook, and the panes connected to it. */
export class EmbeddedExcel {
  /** What Ctrl+Z would take back. */
  readonly undo: UndoHistory;
  /** Of an add-in with a shared runtime: where its one page stands. */
  readonly runtime: AddinRuntime;
  /** Requests that are to fail. */
  readonly faults = new Faults();
  private readonly counting = new Counting();
  private readonly turns: Turns;
  private colors: OfficeTheme;
  private editing: { ended: Promise<void>; end: () => void } | null = null;

  private constructor(
    readonly workbook: LiveWorkbook,
    private readonly options: EmbeddedExcelOptions,
  ) {
    this.colors = options.theme ?? THEMES.light;
    this.runtime = new AddinRuntime(options.runtime ?? 'shared');
    this.turns = new Turns(options.turn ?? null);
    this.undo = new UndoHistory(options.undoApi ?? false, workbook.temperament.reads === 'clearUndo');
    workbook.keepBefore = (sheet, key, cell) => {
      // What an add-in writes without the undo API, nobody takes back.
      if (this.undo.hasApi || workbook.actor.trigger !== 'ThisLocalAddin') this.undo.keep(sheet, key, cell);
    };
    workbook.listen((change) => this.undo.hear(change));
  }

  /** Opens a workbook. Throws WorkbookError when bytes are given that are no workbook. */
  static async open(options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
    if (!options.calculate || options.formulaEngine) await loadFormulaEngine(options.formulaEngine);
    const { workbook: given } = options;
    const model = given instanceof Uint8Array ? await readModel(given) : given;
    const workbook = new LiveWorkbook(model, options.today, options.temperament, options.calculate);
    workbook.sharedOldWay = options.sharedOldWay ?? false;
    workbook.name = options.fileName ?? workbook.name;
    workbook.fillsNarrowColumns = options.narrowColumns === '####';
    return new EmbeddedExcel(workbook, options);
  }

  /** A line for one pane: its `external` is to stand at `window.external` before office.js loads. */
  connect(): Connection {
    return new Connection({
      workbook: this.workbook,
      apiVersion: this.options.apiVersion ?? '1.14',
      circumstances: {
        counting: this.counting,
        onWork: this.options.onWork,
        faults: this.faults,
        limited: this.options.host === 'web',
        undo: this.undo,
        turns: this.turns,
      },
      runtime: this.runtime,
      copy: async () => writeModel(await this.workbook.settledModel()),
      cellEditEnded: () => this.editing?.ended ?? null,
      facts: {
        apiVersion: this.options.apiVersion ?? '1.14',
        undoApi: this.undo.hasApi,
        sharedRuntime: this.runtime.kind !== 'unknown',
        displayLanguage: this.options.displayLanguage ?? 'ja-JP',
        documentUrl: `C:\\${this.workbook.name}`,
        theme: () => this.colors,
        settings: documentSettings(this.workbook),
      },
    });
  }

  /**
   * Somebody types into a cell and presses Enter: here, or as `COLLEAGUE` in the same workbook elsewhere. Refuses with ExcelError
   * what Excel refuses with a message: a locked cell, a formula that does not end.
   */
  type(sheet: string, address: string, text: string, actor: Actor = USER): void {
    const { workbook } = this;
    const range = rangeAt(workbook, workbook.sheetOf(sheet), address);
    workbook.as(actor, () => enter(range.sheet, range.area, () => text, workbook.today()));
  }

  /** Does what a person does to the workbook: now, or once the request is over that is being carried out. Excel is busy until then. */
  whenFree(act: () => void): void {
    this.turns.whenFree(act);
  }

  /** The workbook as a file. */
  async save(): Promise<Uint8Array> {
    const bytes = await writeModel(await this.workbook.settledModel());
    this.workbook.save();
    return bytes;
  }

  /**
   * The workbook is saved, closed and opened again: what stands in the document says whether the pane opens with it, and whether the page of a
   * shared runtime starts with it, out of sight.
   */
  async reopen(): Promise<EmbeddedExcel> {
    const opened = await EmbeddedExcel.open({ ...this.options, workbook: await this.save() });
    for (const [key, value] of this.workbook.settings) opened.workbook.settings.set(key, value);
    const { runtime } = opened;
    const { autoOpen } = opened.workbook.temperament;
    const isWanted = this.workbook.settings.get(AUTO_OPEN) === true;
    runtime.startState = this.runtime.startState;
    runtime.state = runtime.startState;
    if (isWanted && (autoOpen === 'shown' || runtime.kind !== 'shared')) runtime.state = 'Visible';
    return opened;
  }

  get counters(): Counters {
    return this.counting.counters;
  }

  resetCounters(): void {
    this.counting.reset();
  }

  get theme(): OfficeTheme {
    return this.colors;
  }

  /** Excel on a PC tells a pane of it nothing: office.js asks again at most every 5 seconds, when `officeTheme` is read. */
  set theme(colors: OfficeTheme) {
    this.colors = colors;
  }

  /** While somebody types in a cell, Excel refuses an add-in, or lets it wait if it asked for that. */
  get cellEditMode(): boolean {
    return this.editing !== null;
  }

  set cellEditMode(on: boolean) {
    if (on === this.cellEditMode) return;
    if (!on) {
      this.editing?.end();
      this.editing = null;
      return;
    }
    const { promise: ended, resolve: end } = withResolvers();
    this.editing = { ended, end };
  }
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Office.context.document.settings: each value is JSON text under its key. */
function documentSettings(workbook: LiveWorkbook) {
  return {
    read: () => new Map([...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)])),
    write: (written: Map<string, string>) => {
      workbook.settings.clear();
      for (const [key, value] of written) workbook.settings.set(key, JSON.parse(value));
    },
  };
}
