import { HANDOUT_FREE } from '../../core/cycle/copies/handout-lock';
import type { CopyChoices, CopyEdit, SheetCopy } from '../../core/cycle/copies/sheet-copy';
import { absoluteAddress, addressOf, parseRange, quoteSheet, rangeAddress } from '../../core/grid/address';
import type { CellRange } from '../../core/grid/grid';
import { followRows } from '../../core/grid/shift-formula';
import { escapeXml } from '../../core/xml/entities';
import { readCells } from '../grids/read-cells';
import { LIMITS } from '../limits';
import { type Replacement, replaceAt } from '../replace-at';
import { escapeUnderscores, safeText } from '../safe-text';
import { attributeOf } from '../xml-scan';
import { appended, type Element, elementsOf, opened, placeAfter, prefixOf, withAttribute, withPrefix } from './element';
import { placesMoved } from './move-places';
import { retext } from './retext';
import { type RawCell, type RawRow, type RowMap, rangeInCopy, rawRows } from './sheet-rows';

/** What a sheet shares with its workbook. */
export interface SharedParts {
  /** The content of each `<si>`, as it stands. */
  readonly strings: readonly string[];
  /** The same as a person reads them. */
  readonly texts: readonly string[];
  /** The place in `cellXfs` of a style with its cells free to be written in. */
  readonly unlocked: (style: number) => number;
  /** The place of a style with its numbers shown by a format, where it has none. */
  readonly formatted: (style: number, code: string) => number;
}

/** Children of `<worksheet>` in the schema's order. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
];
const before = (name: string) => ORDER.slice(0, ORDER.indexOf(name));

const PROTECTION = `<sheetProtection sheet="1" objects="0" scenarios="0" ${HANDOUT_FREE.map((one) => `${one}="0"`).join(' ')}/>`;

/** A sheet's part as the copy has it. A part of which nothing changes keeps its bytes. */
export function copySheetXml(part: string, xml: string, copy: SheetCopy, shared: SharedParts): string {
  const { edits = [], choices = [], free } = copy;
  const moves = movesRows(copy);
  if (edits.length + choices.length === 0 && free === undefined && !moves) return xml;
  const root = elementsOf(part, xml, 4);
  const prefix = prefixOf(xml, root);
  const child = (name: string) => root.children.find((one) => one.name === name);
  const rowIn = rowsIn(copy);
  // Who protected a sheet himself has said what may be written in it.
  const locks = free !== undefined && child('sheetProtection') === undefined ? free : null;
  const cuts: Replacement[] = [];
  const data = child('sheetData');
  if (data) {
    const cells = new CellWriter(part, xml, copy, shared, prefix, locks ?? [], columnStyles(child('cols')));
    const inside = cells.write(rawRows(xml, data), rowIn);
    const open = `<${prefix}sheetData>`;
    cuts.push({ from: data.start, to: data.end, text: `${open}${inside}</${prefix}sheetData>` });
  }
  if (locks) insert(cuts, root, 'sheetProtection', withPrefix(PROTECTION, prefix));
  if (choices.length > 0) addChoices(cuts, xml, root, prefix, choices, rowIn);
  if (moves) cuts.push(...placesMoved(xml, root, rowIn, copy.repeats ?? []));
  return replaceAt(xml, cuts);
}

function insert(cuts: Replacement[], root: Element, name: string, text: string): void {
  const at = placeAfter(root, before(name));
  cuts.push({ from: at, to: at, text });
}

/** Whether rows of the copy stand elsewhere than in the source. */
export function movesRows({ rows, repeats }: SheetCopy): boolean {
  return rows !== undefined || (repeats ?? []).length > 0;
}

/** Where the rows of the source stand in the copy. */
export function rowsIn({ rows, repeats = [] }: SheetCopy): RowMap {
  const added = (row: number) =>
    repeats.reduce((sum, repeat) => (repeat.row < row && kept(repeat.row) !== null ? sum + repeat.times : sum), 0);
  const to = new Map<number, number>();
  for (const span of rows ?? []) for (let row = span.from; row <= span.to; row += 1) to.set(row, to.size);
  const kept: RowMap = (row) => (rows ? (to.get(row) ?? null) : row);
  return (row) => {
    const place = kept(row);
    return place === null ? null : place + added(row);
  };
}

