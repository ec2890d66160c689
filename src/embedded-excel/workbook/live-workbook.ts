import { type ModelCell, type ModelSheet, type ModelWorkbook, newSheet, newWorkbook } from '../../xlsx/model';
import type { Json } from '../protocol/json';
import type { Area } from './area';
import { Calculation } from './calculation';
import type { Calculate } from './calculator';
import { type Actor, type NewChange, USER, type WorkbookChange } from './change';
import { isFormula, leavesWorkbook, sheetsNamed } from './check-formula';
import { ExcelError } from './excel-error';
import { renamedInFormula } from './formula-text';
import { LiveSheet, type SheetOwner } from './live-sheet';
import type { PlacedTable } from './prepare-formula';
import { renamedInTable } from './prepare-formula';
import { checkSheetName, nextSheetName } from './sheet-name';
import { rewriteFormulas } from './table-names';
import { LIKELY, type Temperament } from './temperament';

/** After these, the file holds what it held. */
const CHANGES_NOTHING: readonly WorkbookChange['kind'][] = ['saved', 'selected', 'calculated', 'answered'];

export type Listener = (change: WorkbookChange) => void;

/** The open workbook: the file's model, its sheets by identity, and everyone who listens to it. */
export class LiveWorkbook implements SheetOwner {
  readonly sheets: LiveSheet[] = [];
  readonly calculation: Calculation;
  /** Add-in settings of the document (Office.context.document.settings and workbook.settings share them in Excel). */
  readonly settings = new Map<string, Json>();
  name = 'Book1.xlsx';
  isDirty = false;
  /** Numbers wider than their column are shown as `####`. */
  fillsNarrowColumns = false;
  actor: Actor = USER;
  /** Shared the old way (ブックの共有): no tables, merges, charts or conditional formats can be made. */
  sharedOldWay = false;
  /** The structure (sheets' order, names …) is guarded. */
  structureProtected = false;
  /** Opens another workbook in a window of its own; null where there is no room for one. */
  openBeside: ((file: ModelWorkbook) => void) | null = null;
  /** Hears of each cell as it was, before it changes; null: nobody takes anything back. */
  keepBefore: ((sheet: LiveSheet, key: number, cell: ModelCell | undefined) => void) | null = null;
  private readonly listeners = new Set<Listener>();
  private active: LiveSheet;
  private nextId = 1;

  constructor(
    readonly model: ModelWorkbook = newWorkbook(),
    readonly today: () => Date = () => new Date(),
    readonly temperament: Temperament = LIKELY,
    calculate?: Calculate,
  ) {
    if (model.sheets.length === 0) model.sheets.push(newSheet('Sheet1'));
    const calculated = {
      sheets: this.sheets,
      names: model.names,
      get tables() {
        return placedTables(this.sheets);
      },
    };
    const told = {
      results: (sheet: LiveSheet, area: Area) => this.report({ kind: 'calculated', sheetId: sheet.id, area }),
      answers: () => this.report({ kind: 'answered' }),
    };
    this.calculation = new Calculation(calculated, told, calculate);
    for (const sheet of model.sheets) this.sheets.push(this.live(sheet));
    const visible = this.sheets.find((sheet) => sheet.model.visibility === 'visible');
    const first = this.sheets[model.activeSheet] ?? visible;
    if (!first) throw new ExcelError('GeneralException', 'A workbook needs a sheet.');
    this.active = first.model.visibility === 'visible' ? first : (visible ?? first);
    this.calculation.structureChanged();
  }

  get activeSheet(): LiveSheet {
    return this.active;
  }

  get sheetNames(): string[] {
    return this.sheets.map((sheet) => sheet.name);
  }

  /** By its name (letters' case aside) or id. */
  findSheet(key: string): LiveSheet | null {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.findByName(key);
  }

