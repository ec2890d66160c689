import { ITEM_MARK_NAME } from '../../core/cycle/item-mark';
import { parseRange } from '../../core/grid/address';
import { type Grid, textAt } from '../../core/grid/grid';
import { freeSheetName } from '../../core/report/remake/free-name';
import { WorkbookError } from '../../core/workbook-error';
import { escapeXml } from '../../core/xml/entities';
import { addStyles } from '../patch/add-styles';
import type { AppendedStyles } from '../patch/append-styles';
import { withAttribute } from '../patch/element';
import { graftSheet, sharedStringsOf } from '../patch/graft-sheet';
import type { OpenParts } from '../patch/open-parts';
import type { WorkbookPart } from '../patch/workbook-part';
import { findParts, relationsOf } from '../read-parts';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml, textBetween } from '../xml-scan';
import { withoutOurLock } from './drop-lock';
import { themeColors, withoutTheme } from './fixed-colors';
import { daysBetween, moveDays } from './move-days';
import { moveSheet } from './move-sheet';
import { nameTables } from './name-tables';
import { areaIn, movedFormula, type ReferenceTargets } from './references';
import type { SourceBook } from './source-book';
import type { LeftOut, SheetTake } from './take.types';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const LONGEST_CHOICES = 255;

/** What a list says and where, to know it again. */
export function saidBy({ top, left, values }: Grid): string {
  return JSON.stringify([top, left, values]);
}

/** The taking of some sheets out of one workbook. */
export class Taking {
  private readonly names = new Map<string, string>();
  private readonly strings: readonly string[];
  private readonly styles: AppendedStyles;
  private readonly tables = new Map<string, string>();
  /** What days are to be moved by. */
  private readonly days: number;
  /** Hidden lists that come along, too. */
  private readonly listed: SheetTake[] = [];

  constructor(
    private readonly into: OpenParts,
    private readonly workbook: WorkbookPart,
    private readonly source: SourceBook,
    private readonly takes: readonly SheetTake[],
    private readonly lists: Map<string, string>,
  ) {
    this.days = daysBetween(source.date1904, this.countsFrom1904());
    for (const { sheet, as } of takes) this.names.set(sheet.toLowerCase(), as);
    if (source.parts.sharedStrings !== null) source.withoutPrefix(source.parts.sharedStrings);
    this.strings = sharedStringsOf(source.open, source.parts.sharedStrings);
    this.styles = this.mergedStyles();
  }

  run(): readonly LeftOut[] {
    const left = this.takes.map((take) => this.takeOne(take));
    for (const take of this.listed) this.takeOne(take);
    return left.filter(({ values, dropped, unlocked }) => values + dropped > 0 || unlocked);
  }

  private countsFrom1904(): boolean {
    const path = this.workbook.path;
    let date1904 = false;
    scanXml(path, this.workbook.text(), (tag) => {
      if (tag.name === 'workbookPr') date1904 = ['1', 'true'].includes(attributeOf(tag, 'date1904') ?? '');
    });
    return date1904;
  }

  private themeOf(open: OpenParts, workbook: string): string | null {
    return relationsOf(open.parts, workbook).find(({ type }) => type === 'theme')?.target ?? null;
  }

  /** The theme's colours of the source, where the target has another theme; null where both have the same. */
  private otherTheme(): readonly string[] | null {
    const own = this.themeOf(this.into, this.workbook.path);
    const theirs = this.themeOf(this.source.open, this.source.parts.workbook);
    const text = (open: OpenParts, part: string | null) =>
      part !== null && open.parts.has(part) ? open.text(part) : '';
    if (text(this.into, own) === text(this.source.open, theirs)) return null;
    return themeColors(this.source.open, theirs);
  }

  private mergedStyles(): AppendedStyles {
    const own = this.source.parts.styles;
    if (own === null) return { xml: '', cellStyles: [], highlights: [] };
    const colors = this.otherTheme();
    const plain = this.source.withoutPrefix(own);
    const fixed = withoutCellStyles(own, colors === null ? plain : withoutTheme(own, plain, colors));
    return addStyles(this.into, this.workbook.path, findParts(this.into.parts).styles, fixed);
  }