function columnStyles(cols: Element | undefined): (column: number) => number | null {
  const spans = (cols?.children ?? []).map(({ tag }) => ({
    from: Number(attributeOf(tag, 'min') ?? 0) - 1,
    to: Number(attributeOf(tag, 'max') ?? 0) - 1,
    style: attributeOf(tag, 'style'),
  }));
  return (column) => {
    const style = spans.find(({ from, to }) => column >= from && column <= to)?.style;
    return style == null ? null : Number(style);
  };
}

const holds = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** What an edit is looked up by. */
function nameOf(place: { readonly row: number; readonly column: number }, repetition = 0): string {
  return `${addressOf(place)} ${repetition}`;
}

/** The rows of a sheet, written anew with what changes in their cells. */
class CellWriter {
  private readonly edits: ReadonlyMap<string, CopyEdit>;
  private readonly formulas: ReadonlyMap<string, string>;

  constructor(
    part: string,
    xml: string,
    private readonly copy: SheetCopy,
    private readonly shared: SharedParts,
    private readonly prefix: string,
    private readonly free: readonly CellRange[],
    private readonly columnStyle: (column: number) => number | null,
  ) {
    this.edits = new Map((copy.edits ?? []).map((edit) => [nameOf(edit, edit.repetition), edit]));
    // Formulas that one cell says for others are written out where rows move.
    const spent = { cells: 0, characters: 0 };
    const read = movesRows(copy) ? readCells({ sheet: copy.source, part }, xml, shared.texts, LIMITS, spent).cells : [];
    this.formulas = new Map(read.flatMap((cell) => (cell.formula === null ? [] : [[addressOf(cell), cell.formula]])));
  }

  write(rows: readonly RawRow[], rowIn: RowMap): string {
    const byRow = new Map(rows.map((row) => [row.row, row]));
    for (const row of this.rowsToMake()) if (!byRow.has(row)) byRow.set(row, newRow(row, this.prefix));
    const written: { row: number; xml: string }[] = [];
    for (const row of byRow.values()) {
      const to = rowIn(row.row);
      if (to === null) continue;
      written.push({ row: to, xml: this.writeRow(row, to, rowIn) });
      const times = this.copy.repeats?.find((repeat) => repeat.row === row.row)?.times ?? 0;
      for (let time = 1; time <= times; time += 1) {
        written.push({ row: to + time, xml: this.repeatRow(row, to + time, time) });
      }
    }
    return written
      .sort((a, b) => a.row - b.row)
      .map(({ xml }) => xml)
      .join('');
  }

