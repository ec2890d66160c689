import { addressOf } from '../core/grid/address';
import type { CellRef, Grid } from '../core/grid/grid';
import type {
  ColourRefusal,
  EditOutcome,
  Mark,
  RemadeSheet,
  WorkbookChange,
  WorkbookPort,
  WriteOptions,
} from '../core/port';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import type { TemplateSheet } from '../core/report/layout/template/template-sheet';
import { inTwoSteps } from '../core/report/remake/merge/former-list';
import type { HandedOver } from '../core/report/remake/merge/hand-over';
import type { MadeSheet } from '../core/report/remake/merge/made-sheet';
import { MADE_NAMESPACE, madeToXml } from '../core/report/remake/merge/made-xml';
import type { MergeReport } from '../core/report/remake/merge/merged-sheet';
import type { Edit } from '../core/rules/finding';
import { mergeStates } from '../core/state/merge';
import type { State } from '../core/state/state';
import { STATE_NAMESPACE, stateFromXml, stateToXml } from '../core/state/xml';
import { WorkbookError } from '../core/workbook-error';
import { applyEdits } from './apply-edits';
import { handOverCells } from './hand-over';
import { addHighlights, removeHighlights } from './highlight';
import type { ModelWorkbook } from './model';
import { modelGrid } from './model-grid';
import { patchWorkbook } from './patch/patch-workbook';
import { readTemplate } from './read-template';
import { MADE_PART, STATE_PART } from './state-part';
import { writeModel } from './write-model';
import { madeNow, writePlans } from './write-plans';

/** A workbook in memory behind the port. What is changed stays in memory until `save` makes a new file of it. */
export class XlsxPort implements WorkbookPort {
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  /** What `save` must change in the file that this came from; `cells` reach into sheets of other people. */
  private readonly changed = {
    sheets: new Set<string>(),
    /** New name → the one in the file. */
    moved: new Map<string, string>(),
    parts: new Set<string>(),
    front: null as string | null,
    cells: false,
  };

  /** `file`: what the model was read from. */
  constructor(
    private readonly model: ModelWorkbook,
    private readonly file: Uint8Array | null = null,
  ) {}

  async readGrids(options: Parameters<WorkbookPort['readGrids']>[0] = {}): Promise<Grid[]> {
    const { sheets: names, onProgress, signal } = options;
    const missing = names?.find((name) => !this.model.sheets.some((sheet) => sheet.name === name));
    if (missing !== undefined) throw new WorkbookError('missing', { sheet: missing });
    const sheets = this.model.sheets.filter((sheet) => names?.includes(sheet.name) ?? true);
    const grids: Grid[] = [];
    for (const sheet of sheets) {
      if (signal?.aborted) throw new WorkbookError('cancelled');
      grids.push(modelGrid(this.model, sheet));
      onProgress?.({ done: grids.length, total: sheets.length, sheet: sheet.name });
    }
    return grids;
  }

  /** Every sheet that holds anything, with what its looks say: a list of the office's own may be among them. */
  readTemplates(): TemplateSheet[] {
    return this.model.sheets.flatMap((sheet) => readTemplate(this.model, sheet) ?? []);
  }

  /** Forgets what was made on a sheet: what stands there is then last year's, of which nothing is asked for. */
  forgetMade(name: string): void {
    const made = madeNow(this.model).filter((each) => each.name !== name);
    const others = this.model.customXml.filter(({ xml }) => !xml.includes(MADE_NAMESPACE));
    this.changed.parts.add(MADE_NAMESPACE);
    this.model.customXml = [...others, { id: MADE_PART, xml: madeToXml(made) }];
  }

  async readAll({ onNewer, ...options }: Parameters<WorkbookPort['readAll']>[0] = {}) {
    return { state: await this.readState(onNewer), grids: await this.readGrids(options) };
  }

  async readState(onNewer?: (fields: readonly string[]) => void): Promise<State> {
    return mergeStates(this.model.customXml.flatMap(({ xml }) => stateFromXml(xml, onNewer) ?? []));
  }

