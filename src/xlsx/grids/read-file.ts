import { ITEM_MARK_NAME, type ItemMark, itemMarkIn } from '../../core/cycle/item-mark';
import type { Grid } from '../../core/grid/grid';
import type { Progress } from '../../core/port';
import { isCopy } from '../../core/report/remake/copy-name';
import { HALF_NAMESPACE, halfTakenIn } from '../../core/report/remake/half-taken';
import { MAKING_NAMESPACE } from '../../core/report/remake/making-journal';
import { mergeStates } from '../../core/state/merge';
import type { State } from '../../core/state/state';
import { STATE_NAMESPACE, stateFromXml } from '../../core/state/xml';
import { WorkbookError } from '../../core/workbook-error';
import { LIMITS, type Limits } from '../limits';
import { readNumberFormats } from '../read-number-formats';
import { type InflateRaw, openPackage, type PackageFile, type Parts } from '../read-package';
import { encodingOf, findParts, readXml, relationsOf, type WorkbookParts } from '../read-parts';
import { STATE_PART } from '../state-part';
import { attributeOf, scanXml, textBetween } from '../xml-scan';
import { buildGrid, usedRangeOf } from './build-grid';
import { isTrue, readCells } from './read-cells';
import { readStrings } from './read-strings';

export interface FileRead {
  readonly grids: readonly Grid[];
  readonly state: State;
  /** Settings in it that a newer version of this program wrote: they are left alone. */
  readonly newer: readonly string[];
  /** What was handed out on a sheet, by its name. */
  readonly marks: ReadonlyMap<string, ItemMark>;
  /** When it was last saved, as it says itself: ISO 8601, UTC; null where it does not say. */
  readonly saved: string | null;
}

