import { zipSync } from 'fflate';
import { movedNotes } from '../../core/cycle/copies/notes';
import type { SheetCopy } from '../../core/cycle/copies/sheet-copy';
import { ITEM_MARK_NAME, itemMarkFormula } from '../../core/cycle/item-mark';
import { MADE_NAMESPACE } from '../../core/report/remake/merge/made-xml';
import { WorkbookError } from '../../core/workbook-error';
import { escapeXml } from '../../core/xml/entities';
import { readStrings } from '../grids/read-strings';
import { LIMITS } from '../limits';
import { readNotes } from '../read-notes';
import { encodingOf, findParts, type WorkbookParts } from '../read-parts';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml } from '../xml-scan';
import { copySheetXml, movesRows, rowsIn } from './copy-sheet';
import { elementsOf, prefixOf } from './element';
import { graftRelations, sharedStringsOf } from './graft-sheet';
import { moveHanging } from './move-hanging';
import { OpenParts } from './open-parts';
import { selectTab } from './select-tab';
import { StyleLists } from './style-lists';
import { WorkbookPart } from './workbook-part';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * A new workbook out of sheets of a file: each as it stands there but for what the copy says, with the file's styles, theme and
 * properties. What belongs to other sheets alone (their texts, pictures, pivot caches, links to other workbooks) is not in it, nor is
 * what we remembered of sheets that we made. The first sheet is in front.
 * Throws WorkbookError: `missing` (no such sheet), `too-large`, `damaged`, `unsupported`.
 */
export function copyWorkbook(bytes: Uint8Array, copies: readonly SheetCopy[]): Uint8Array {
  const from = new OpenParts(bytes);
  const into = new OpenParts(bytes);
  const parts = findParts(from.parts);
  const before = into.reachable();
  const workbook = new WorkbookPart(parts.workbook, into.text(parts.workbook));
  const tabs = workbook.sheets();
  const raw = parts.sharedStrings === null ? null : from.text(parts.sharedStrings);
  const styles = parts.styles === null ? null : new StyleLists(parts.styles, from.text(parts.styles));
  const shared = {
    strings: sharedStringsOf(from, parts.sharedStrings),
    texts: raw === null ? [] : readStrings(parts.sharedStrings ?? '', raw, LIMITS),
    unlocked: (style: number) => styles?.unlocked(style) ?? 0,
    formatted: (style: number, code: string) => styles?.formatted(style, code) ?? 0,
  };
  const notes = copies.some(({ moved = [] }) => moved.length > 0) ? readNotes(from.parts) : new Map();
  const used = new Set<string>();
  const written: string[] = [];
  const arranged = copies.map((copy) => {
    const part = parts.sheets.find(({ name }) => name === copy.source)?.part;
    const source = tabs.findIndex(({ name }) => name === copy.source);
    const tab = tabs[source];
    if (part === undefined || !tab) throw new WorkbookError('missing', { sheet: copy.source });
    const xml = copySheetXml(part, from.text(part), copy, shared);
    let [path, relation] = [part, tab.id];
    if (used.has(part)) {
      path = into.freePath(part);
      into.write(path, xml);
      into.declare(path, SHEET_TYPE);
      relation = into.relate(parts.workbook, 'worksheet', path);
      graftRelations(into, path, from, part, new Map());
    } else if (xml !== from.text(part)) into.write(path, xml);
    const noted = movedNotes(notes, copy.source, copy.moved ?? []);
    if (movesRows(copy) || noted.size > 0) moveHanging(into, path, rowsIn(copy), noted);
    used.add(part);
    written.push(path);
    return {
      source,
      name: copy.name,
      relation,
      hidden: copy.hidden === true,
      rowIn: movesRows(copy) ? rowsIn(copy) : null,
    };
  });
  workbook.arrange(arranged, ITEM_MARK_NAME);
  workbook.defineNames(
    new Set(),
    copies.flatMap(({ name, mark }) =>
      mark ? [{ name: ITEM_MARK_NAME, sheet: name, refersTo: escapeXml(itemMarkFormula(mark)), hidden: true }] : [],
    ),
  );
  workbook.calculateOnLoad();
  if (styles && parts.styles !== null) into.write(parts.styles, styles.written());
  forgetOthers(into, workbook, parts, written, used);
  if (raw !== null && parts.sharedStrings !== null) {
    into.write(parts.sharedStrings, withoutUnused(parts.sharedStrings, raw, stringsIn(into, written)));
  }
  selectTab(into, workbook, copies.find(({ hidden }) => !hidden)?.name ?? '');
  into.write(parts.workbook, workbook.text());
  const after = into.reachable();
  into.remove([...before].filter((path) => !after.has(path)));
  forgetTitles(into);
  return zipSync(Object.fromEntries(into.parts), { level: 6 });
}

