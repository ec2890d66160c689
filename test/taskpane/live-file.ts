import { parseAddress } from '../../src/core/grid/address';
import { type CellRef, type CellValue, valueAt } from '../../src/core/grid/grid';
import type { LivePort, Mark, WorkbookChange } from '../../src/core/port';
import { WorkbookError } from '../../src/core/workbook-error';
import type { XlsxPort } from '../../src/xlsx';

/** A workbook file with a person before it: selects, types, looks at highlights. Stands in for Excel in tests of what the pane does. */
export class LiveFile implements LivePort {
  /** Highlights as they stand now. */
  marks: readonly Mark[] = [];
  /** Cells gone to, in order. */
  readonly visited: CellRef[] = [];
  /** Files opened beside this one. */
  readonly opened: Uint8Array[] = [];
  /** Names of the calls that went to the workbook, in order. */
  readonly calls: string[] = [];
  /** The sheet that the person has before them, where a test says so. */
  openSheet: string | null = null;
  /** Called after each sheet that was read. */
  whileReading: () => void = () => {};
  private heard = true;
  private selected: CellRef | null = null;
  private readonly changeListeners = new Set<(change: WorkbookChange) => void>();
  private readonly turnListeners = new Set<() => void>();
  private readonly selectListeners = new Set<(cell: CellRef) => void>();

  constructor(private readonly file: XlsxPort) {}

  async readGrids(options: Parameters<LivePort['readGrids']>[0] = {}) {
    this.calls.push(`readGrids ${options.sheets?.join() ?? '*'}`);
    return this.file.readGrids({
      ...options,
      onProgress: (progress) => {
        options.onProgress?.(progress);
        this.whileReading();
      },
    });
  }

  async readAll({ onNewer, ...options }: Parameters<LivePort['readAll']>[0] = {}) {
    return { state: await this.readState(onNewer), grids: await this.readGrids(options) };
  }

  /** A file does not know which sheet is open: unless a test says so, all of it is read. */
  async readOpenSheet() {
    if (this.openSheet === null) return null;
    this.calls.push(`readOpenSheet ${this.openSheet}`);
    const [grid] = await this.file.readGrids({ sheets: [this.openSheet] });
    return grid ?? null;
  }

  readState(onNewer?: Parameters<LivePort['readState']>[0]) {
    return this.file.readState(onNewer);
  }

  async updateState(change: Parameters<LivePort['updateState']>[0]) {
    this.calls.push('updateState');
    return this.file.updateState(change);
  }

  async highlight(marks: readonly Mark[]) {
    this.calls.push('highlight');
    this.marks = marks;
    return this.file.highlight(marks);
  }

  async clearHighlights() {
    this.calls.push('clearHighlights');
    this.marks = [];
    return this.file.clearHighlights();
  }

  async applyEdits(edits: Parameters<LivePort['applyEdits']>[0]) {
    this.calls.push('applyEdits');
    return this.file.applyEdits(edits);
  }

  async writeSheets(plans: Parameters<LivePort['writeSheets']>[0], options?: Parameters<LivePort['writeSheets']>[1]) {
    this.calls.push(`writeSheets ${plans.map(({ name }) => name).join()}`);
    return this.file.writeSheets(plans, options);
  }

  putBackSheets() {
    return this.file.putBackSheets();
  }

  async takeBackSheets() {
    this.calls.push('takeBackSheets');
    return 'gone' as const;
  }

  async goTo(cell: CellRef) {
    await this.file.goTo(cell);
    this.select(cell);
    this.visited.push(cell);
  }

  async onChange(listener: (change: WorkbookChange) => void, turned: () => void = () => {}) {
    this.changeListeners.add(listener);
    this.turnListeners.add(turned);
    const stop = await this.file.onChange((change) => {
      if (this.heard) listener(change);
    });
    return async () => {
      this.changeListeners.delete(listener);
      this.turnListeners.delete(turned);
      await stop();
    };
  }

  readMade() {
    return this.file.readMade();
  }

  async selection(): Promise<CellRef> {
    if (this.selected) return this.selected;
    const [first] = await this.file.readGrids();
    return { sheet: first?.sheet ?? '', row: 0, column: 0 };
  }

  async onSelect(listener: (cell: CellRef) => void) {
    this.selectListeners.add(listener);
    return async () => {
      this.selectListeners.delete(listener);
    };
  }

  keepsUndo() {
    return true;
  }

  async hasHighlights() {
    return this.marks.length > 0;
  }

  async readTemplate(sheet: string) {
    return this.file.readTemplates().find(({ grid }) => grid.sheet === sheet) ?? null;
  }

  async insertSheets(): Promise<readonly string[]> {
    throw new WorkbookError('unsupported', { reason: 'insert' });
  }

  async removeSheets(): Promise<void> {}

  async readFile() {
    return { name: '個票.xlsx', bytes: await this.file.save() };
  }

  async openWorkbook(file: Uint8Array) {
    this.opened.push(file);
  }

  async takeSheets(): Promise<void> {
    throw new WorkbookError('unsupported');
  }

  /** The person selects a cell. */
  select(cell: CellRef) {
    this.selected = cell;
    for (const listener of this.selectListeners) listener(cell);
  }

  /** The person opens another sheet. */
  turn(sheet: string) {
    this.openSheet = sheet;
    for (const listener of this.turnListeners) listener();
  }

  /** The person types into a cell; the listeners hear of it. */
  async type(sheet: string, address: string, value: CellValue) {
    const at = parseAddress(address);
    const [grid] = await this.file.readGrids({ sheets: [sheet] });
    if (!at || !grid) throw new Error(`no cell ${sheet}!${address}`);
    const edit = { cell: { sheet, ...at }, before: valueAt(grid, at.row, at.column), value, numberFormat: null };
    const [outcome] = await this.file.applyEdits([edit]);
    if (!outcome?.done) throw new Error(`could not type into ${sheet}!${address}: ${outcome?.reason}`);
  }

  /** A value reaches the file without an event of this machine, as a colleague's does. */
  async typeUnheard(sheet: string, address: string, value: CellValue) {
    this.heard = false;
    await this.type(sheet, address, value);
    this.heard = true;
  }

  /** A colleague elsewhere changes a cell (co-authoring). */
  tellRemote(change: WorkbookChange) {
    for (const listener of this.changeListeners) listener(change);
  }

  async valueAt(sheet: string, address: string): Promise<CellValue> {
    const at = parseAddress(address);
    const [grid] = await this.file.readGrids({ sheets: [sheet] });
    if (!at || !grid) throw new Error(`no cell ${sheet}!${address}`);
    return valueAt(grid, at.row, at.column);
  }
}