export interface ReadFileOptions {
  readonly limits?: Limits;
  /** A quicker inflater than our own, where the machine has one. */
  readonly inflateRaw?: InflateRaw;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * What checking needs of a file and no more: the cells of every sheet, and what the office decided. Parts that are not needed are
 * never unpacked, so it is no matter what they hold.
 * Throws WorkbookError `empty` (no bytes, or no cell in any sheet), `not-xlsx`, `encrypted`, `damaged`, `too-large`, `state-unread`.
 */
export function readFileGrids(bytes: Uint8Array, options: ReadFileOptions = {}): FileRead {
  const { limits = LIMITS, inflateRaw, onProgress } = options;
  const source = openPackage(bytes, limits, inflateRaw);
  const parts = findParts(source);
  const grids = readGrids(source, parts, limits, onProgress);
  if (grids.every(({ values }) => values.length === 0)) throw new WorkbookError('empty', { reason: 'cells' });
  const newer: string[] = [];
  const state = readState(source, parts, (fields) => newer.push(...fields));
  const marks = readMarks(source, parts);
  return { grids: withHalfTaken(source, parts, grids), state, newer, marks, saved: readSaved(source) };
}

/** With what is known of the sheets whose taking over was cut off. */
function withHalfTaken(source: Parts, { customXml, sheets }: WorkbookParts, grids: readonly Grid[]): readonly Grid[] {
  const ours = customXml.flatMap((part) => {
    const xml = customText(source, part) ?? '';
    return xml.includes(HALF_NAMESPACE) || xml.includes(MAKING_NAMESPACE) ? [xml] : [];
  });
  if (ours.length === 0) return grids;
  const halves = halfTakenIn(ours, new Set(sheets.map(({ name }) => name)));
  return grids.map((grid) => {
    const half = halves.get(grid.sheet);
    return half ? { ...grid, halfTaken: { copy: half.copy } } : grid;
  });
}

/** `dcterms:modified` of the document's properties. Who cannot read them has lost nothing else. */
function readSaved(source: Parts): string | null {
  const part = relationsOf(source, '').find(({ type }) => type === 'core-properties')?.target;
  if (part === undefined || !source.has(part)) return null;
  let saved: string | null = null;
  try {
    const xml = readXml(source, part);
    let from = -1;
    scanXml(part, xml, (tag) => {
      if (tag.name !== 'modified') return;
      if (tag.kind === 'open') from = tag.end;
      else if (tag.kind === 'close') saved = textBetween(xml, from, tag.start).trim();
    });
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
  const at = Date.parse(saved ?? '');
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function readGrids(
  source: PackageFile,
  parts: WorkbookParts,
  limits: Limits,
  onProgress?: (progress: Progress) => void,
): Grid[] {
  const { hidden, date1904 } = readWorkbookPart(source, parts);
  const numberFormats = parts.styles === null ? [] : readNumberFormats(parts.styles, readXml(source, parts.styles));
  const strings =
    parts.sharedStrings === null ? [] : readStrings(parts.sharedStrings, readXml(source, parts.sharedStrings), limits);
  const spent = { cells: 0, characters: 0 };
  let extent = 0;
  const grids = parts.sheets.map(({ name, part }, position) => {
    const read = readCells({ sheet: name, part }, readXml(source, part), strings, limits, spent);
    const used = usedRangeOf(read.cells);
    extent += used ? (used.bottom + 1) * (used.right + 1) : 0;
    if (extent > limits.extent) throw new WorkbookError('too-large', { reason: 'range', limit: limits.extent });
    const about = { sheet: name, position, hidden: hidden.has(name) };
    const grid = buildGrid(about, read, { numberFormats, date1904 }, limits);
    onProgress?.({ done: position + 1, total: parts.sheets.length, sheet: name });
    return grid;
  });
  return grids.filter(({ sheet, hidden: isHidden }) => !isCopy({ name: sheet, hidden: isHidden }));
}

function readWorkbookPart(source: Parts, { workbook }: WorkbookParts): { hidden: Set<string>; date1904: boolean } {
  const hidden = new Set<string>();
  let date1904 = false;
  scanXml(workbook, readXml(source, workbook), (tag) => {
    if (tag.kind === 'close') return;
    if (tag.name === 'workbookPr') date1904 = isTrue(attributeOf(tag, 'date1904'));
    if (tag.name === 'sheet' && (attributeOf(tag, 'state') ?? 'visible') !== 'visible') {
      hidden.add(attributeOf(tag, 'name') ?? '');
    }
  });
  return { hidden, date1904 };
}

/** The marks of sheets that were handed out. */
function readMarks(source: Parts, { workbook }: WorkbookParts): ReadonlyMap<string, ItemMark> {
  const xml = readXml(source, workbook);
  const tabs: string[] = [];
  const found: { tab: number; mark: ItemMark }[] = [];
  let own: { tab: number; from: number } | null = null;
  scanXml(workbook, xml, (tag) => {
    if (tag.name === 'sheet' && tag.kind !== 'close') tabs.push(attributeOf(tag, 'name') ?? '');
    if (tag.name !== 'definedName') return;
    if (tag.kind === 'open') {
      const isMark = attributeOf(tag, 'name')?.toLowerCase() === ITEM_MARK_NAME.toLowerCase();
      own = isMark ? { tab: Number(attributeOf(tag, 'localSheetId') ?? -1), from: tag.end } : null;
    } else if (own) {
      const mark = itemMarkIn(textBetween(xml, own.from, tag.start));
      if (mark) found.push({ tab: own.tab, mark });
      own = null;
    }
  });
  return new Map(
    found.flatMap(({ tab, mark }) => {
      const sheet = tabs[tab];
      return sheet === undefined ? [] : [[sheet, mark] as const];
    }),
  );
}

/** What the office decided, out of our customXml part; other programs' parts may be anything (Power Query writes UTF-16). */
function readState(source: Parts, { customXml }: WorkbookParts, onNewer: (fields: readonly string[]) => void): State {
  return mergeStates(
    customXml.flatMap((part) => {
      const xml = customText(source, part);
      return (xml === null ? null : stateFromXml(xml, onNewer)) ?? [];
    }),
  );
}

function customText(source: Parts, part: string): string | null {
  try {
    const bytes = source.get(part);
    return bytes === undefined ? null : new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch (error) {
    // A part that cannot be unpacked is passed over, unless its properties say that it is ours.
    if (error instanceof WorkbookError && !saysOurs(source, part)) return null;
    throw error;
  }
}

function saysOurs(source: Parts, part: string): boolean {
  const properties = relationsOf(source, part).find((relation) => relation.type === 'customXmlProps')?.target;
  if (properties === undefined || !source.has(properties)) return false;
  const about = readXml(source, properties);
  return about.includes(STATE_NAMESPACE) || about.includes(STATE_PART);
}