/** Takes away what leads to parts of sheets that are not in the copy. */
function forgetOthers(
  into: OpenParts,
  workbook: WorkbookPart,
  parts: WorkbookParts,
  written: readonly string[],
  used: ReadonlySet<string>,
): void {
  const relations = into.relations(parts.workbook);
  const sheets = written.map((path) => into.text(path));
  const leads = (type: string) => written.some((path) => into.relations(path).some((one) => one.type === type));
  const linked = sheets.some((xml) => /<(?:[\w.-]+:)?f(?:\s[^<>]*)?>[^<]*\[[0-9]+\]/.test(xml));
  if (!leads('pivotTable')) workbook.remove('pivotCaches');
  if (!linked) workbook.remove('externalReferences');
  for (const { type, target } of relations) {
    const goes =
      type === 'calcChain' ||
      (type === 'worksheet' && !used.has(target) && !written.includes(target)) ||
      (type === 'pivotCacheDefinition' && !leads('pivotTable')) ||
      (type === 'externalLink' && !linked);
    if (goes) into.unrelate(parts.workbook, target);
  }
  for (const path of parts.customXml) {
    const bytes = into.parts.get(path);
    if (!bytes || !new TextDecoder(encodingOf(bytes)).decode(bytes).includes(MADE_NAMESPACE)) continue;
    into.unrelate(parts.workbook, path);
    into.unrelate('', path);
  }
}

/** Places of the shared strings that stand in cells. */
function stringsIn(into: OpenParts, paths: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const path of paths) {
    const xml = into.text(path);
    let shared = false;
    let valueFrom = -1;
    scanXml(path, xml, (tag) => {
      if (tag.name === 'c' && tag.kind !== 'close') shared = attributeOf(tag, 't') === 's';
      if (tag.name !== 'v' || !shared) return;
      if (tag.kind === 'open') valueFrom = tag.end;
      else if (tag.kind === 'close') found.add(Number(xml.slice(valueFrom, tag.start)));
    });
  }
  return found;
}

/** What other sections wrote is not handed on: strings that no cell shows are blank, and the places of the others stay. */
function withoutUnused(path: string, xml: string, used: ReadonlySet<number>): string {
  const root = elementsOf(path, xml, 1);
  const prefix = prefixOf(xml, root);
  const cuts = root.children.flatMap(({ name, start, end }, place): Replacement[] =>
    name !== 'si' || used.has(place)
      ? []
      : [{ from: start, to: end, text: `<${prefix}si><${prefix}t/></${prefix}si>` }],
  );
  return replaceAt(xml, cuts);
}

/** The list of tabs in the file's properties: it would name those of others, and programs make it anew. */
function forgetTitles(into: OpenParts): void {
  const path = into.relations('').find(({ type }) => type === 'extended-properties')?.target;
  if (path === undefined || !into.parts.has(path)) return;
  const xml = into.text(path);
  const cuts = elementsOf(path, xml, 1)
    .children.filter(({ name }) => name === 'HeadingPairs' || name === 'TitlesOfParts')
    .map(({ start, end }) => ({ from: start, to: end, text: '' }));
  if (cuts.length > 0) into.write(path, replaceAt(xml, cuts));
}