  private takeOne({ sheet, as, over, hidden = false }: SheetTake): LeftOut {
    const { into, source } = this;
    const part = source.parts.sheets.find(({ name }) => name === sheet)?.part;
    if (part === undefined) throw new WorkbookError('missing', { sheet });
    const gone = source.leaveBehind(part);
    const unlocked = this.prepare(sheet, part);
    const path = this.placeFor(as, over, hidden);
    const before = new Set(into.parts.keys());
    graftSheet(into, path, { from: source.open, part, strings: this.strings, styles: this.styles });
    const grafted = [...into.parts.keys()].filter((one) => !before.has(one));
    for (const [name, free] of nameTables(into, grafted, this.styles.highlights)) this.tables.set(name, free);
    const targets = this.targets(sheet);
    const [plainStyle = 0] = this.styles.cellStyles;
    const moved = moveSheet(path, into.text(path), {
      formula: (formula) => movedFormula(formula, targets),
      choices: (formula) => this.movedChoices(formula, sheet, targets),
      plainStyle: plainStyle === 0 ? null : plainStyle,
    });
    into.write(path, moved.xml);
    for (const other of grafted)
      if (/\/charts?\//.test(other) && other.endsWith('.xml')) this.moveChart(other, targets);
    this.defineNames(sheet, as, targets);
    return { sheet: as, values: moved.values, dropped: moved.dropped + gone, unlocked };
  }

  /** Makes the sheet fit the workbook while it still stands in its own. Gives whether our protection went. */
  private prepare(sheet: string, part: string): boolean {
    const { source } = this;
    const { styles } = source.parts;
    const isHandedOut = source.names.some((one) => one.name === ITEM_MARK_NAME && one.sheet === sheet);
    const plain = source.withoutPrefix(part);
    const { xml, unlocked } = isHandedOut ? withoutOurLock(part, plain) : { xml: plain, unlocked: false };
    const days = moveDays(
      part,
      xml,
      this.days,
      styles === null ? null : { part: styles, xml: source.open.text(styles) },
    );
    const colors = this.otherTheme();
    source.open.write(part, colors === null ? days : withoutTheme(part, days, colors));
    return unlocked;
  }

  private placeFor(as: string, over: boolean, hidden: boolean): string {
    const { into, workbook } = this;
    into.write(workbook.path, workbook.text());
    const there = findParts(into.parts).sheets.find(({ name }) => name.toLowerCase() === as.toLowerCase());
    if (there && !over) throw new WorkbookError('sheet-name', { sheet: as });
    if (there) {
      const held = into.reachable();
      into.forget(there.part);
      const still = into.reachable();
      into.remove([...held].filter((one) => !still.has(one)));
      workbook.forgetNames(as);
      workbook.showSheet(there.name, !hidden);
      return there.part;
    }
    const folder = workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1);
    const path = into.freePath(`${folder}worksheets/sheet1.xml`);
    into.parts.set(path, new Uint8Array());
    into.declare(path, SHEET_TYPE);
    workbook.addSheet(as, into.relate(workbook.path, 'worksheet', path), hidden ? 'hidden' : 'visible');
    return path;
  }

  private targets(sheet: string): ReferenceTargets {
    return {
      sheet: (name) => this.names.get(name.toLowerCase()) ?? null,
      name: (word) => {
        const table = this.tables.get(word.toLowerCase());
        if (table !== undefined) return table;
        const known = this.source.names.filter(({ name }) => name.toLowerCase() === word.toLowerCase());
        const local = known.find((one) => one.sheet === sheet) ?? known.find((one) => one.sheet === null);
        if (!local) return known.length > 0 ? null : undefined;
        return this.comesAlong(local, sheet) ? word : null;
      },
    };
  }

  /** A name comes along with the sheet that it is known on, or that it speaks of alone. */
  private comesAlong(name: { readonly refersTo: string; readonly sheet: string | null }, sheet: string): boolean {
    if (name.sheet !== null && name.sheet !== sheet) return false;
    const only = {
      sheet: (other: string) => (other.toLowerCase() === sheet.toLowerCase() ? other : null),
      name: () => null,
    };
    return movedFormula(name.refersTo, only) !== null;
  }