  private rowsToMake(): number[] {
    const free = this.free.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, at) => top + at));
    return [...free, ...[...this.edits.values()].map(({ row }) => row)];
  }

  private writeRow(row: RawRow, to: number, rowIn: RowMap): string {
    const cells = new Map(row.cells.map((cell) => [cell.column, this.writeCell(cell, row, to, rowIn)]));
    for (const column of this.columnsToMake(row.row)) {
      if (!cells.has(column)) cells.set(column, this.blankOr(row, column, to));
    }
    return this.rowXml(row, to, cells);
  }

  /** A row again, with its looks and nothing in it but what is to be written there. */
  private repeatRow(row: RawRow, to: number, time: number): string {
    const columns = new Set([...row.cells.map(({ column }) => column), ...this.columnsToMake(row.row)]);
    return this.rowXml(row, to, new Map([...columns].map((column) => [column, this.blankOr(row, column, to, time)])));
  }

  private blankOr(row: RawRow, column: number, to: number, time?: number): string {
    const edit = this.edits.get(nameOf({ row: row.row, column }, time));
    const own = row.cells.find((cell) => cell.column === column)?.style;
    const style = this.shownBy(edit, this.styleOf(row.row, column, own ?? row.style ?? this.columnStyle(column)));
    return this.cellXml(to, column, style, edit?.value ?? null, row.row);
  }

  private rowXml(row: RawRow, to: number, cells: ReadonlyMap<number, string>): string {
    const inside = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
    const opening = opened(withAttribute(row.opening, 'r', String(to + 1)).replace(/\sspans="[^"]*"/, ''));
    return `${opening}${inside.join('')}</${this.prefix}row>`;
  }

  private columnsToMake(row: number): number[] {
    const free = this.free
      .filter(({ top, bottom }) => row >= top && row <= bottom)
      .flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, at) => left + at));
    return [...free, ...[...this.edits.values()].filter((edit) => edit.row === row).map(({ column }) => column)];
  }

  private styleOf(row: number, column: number, style: number | null): number | null {
    const isFree = this.free.some((range) => holds(range, row, column));
    return isFree ? this.shared.unlocked(style ?? 0) : style;
  }

  private writeCell(cell: RawCell, { row }: RawRow, to: number, rowIn: RowMap): string {
    const address = addressOf({ row, column: cell.column });
    const style = this.styleOf(row, cell.column, cell.style);
    const edit = this.edits.get(nameOf({ row, column: cell.column }));
    if (edit) {
      const kept = edit.printed && typeof edit.value === 'string' ? this.retexted(cell, edit.value) : null;
      if (kept !== null) return this.textXml(to, cell.column, style, kept);
      return this.cellXml(to, cell.column, this.shownBy(edit, style), edit.value, row);
    }
    const styled = style === cell.style || style === null ? cell.xml : withAttribute(cell.xml, 's', String(style));
    const placed = to === row ? styled : withAttribute(styled, 'r', addressOf({ row: to, column: cell.column }));
    const formula = this.formulas.get(address);
    return formula === undefined ? placed : withFormula(placed, followRows(formula, rowIn), this.prefix);
  }

  private shownBy(edit: CopyEdit | undefined, style: number | null): number | null {
    return edit?.numberFormat === undefined ? style : this.shared.formatted(style ?? 0, edit.numberFormat);
  }

  private retexted(cell: RawCell, text: string): string | null {
    if (cell.type !== 's') return null;
    const place = Number(/<(?:[\w.-]+:)?v[^<>]*>\s*([0-9]+)/.exec(cell.xml)?.[1] ?? -1);
    const si = this.shared.strings[place];
    // Strings whose part writes its names under another prefix cannot stand in this one as they are.
    if (si === undefined || (/^\s*<([\w.-]+:)?/.exec(si)?.[1] ?? '') !== this.prefix) return null;
    return retext(si, this.shared.texts[place] ?? '', text);
  }

  private textXml(row: number, column: number, style: number | null, content: string): string {
    const { prefix } = this;
    const own = style === null ? '' : ` s="${style}"`;
    return `<${prefix}c r="${addressOf({ row, column })}"${own} t="inlineStr"><${prefix}is>${content}</${prefix}is></${prefix}c>`;
  }

  private cellXml(
    row: number,
    column: number,
    style: number | null,
    value: string | number | null,
    from: number,
  ): string {
    const { prefix, copy } = this;
    if (typeof value === 'string' && value !== '') {
      const text = safeText(value, copy.name, addressOf({ row: from, column }));
      const content = `<${prefix}t xml:space="preserve">${escapeXml(escapeUnderscores(text))}</${prefix}t>`;
      return this.textXml(row, column, style, content);
    }
    const opening = `<${prefix}c r="${addressOf({ row, column })}"${style === null ? '' : ` s="${style}"`}`;
    if (typeof value !== 'number') return `${opening}/>`;
    return `${opening}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  }
}

function newRow(row: number, prefix: string): RawRow {
  return { row, opening: `<${prefix}row r="${row + 1}">`, style: null, cells: [] };
}

function withFormula(cell: string, formula: string, prefix: string): string {
  const own = `<${prefix}f>${escapeXml(formula.replace(/^=/, ''))}</${prefix}f>`;
  return cell.replace(/<(?:[\w.-]+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f>)/, () => own);
}

/** Drop-downs, where the form has none of its own. What is not in the list may be written, too. */
function addChoices(
  cuts: Replacement[],
  xml: string,
  root: Element,
  prefix: string,
  choices: readonly CopyChoices[],
  rowIn: RowMap,
): void {
  const existing = root.children.find(({ name }) => name === 'dataValidations');
  const taken = (existing?.children ?? []).flatMap(({ tag }) =>
    (attributeOf(tag, 'sqref') ?? '').split(' ').flatMap((area) => parseRange(area) ?? []),
  );
  const own = choices.flatMap(({ range, words }) => {
    const to = rangeInCopy(range, rowIn);
    if (!to || taken.some((area) => overlap(area, range))) return [];
    const source = `${quoteSheet(words.sheet)}!${absoluteAddress(words.range)}`;
    return withPrefix(
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="${rangeAddress(to)}"><formula1>${escapeXml(source)}</formula1></dataValidation>`,
      prefix,
    );
  });
  if (own.length === 0) return;
  if (existing) cuts.push(...appended(xml, existing, own, true));
  else {
    const [open, close] = [`<${prefix}dataValidations count="${own.length}">`, `</${prefix}dataValidations>`];
    insert(cuts, root, 'dataValidations', `${open}${own.join('')}${close}`);
  }
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