  async updateState(change: (state: State) => State): Promise<State> {
    const state = change(await this.readState());
    const others = this.model.customXml.filter((part) => !part.xml.includes(STATE_NAMESPACE));
    this.changed.parts.add(STATE_NAMESPACE);
    this.model.customXml = [...others, { id: STATE_PART, xml: stateToXml(state) }];
    return state;
  }

  async highlight(marks: readonly Mark[]): Promise<readonly ColourRefusal[]> {
    this.changed.cells = true;
    removeHighlights(this.model);
    return addHighlights(this.model, marks);
  }

  async clearHighlights(): Promise<readonly ColourRefusal[]> {
    this.changed.cells = true;
    removeHighlights(this.model);
    return [];
  }

  async applyEdits(edits: readonly Edit[]): Promise<EditOutcome[]> {
    const outcomes = applyEdits(this.model, edits);
    this.changed.cells ||= outcomes.some(({ done }) => done);
    for (const { edit, done } of outcomes) if (done) this.tell(edit.cell.sheet, addressOf(edit.cell));
    return outcomes;
  }

  async readMade(): Promise<readonly MadeSheet[]> {
    return madeNow(this.model);
  }

  async writeSheets(plans: readonly SheetPlan[], options: WriteOptions = {}): Promise<string[]> {
    const reports = new Map<string, MergeReport>();
    const remade = ({ sheet, report }: RemadeSheet) => {
      const first = reports.get(sheet);
      reports.set(sheet, first === undefined ? report : inTwoSteps(first, report));
    };
    const names = this.write(plans, { ...options, remade });
    const { former } = options;
    const place = plans.findIndex(({ id }) => id === former?.list.id);
    const [plan, name] = [plans[place], names[place]];
    if (former !== undefined && plan !== undefined && name !== undefined && name !== former.list.name) {
      const over = this.handOver(former.list, name);
      if (over.copied > 0) this.write([plan], { ...options, remade });
      former.told(over);
    }
    for (const [sheet, report] of reports) options.remade?.({ sheet, report });
    for (const each of names) this.tell(each, null);
    return [...names];
  }

  private write(plans: readonly SheetPlan[], options: WriteOptions): readonly string[] {
    const { names, moved } = writePlans(this.model, plans, options);
    this.changed.parts.add(MADE_NAMESPACE);
    for (const [to, from] of moved) {
      this.changed.sheets.delete(from);
      this.changed.moved.set(to, this.changed.moved.get(from) ?? from);
      this.changed.moved.delete(from);
    }
    for (const name of names) this.changed.sheets.add(name);
    return names;
  }

  /** Copies what people wrote in a list, made as `from` says, into the list of another layout that stands on the sheet `to`. */
  private handOver(from: MadeSheet, to: string): HandedOver {
    const sheetOf = (name: string) => this.model.sheets.find((sheet) => sheet.name === name);
    const made = madeNow(this.model).find(({ name }) => name === to);
    const [old, now] = [sheetOf(from.name), sheetOf(to)];
    if (made === undefined || old === undefined || now === undefined) return { copied: 0, left: [] };
    return handOverCells({ sheet: old, made: from }, { sheet: now, made });
  }

  /** A file is whole: it is written at once, or not at all. */
  async putBackSheets(): Promise<void> {}

  async goTo(cell: CellRef): Promise<void> {
    const place = this.model.sheets.findIndex((sheet) => sheet.name === cell.sheet);
    if (place < 0) throw new WorkbookError('missing', { sheet: cell.sheet });
    this.model.activeSheet = place;
    this.changed.front = cell.sheet;
  }

  async onChange(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }

  /**
   * The workbook as an .xlsx file. Where it came from a file, and only sheets of ours or the state were written, every other part
   * keeps its bytes (patch/patch-workbook.ts); else it is written anew. Throws what these throw.
   */
  save(): Promise<Uint8Array> {
    if (this.file === null || this.changed.cells) return writeModel(this.model);
    const parts = [...this.changed.parts].flatMap((namespace) =>
      this.model.customXml.filter(({ xml }) => xml.includes(namespace)).map((part) => ({ ...part, namespace })),
    );
    return patchWorkbook(this.file, this.model, { ...this.changed, parts });
  }

  private tell(sheet: string, address: string | null): void {
    for (const listener of this.listeners) listener({ sheet, address, remote: false });
  }
}