  /** What a drop-down offers: a list on a hidden sheet comes along with it, any other is told by its words. */
  private movedChoices(formula: string, sheet: string, targets: ReferenceTargets): string | null {
    const named = this.source.names.find(
      ({ name, sheet: on }) => name.toLowerCase() === formula.toLowerCase() && (on === null || on === sheet),
    );
    const moved = movedFormula(formula, targets);
    if (moved !== null) return moved;
    const meant = areaIn(named?.refersTo ?? formula);
    const grid = meant && this.source.grids().find((one) => one.sheet === meant.sheet);
    const range = meant && parseRange(meant.area);
    if (!meant || !grid || !range) return null;
    if (grid.hidden) return movedFormula(named?.refersTo ?? formula, { ...targets, sheet: () => this.listFor(grid) });
    const words: string[] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) words.push(textAt(grid, row, column).trim());
    }
    const offered = words.filter((word) => word !== '');
    const text = offered.join(',');
    return offered.some((word) => /[,"]/.test(word)) || text === '' || text.length > LONGEST_CHOICES
      ? null
      : `"${text}"`;
  }

  private listFor(grid: Grid): string {
    const known = this.lists.get(saidBy(grid));
    if (known !== undefined) return known;
    const there = findParts(this.into.parts).sheets.map(({ name }) => name.toLowerCase());
    const reserved = new Set([
      ...there,
      ...this.takes.map(({ as }) => as.toLowerCase()),
      ...[...this.lists.values()].map((one) => one.toLowerCase()),
    ]);
    const as = freeSheetName(grid.sheet, (candidate) => reserved.has(candidate.toLowerCase()));
    this.lists.set(saidBy(grid), as);
    this.listed.push({ sheet: grid.sheet, as, over: false, hidden: true });
    return as;
  }

  private moveChart(path: string, targets: ReferenceTargets): void {
    const xml = this.into.text(path);
    const cuts: Replacement[] = [];
    let from = -1;
    scanXml(path, xml, (tag) => {
      if (tag.name !== 'f') return;
      if (tag.kind === 'open') from = tag.end;
      if (tag.kind !== 'close' || from < 0) return;
      const formula = textBetween(xml, from, tag.start);
      const moved = movedFormula(formula, targets) ?? '#REF!';
      if (moved !== formula) cuts.push({ from, to: tag.start, text: escapeXml(moved) });
      from = -1;
    });
    this.into.write(path, replaceAt(xml, cuts));
  }

  private defineNames(sheet: string, as: string, targets: ReferenceTargets): void {
    const own = this.source.names.filter(
      (one) =>
        one.sheet === sheet ||
        (one.sheet === null && !one.name.startsWith('_xlnm') && this.isOnly(one.refersTo, sheet)),
    );
    const names = own.flatMap(({ name, refersTo, hidden }) => {
      const moved = movedFormula(refersTo, targets);
      return moved === null ? [] : [{ name, sheet: as, refersTo: escapeXml(moved), hidden }];
    });
    this.workbook.defineNames(new Set([as]), names);
  }

  private isOnly(refersTo: string, sheet: string): boolean {
    return areaIn(refersTo)?.sheet?.toLowerCase() === sheet.toLowerCase();
  }
}

/** Cell styles (標準 2 …) belong to the workbook: each cell says all that it needs by itself. */
function withoutCellStyles(part: string, xml: string): string {
  const cuts: Replacement[] = [];
  let inside = false;
  scanXml(part, xml, (tag) => {
    if (tag.name === 'cellXfs') inside = tag.kind === 'open';
    if (!inside || tag.name !== 'xf' || tag.kind === 'close') return;
    if ((attributeOf(tag, 'xfId') ?? '0') === '0') return;
    cuts.push({ from: tag.start, to: tag.end, text: withAttribute(xml.slice(tag.start, tag.end), 'xfId', '0') });
  });
  return replaceAt(xml, cuts);
}
