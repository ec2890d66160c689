import { rangeAddress } from '../../core/grid/address';
import { type RenamedColumns, renameColumns } from '../../core/grid/structured-references';
import { escapeXml } from '../../core/xml/entities';
import type { ModelSheet, ModelTable } from '../model';
import { unescapeCharacters } from '../ooxml-escapes';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml, textBetween } from '../xml-scan';
import { type Element, elementsOf, withAttribute } from './element';
import type { OpenParts } from './open-parts';

/**
 * Makes the tables of a sheet of somebody's own reach as far as its list does now, under the headings that it has now; their styles,
 * totals and reckoning columns stay. Gives the columns that are called otherwise.
 */
export function fillTables(into: OpenParts, path: string, sheet: ModelSheet): RenamedColumns {
  const renamed = new Map<string, ReadonlyMap<string, string>>();
  for (const { type, target } of into.relations(path)) {
    const xml = type === 'table' ? into.text(target) : '';
    const root = xml === '' ? null : elementsOf(target, xml, 2);
    const name = root === null ? null : attributeOf(root.tag, 'displayName');
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name?.toLowerCase());
    if (root === null || table === undefined) continue;
    const names = columnsRenamed(root, table);
    if (names.size > 0) renamed.set(table.name.toLowerCase(), names);
    into.write(target, filled(xml, root, table, sheet));
  }
  return renamed;
}

function columnsRenamed(root: Element, { columns }: ModelTable): ReadonlyMap<string, string> {
  return new Map(
    columnElements(root).flatMap(({ tag }, at) => {
      const [old, now] = [nameOf(tag), columns[at]];
      return now === undefined || old === now ? [] : [[old, now] as const];
    }),
  );
}

function columnElements(root: Element): readonly Element[] {
  return root.children.find(({ name }) => name === 'tableColumns')?.children ?? [];
}

const nameOf = (tag: Element['tag']): string => unescapeCharacters(attributeOf(tag, 'name') ?? '');

function filled(xml: string, root: Element, { range, totals, columns }: ModelTable, sheet: ModelSheet): string {
  const cuts: Replacement[] = [];
  const set = ({ start, from }: Element, name: string, value: string) =>
    cuts.push({ from: start, to: from, text: withAttribute(xml.slice(start, from), name, value) });
  const rows = { ...range, bottom: range.bottom - (totals ? 1 : 0) };
  if (attributeOf(root.tag, 'ref') !== rangeAddress(range)) set(root, 'ref', rangeAddress(range));
  // Choices of last year's rows mean nothing where no row is hidden by them.
  const isFiltered = [...sheet.hiddenRows].some((row) => row > rows.top && row <= rows.bottom);
  for (const child of root.children) {
    if (child.name === 'sortState' && !isFiltered) cuts.push({ from: child.start, to: child.end, text: '' });
    if (child.name !== 'autoFilter') continue;
    if (attributeOf(child.tag, 'ref') !== rangeAddress(rows)) set(child, 'ref', rangeAddress(rows));
    const gone = child.children.filter(({ name, tag }) => !isFiltered && !isButton(name, tag));
    for (const { start, end } of gone) cuts.push({ from: start, to: end, text: '' });
  }
  columnElements(root).forEach((element, at) => {
    const now = columns[at];
    if (now !== undefined && nameOf(element.tag) !== now) set(element, 'name', encoded(now));
  });
  return replaceAt(xml, cuts);
}

/** A filter's button that somebody took away is no choice. */
function isButton(name: string, tag: Element['tag']): boolean {
  return name === 'filterColumn' && attributeOf(tag, 'hiddenButton') === '1';
}

/** A line break in a heading, as a table names its column. */
function encoded(name: string): string {
  return name.replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&').replace(/\n/g, '_x000a_');
}

/** Elements that hold a formula, in sheets, tables and the workbook. */
const FORMULAS: ReadonlySet<string> = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

/** Formulas anywhere in the workbook that speak of a column by its old name speak of it by the new one, as when a heading is typed over. */
export function renameInFormulas(into: OpenParts, renamed: RenamedColumns): void {
  if (renamed.size === 0) return;
  for (const path of into.parts.keys()) {
    if (!/\.xml$/i.test(path) || !/\/(?:worksheets|tables)\/|\/workbook\.xml$/i.test(path)) continue;
    const xml = into.text(path);
    const now = renamedIn(path, xml, renamed);
    if (now !== xml) into.write(path, now);
  }
}

function renamedIn(path: string, xml: string, renamed: RenamedColumns): string {
  const cuts: Replacement[] = [];
  let from = -1;
  scanXml(path, xml, (tag) => {
    if (!FORMULAS.has(tag.name)) return;
    if (tag.kind === 'open') from = tag.end;
    else if (tag.kind === 'close' && from >= 0) {
      const formula = textBetween(xml, from, tag.start);
      const now = renameColumns(formula, renamed);
      if (now !== formula) cuts.push({ from, to: tag.start, text: escapeXml(now) });
      from = -1;
    }
  });
  return replaceAt(xml, cuts);
}