  private findByName(name: string): LiveSheet | null {
    const lower = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lower) ?? null;
  }

  /** As `findSheet`, refusing with ItemNotFound. */
  sheetOf(key: string): LiveSheet {
    const sheet = this.findSheet(key);
    if (!sheet) throw new ExcelError('ItemNotFound');
    return sheet;
  }

  addSheet(name: string | null, position = this.sheets.length, model?: ModelSheet): LiveSheet {
    this.refuseIfStructureProtected();
    const given = name ?? nextSheetName(this.sheetNames);
    checkSheetName(given, this.sheetNames, this.temperament.sheetNames === 'folded');
    const sheet = this.live(model ?? newSheet(given));
    sheet.model.name = given;
    this.sheets.splice(position, 0, sheet);
    this.model.sheets.splice(position, 0, sheet.model);
    this.calculation.structureChanged();
    this.report({ kind: 'added', sheetId: sheet.id, brought: model !== undefined });
    return sheet;
  }

  deleteSheet(sheet: LiveSheet): void {
    this.refuseIfStructureProtected();
    const at = this.sheets.indexOf(sheet);
    if (at < 0) throw new ExcelError('ItemNotFound');
    const others = this.sheets.filter((other) => other !== sheet && other.model.visibility === 'visible');
    // Excel keeps one sheet in view, and deletes a very hidden one only after it is shown.
    if (others.length === 0 || sheet.model.visibility === 'veryHidden') throw new ExcelError('InvalidOperation');
    if (this.active === sheet) this.activate(this.nearestVisible(at, sheet));
    this.sheets.splice(at, 1);
    this.model.sheets.splice(at, 1);
    // In place: the calculation holds the same list.
    const { names } = this.model;
    names.splice(0, names.length, ...names.filter((entry) => entry.sheet !== sheet.name));
    this.calculation.structureChanged();
    this.report({ kind: 'deleted', sheetId: sheet.id });
  }

  renameSheet(sheet: LiveSheet, name: string): void {
    this.refuseIfStructureProtected();
    const before = sheet.name;
    if (name === before) return;
    checkSheetName(
      name,
      this.sheets.filter((other) => other !== sheet).map((other) => other.name),
      this.temperament.sheetNames === 'folded',
    );
    sheet.model.name = name;
    for (const other of this.sheets) {
      for (const [key, cell] of other.model.cells) {
        if (cell.formula?.includes('!')) {
          other.model.cells.set(key, { ...cell, formula: renamedInFormula(cell.formula, before, name) });
        }
      }
      for (const [key, link] of other.model.hyperlinks) {
        if (link.place) other.model.hyperlinks.set(key, { ...link, place: renamedInFormula(link.place, before, name) });
      }
    }
    for (const entry of this.model.names) {
      entry.refersTo = renamedInFormula(entry.refersTo, before, name);
      if (entry.sheet === before) entry.sheet = name;
    }
    this.calculation.structureChanged();
    this.report({ kind: 'renamed', sheetId: sheet.id, before, after: name });
  }

  moveSheet(sheet: LiveSheet, position: number): void {
    this.refuseIfStructureProtected();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw new ExcelError('InvalidArgument');
    }
    const before = this.sheets.indexOf(sheet);
    if (before === position) return;
    this.sheets.splice(before, 1);
    this.sheets.splice(position, 0, sheet);
    this.model.sheets.splice(before, 1);
    this.model.sheets.splice(position, 0, sheet.model);
    this.calculation.structureChanged();
    this.report({ kind: 'moved', sheetId: sheet.id, before, after: position });
  }

  showSheet(sheet: LiveSheet, visibility: ModelSheet['visibility']): void {
    this.refuseIfStructureProtected();
    const before = sheet.model.visibility;
    if (before === visibility) return;
    if (visibility !== 'visible') {
      const others = this.sheets.filter((other) => other !== sheet && other.model.visibility === 'visible');
      if (others.length === 0) throw new ExcelError('InvalidOperation');
      if (this.active === sheet) this.activate(this.nearestVisible(this.sheets.indexOf(sheet), sheet));
    }
    sheet.model.visibility = visibility;
    this.report({ kind: 'visibility', sheetId: sheet.id, before, after: visibility });
  }

  activate(sheet: LiveSheet): void {
    if (sheet.model.visibility !== 'visible') throw new ExcelError('InvalidOperation');
    if (sheet === this.active) return;
    const before = this.active;
    this.active = sheet;
    this.model.activeSheet = this.sheets.indexOf(sheet);
    this.report({ kind: 'deactivated', sheetId: before.id });
    this.report({ kind: 'activated', sheetId: sheet.id });
  }

  /** Selects cells of a sheet; the sheet need not be in front. */
  select(sheet: LiveSheet, area: Area): void {
    if (sheet.selection === area) return;
    sheet.selection = area;
    this.report({ kind: 'selected', sheetId: sheet.id, area });
  }

  /** Runs something in another's name. */
  as<Result>(actor: Actor, act: () => Result): Result {
    const before = this.actor;
    this.actor = actor;
    try {
      return act();
    } finally {
      this.actor = before;
    }
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  report(change: NewChange): void {
    if (!CHANGES_NOTHING.includes(change.kind)) this.isDirty = true;
    for (const listener of [...this.listeners]) listener({ ...change, actor: this.actor });
  }

  cellChanges(sheet: LiveSheet, key: number, cell: ModelCell | undefined): void {
    this.keepBefore?.(sheet, key, cell);
  }

  contentChanged(sheet: LiveSheet, key: number, cell: ModelCell | undefined): void {
    this.calculation.contentChanged(sheet, key, cell);
  }

  /** Who listens is told of every sheet on which a formula came to something else. */
  columnRenamed(table: string, before: string, after: string): void {
    rewriteFormulas(this.sheets, table, (formula) => renamedInTable(formula, table, { column: [before, after] }));
    this.calculation.structureChanged();
  }

  refuseFormula(formula: string): void {
    const missing = () =>
      leavesWorkbook(formula) || sheetsNamed(formula).some((name) => this.findByName(name) === null);
    if (!isFormula(formula) || (this.temperament.missingSheet === 'refused' && missing())) {
      throw new ExcelError('InvalidArgument');
    }
  }

  calculated(): void {
    this.calculation.refresh();
  }

  /** Tables of every sheet, each with its sheet's name. */
  get tables(): PlacedTable[] {
    return placedTables(this.sheets);
  }

  /** The workbook is written where it came from; who listens does the writing. */
  save(): void {
    this.isDirty = false;
    this.report({ kind: 'saved' });
  }

  /** The model as it is now, for writing: formulas calculated, the front sheet marked. */
  toModel(): ModelWorkbook {
    this.calculation.refresh(true);
    return this.asEntered();
  }

  /** The model as it is now; formulas may still show what they came to earlier. */
  asEntered(): ModelWorkbook {
    this.model.activeSheet = this.sheets.indexOf(this.active);
    return this.model;
  }

  /** As `toModel`, once another thread has calculated what it was at. */
  async settledModel(): Promise<ModelWorkbook> {
    await this.calculation.settled(true);
    return this.toModel();
  }

  private live(model: ModelSheet): LiveSheet {
    const number = (this.nextId++).toString(16).padStart(12, '0').toUpperCase();
    return new LiveSheet(this, `{00000000-0001-0000-0000-${number}}`, model);
  }

  private nearestVisible(at: number, but: LiveSheet): LiveSheet {
    const visible = (sheet: LiveSheet) => sheet !== but && sheet.model.visibility === 'visible';
    const found = this.sheets.slice(at).find(visible) ?? this.sheets.slice(0, at).findLast(visible);
    if (!found) throw new ExcelError('InvalidOperation');
    return found;
  }

  refuseIfSharedOldWay(): void {
    if (this.sharedOldWay) throw new ExcelError('AccessDenied');
  }

  private refuseIfStructureProtected(): void {
    if (this.structureProtected) throw new ExcelError('AccessDenied');
  }
}

function placedTables(sheets: readonly LiveSheet[]): PlacedTable[] {
  return sheets.flatMap((sheet) => sheet.model.tables.map((table) => ({ sheet: sheet.name, table })));
}
