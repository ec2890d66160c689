import { readModel } from '../../xlsx';
import { Connection } from './host/connection';
import { type Counters, Counting } from './host/counters';
import type { EmbeddedExcelOptions } from './host/options';
import { type OfficeTheme, THEMES, themeNumbers } from './host/theme';
import { loadFormulaEngine } from './workbook/formula-engine';
import { LiveWorkbook } from './workbook/live-workbook';

/** An Excel in memory: one open workbook, and the panes connected to it. */
export class EmbeddedExcel {
  private readonly counting = new Counting();
  private readonly connections = new Set<Connection>();
  private colors: OfficeTheme;
  private editing: { ended: Promise<void>; end: () => void } | null = null;

  private constructor(
    readonly workbook: LiveWorkbook,
    private readonly options: EmbeddedExcelOptions,
  ) {
    this.colors = options.theme ?? THEMES.light;
  }

  /** Opens a workbook. Throws WorkbookError when bytes are given that are no workbook. */
  static async open(options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
    await loadFormulaEngine(options.formulaEngine);
    const { workbook: given } = options;
    const model = given instanceof Uint8Array ? await readModel(given) : given;
    const workbook = new LiveWorkbook(model, options.today);
    workbook.name = options.fileName ?? workbook.name;
    return new EmbeddedExcel(workbook, options);
  }

  /** A line for one pane: its `external` is to stand at `window.external` before office.js loads. */
  connect(): Connection {
    const connection = new Connection({
      workbook: this.workbook,
      apiVersion: this.options.apiVersion ?? '1.14',
      limited: this.options.host === 'web',
      counting: this.counting,
      cellEditEnded: () => this.editing?.ended ?? null,
      facts: {
        apiVersion: this.options.apiVersion ?? '1.14',
        displayLanguage: this.options.displayLanguage ?? 'ja-JP',
        documentUrl: `C:\\${this.workbook.name}`,
        theme: () => this.colors,
        settings: documentSettings(this.workbook),
      },
    });
    this.connections.add(connection);
    return connection;
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

  set theme(colors: OfficeTheme) {
    this.colors = colors;
    for (const connection of this.connections) connection.themeChanged(themeNumbers(colors));
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
