import { zipSync } from 'fflate';
import { quoteSheet } from '../../core/grid/address';
import { escapeXml } from '../../core/xml/entities';
import type { ModelWorkbook, SheetOrigin } from '../model';
import { encodingOf, findParts, type WorkbookParts } from '../read-parts';
import { writeModel } from '../write-model';
import { attributeOf } from '../xml-scan';
import { addStyles } from './add-styles';
import { elementsOf } from './element';
import { fillTables, renameInFormulas } from './fill-tables';
import { graftSheet, sharedStringsOf } from './graft-sheet';
import { type KeptRelations, keptRelations } from './keep-relations';
import { OpenParts, relationsPath } from './open-parts';
import { selectTab } from './select-tab';
import { type SheetName, WorkbookPart } from './workbook-part';

/** A customXml part of ours: its item id, its namespace, by which it is found again, and its content. */
export interface OwnPart {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

export interface WorkbookPatch {
  /** Sheets of the model that were made, or made again: one of that name in the file is replaced, else it is added behind the others. */
  readonly sheets: ReadonlySet<string>;
  /** Those of them that bear another name in the file: new name → that. */
  readonly moved?: ReadonlyMap<string, string>;
  /** Our customXml parts that are to be written; others stay. */
  readonly parts: readonly OwnPart[];
  /** The sheet to be in front; null leaves it as it stands. */
  readonly front: string | null;
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * A file with some of its sheets made anew, everything else as it was: a part that is not ours keeps its bytes. Changed are the
 * workbook part, its relationships, the content types and the styles, and these only by what is added; the order of
 * calculation (calcChain) goes, for Excel makes it again.
 * Throws WorkbookError: what reading and `writeModel` throw, and `unsupported` (a strict workbook, too many styles).
 */
export async function patchWorkbook(
  bytes: Uint8Array,
  model: ModelWorkbook,
  patch: WorkbookPatch,
): Promise<Uint8Array> {
  const into = new OpenParts(bytes);
  const found = findParts(into.parts);
  const workbook = new WorkbookPart(found.workbook, into.text(found.workbook));
  const newNames = new Map([...(patch.moved ?? [])].map(([to, from]) => [from, to]));
  for (const [from, to] of newNames) workbook.renameSheet(from, to);
  const parts = {
    ...found,
    sheets: found.sheets.map((sheet) => ({ ...sheet, name: newNames.get(sheet.name) ?? sheet.name })),
  };
  if (patch.sheets.size > 0) {
    const own = new OpenParts(await writeModel(onlyOurs(model, patch.sheets)));
    const styles = addStyles(into, parts.workbook, parts.styles, own.text('xl/styles.xml'));
    const strings = sharedStringsOf(own, findParts(own.parts).sharedStrings);
    const there = new Map(parts.sheets.map((sheet) => [sheet.name, sheet.part]));
    const kept = keptOf(into, parts, model, patch.sheets);
    clearAway(into, parts, kept);
    for (const { name, part } of findParts(own.parts).sheets) {
      let path = there.get(name);
      if (path === undefined) {
        path = into.freePath(`${folderOf(parts.workbook)}worksheets/sheet1.xml`);
        into.parts.set(path, new Uint8Array());
        into.declare(path, SHEET_TYPE);
        workbook.addSheet(name, into.relate(parts.workbook, 'worksheet', path));
      }
      const over = kept.get(name);
      graftSheet(into, path, { from: own, part, strings, styles, ...(over ? { over } : {}) });
    }
    dropUnreached(into, [...kept.values()]);
    for (const { name, part } of parts.sheets) {
      const sheet = kept.get(name)?.origin.ownFrame && model.sheets.find((each) => each.name === name);
      if (sheet) renameInFormulas(into, fillTables(into, part, sheet));
    }
    workbook.defineNames(patch.sheets, namesOf(own));
    workbook.calculateOnLoad();
  }
  for (const part of patch.parts) putPart(into, parts.workbook, parts.customXml, part);
  if (patch.front !== null) selectTab(into, workbook, patch.front);
  into.write(parts.workbook, workbook.text());
  return zipSync(Object.fromEntries(into.parts), { level: 6 });
}

/** The made sheets as a workbook of their own. A workbook must show one sheet at least; which are hidden, the file itself says. */
function onlyOurs(model: ModelWorkbook, sheets: ReadonlySet<string>): ModelWorkbook {
  return {
    ...model,
    activeSheet: 0,
    customXml: [],
    sheets: model.sheets
      .filter(({ name }) => sheets.has(name))
      // The charts of a sheet of somebody's own stand in its drawing, which stays; so do its tables.
      .map((sheet) => ({
        ...sheet,
        visibility: 'visible',
        ...(sheet.origin?.ownFrame ? { charts: [], tables: [] } : {}),
      })),
    names: model.names.filter(({ sheet }) => sheet !== null && sheets.has(sheet)),
  };
}

/** The names that `writeModel` defined on its sheets: our area, print area and titles, filters. */
function namesOf(own: OpenParts): SheetName[] {
  const path = 'xl/workbook.xml';
  const xml = own.text(path);
  const root = elementsOf(path, xml, 2);
  const sheets = findParts(own.parts).sheets;
  const names = root.children.find(({ name }) => name === 'definedNames')?.children ?? [];
  return names.flatMap(({ tag, from, to }) => {
    const sheet = sheets[Number(attributeOf(tag, 'localSheetId') ?? -1)]?.name;
    const name = attributeOf(tag, 'name');
    if (sheet === undefined || name === null) return [];
    // The library leaves names in plain letters unquoted, and takes （ for one.
    const quoted = escapeXml(`${quoteSheet(sheet)}!`);
    const refersTo = xml
      .slice(from, to)
      .replaceAll(quoted, '!')
      .replaceAll(escapeXml(`${sheet}!`), '!');
    return {
      name,
      sheet,
      refersTo: refersTo.replaceAll('!', () => quoted),
      hidden: attributeOf(tag, 'hidden') === '1',
    };
  });
}

/** A sheet of ours as it stands in the file, before it is made again. */
interface KeptSheet {
  readonly old: string;
  readonly kept: KeptRelations;
  readonly origin: SheetOrigin;
}

function keptOf(
  into: OpenParts,
  { sheets }: WorkbookParts,
  model: ModelWorkbook,
  remade: ReadonlySet<string>,
): Map<string, KeptSheet> {
  const kept = new Map<string, KeptSheet>();
  for (const { name, part } of sheets) {
    if (!remade.has(name)) continue;
    const origin = model.sheets.find((sheet) => sheet.name === name)?.origin ?? NO_ORIGIN;
    kept.set(name, { old: into.text(part), kept: keptRelations(into, part, origin.ownFrame), origin });
  }
  return kept;
}

const NO_ORIGIN: SheetOrigin = { cells: new Map(), ownFrame: false };

/** Drawings of people's that were joined with ours leave their own part behind, and in it charts of ours from last time. */
function dropUnreached(into: OpenParts, sheets: readonly KeptSheet[]): void {
  const left = new Set(sheets.flatMap(({ kept }) => kept.drawing ?? []));
  // A set goes on over what is added on the way.
  for (const path of left) for (const { target } of into.relations(path)) left.add(target);
  const reached = into.reachable();
  into.remove([...left].filter((path) => !reached.has(path)));
}

/**
 * Takes away what belonged to the old making of our sheets and to nobody else (tables, drawing, charts), and the order of
 * calculation: it may name cells of ours that hold no formula now, which Excel takes for damage. It makes a new one.
 */
function clearAway(into: OpenParts, { workbook, sheets }: WorkbookParts, remade: ReadonlyMap<string, KeptSheet>): void {
  const before = into.reachable();
  for (const { name, part } of sheets) {
    const kept = remade.get(name);
    if (kept === undefined) continue;
    into.forget(part);
    if (kept.kept.xml !== null) into.write(relationsPath(part), kept.kept.xml);
  }
  for (const { type, target } of into.relations(workbook)) {
    if (type === 'calcChain') into.unrelate(workbook, target);
  }
  const after = into.reachable();
  into.remove([...before].filter((path) => !after.has(path)));
}

function putPart(into: OpenParts, workbook: string, customXml: readonly string[], part: OwnPart): void {
  const there = customXml.find((path) => {
    const bytes = into.parts.get(path);
    return bytes !== undefined && new TextDecoder(encodingOf(bytes)).decode(bytes).includes(part.namespace);
  });
  if (there !== undefined) {
    into.write(there, part.xml);
    return;
  }
  const item = into.freePath('customXml/item1.xml');
  into.write(item, part.xml);
  if (into.contentType(item) === null) into.declare(item, 'application/xml');
  into.relate(workbook, 'customXml', item);
  const properties = into.freePath('customXml/itemProps1.xml');
  into.write(
    properties,
    `${HEAD}<ds:datastoreItem xmlns:ds="${STORE}" ds:itemID="${escapeXml(part.id)}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  into.declare(properties, PROPERTIES_TYPE);
  into.relate(item, 'customXmlProps', properties);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
