import { parseAddress } from '../../core/grid/address';
import type { SheetOrigin } from '../model';
import { cellKey } from '../model';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml } from '../xml-scan';
import { type Element, elementsOf, prefixOf, withAttribute } from './element';

/** The children of a worksheet in the schema's order. */
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
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;
type Child = (typeof ORDER)[number];

/** What is made with the cells; everything else of a sheet is people's from the time that it first stands. */
const OURS: ReadonlySet<Child> = new Set<Child>([
  'dimension',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'rowBreaks',
  'legacyDrawing',
  'tableParts',
]);
/** How a sheet prints hangs together. */
const PRINT: ReadonlySet<Child> = new Set<Child>(['printOptions', 'pageMargins', 'pageSetup', 'headerFooter']);

export interface Weaving {
  /** The part as it stands. */
  readonly old: string;
  /** The sheet as it was made, to be put into the workbook. */
  readonly made: string;
  readonly origin: SheetOrigin;
  /** Whether its drawing is the made one (people's own moved into it), or that which stands. */
  readonly drawing: 'made' | 'old';
}

/**
 * A sheet that is made again, out of what stands and what was made: how it is shown and printed, its pictures and whatever we do not
 * know stay as they are, and so do cells that nobody changed, byte for byte. `null` where the part is written in a way that we do
 * not weave (a prefix before every name): then the made sheet stands in its place.
 */
export function weaveSheet(part: string, weaving: Weaving): string | null {
  const { old, made, origin, drawing } = weaving;
  const before = elementsOf(part, old, 1);
  if (prefixOf(old, before) !== '' || before.empty) return null;
  const after = elementsOf(part, made, 1);
  const standing = childrenOf(before);
  const planned = childrenOf(after);
  const keepsPrint = [...PRINT].some((name) => standing.has(name));
  const children = ORDER.flatMap((name): string[] => {
    const theirs = () => (standing.get(name) ?? []).map(({ start, end }) => old.slice(start, end));
    const ours = () => (planned.get(name) ?? []).map(({ start, end }) => made.slice(start, end));
    if (name === 'sheetData') return ours().map((xml) => weaveCells(part, xml, cellsOf(part, old), origin));
    if (name === 'sheetViews') return [weaveViews(theirs().join(''), ours().join(''))];
    if (name === 'cols') return origin.ownFrame && standing.has(name) ? theirs() : ours();
    if (name === 'tableParts' && origin.ownFrame) return theirs();
    if (name === 'drawing') return drawing === 'old' ? theirs() : ours();
    if (PRINT.has(name)) return keepsPrint ? theirs() : ours();
    if (OURS.has(name)) return ours();
    return standing.has(name) || name === 'colBreaks' ? theirs() : ours();
  });
  const opening = old.slice(before.start, before.from);
  const inside = children.join('');
  return `${old.slice(0, before.start)}${withRelationPrefix(opening, inside)}${inside}${old.slice(before.to)}`;
}

function childrenOf({ children }: Element): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const child of children) found.set(child.name, [...(found.get(child.name) ?? []), child]);
  return found;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function withRelationPrefix(opening: string, inside: string): string {
  if (!/\sr:id=/.test(inside) || /\sxmlns:r\s*=/.test(opening)) return opening;
  return withAttribute(opening, 'xmlns:r', OFFICE);
}

/** A sheet under the names that its relationships have in the workbook. */
export function withRelations(part: string, xml: string, renamed: ReadonlyMap<string, string>): string {
  const cuts: Replacement[] = [];
  scanXml(part, xml, (tag) => {
    if (tag.kind === 'close') return;
    const text = xml.slice(tag.start, tag.end);
    const id = /\sr:id="([^"]*)"/.exec(text)?.[1];
    const to = id === undefined ? undefined : renamed.get(id);
    if (to !== undefined) cuts.push({ from: tag.start, to: tag.end, text: withAttribute(text, 'r:id', to) });
  });
  return replaceAt(xml, cuts);
}

/** The views that stand; rows that are frozen follow the plan where people left them frozen. */
function weaveViews(theirs: string, ours: string): string {
  if (theirs === '') return ours;
  const pane = /<pane [^<>]*\/>/;
  const [there, planned] = [pane.exec(theirs)?.[0], pane.exec(ours)?.[0]];
  if (there === undefined || planned === undefined) return theirs;
  const rows = (xml: string) => /\sySplit="([^"]*)"/.exec(xml)?.[1];
  return rows(there) === rows(planned) ? theirs : theirs.replace(pane, () => planned);
}

interface StandingXml {
  readonly from: number;
  readonly to: number;
  readonly style: string | null;
  /** A formula that other cells share, or that fills several cells: it goes with them alone. */
  readonly shares: boolean;
  readonly formula: boolean;
  readonly xml: string;
}

function cellsOf(part: string, xml: string): ReadonlyMap<number, StandingXml> {
  const cells = new Map<number, StandingXml>();
  let start = -1;
  let key = -1;
  let style: string | null = null;
  let shares = false;
  let formula = false;
  const close = (end: number) => {
    if (start >= 0 && key >= 0) cells.set(key, { from: start, to: end, style, shares, formula, xml });
    start = -1;
  };
  scanXml(part, xml, (tag) => {
    if (tag.name === 'c' && tag.kind !== 'close') {
      const at = parseAddress(attributeOf(tag, 'r') ?? '');
      start = tag.start;
      key = at === null ? -1 : cellKey(at.row, at.column);
      style = attributeOf(tag, 's');
      shares = false;
      formula = false;
      if (tag.kind === 'empty') close(tag.end);
    } else if (tag.name === 'c') close(tag.end);
    else if (tag.name === 'f' && tag.kind !== 'close' && start >= 0) {
      formula = true;
      shares = attributeOf(tag, 't') !== null && attributeOf(tag, 't') !== 'normal';
    }
  });
  return cells;
}

/** Cells that come from the sheet as they stood are taken from it as they are written there. */
function weaveCells(
  part: string,
  made: string,
  standing: ReadonlyMap<number, StandingXml>,
  { cells }: SheetOrigin,
): string {
  const cuts: Replacement[] = [];
  let start = -1;
  let key = -1;
  let openEnd = -1;
  let written = '';
  const close = (end: number) => {
    if (start < 0) return;
    const origin = cells.get(key);
    const from = origin?.from === undefined ? undefined : standing.get(origin.from);
    const whole = from !== undefined && !from.shares && (!from.formula || origin?.from === key);
    if (whole) {
      const xml = from.xml.slice(from.from, from.to);
      cuts.push({ from: start, to: end, text: withAttribute(xml, 'r', written) });
    } else {
      const like = origin?.like === undefined ? undefined : standing.get(origin.like);
      const style = from?.style ?? like?.style ?? null;
      if (style !== null)
        cuts.push({ from: start, to: openEnd, text: withAttribute(made.slice(start, openEnd), 's', style) });
    }
    start = -1;
  };
  scanXml(part, made, (tag) => {
    if (tag.name !== 'c') return;
    if (tag.kind === 'close') close(tag.end);
    else {
      written = attributeOf(tag, 'r') ?? '';
      const at = parseAddress(written);
      start = tag.start;
      openEnd = tag.end;
      key = at === null ? -1 : cellKey(at.row, at.column);
      if (tag.kind === 'empty') close(tag.end);
    }
  });
  return replaceAt(made, cuts);
}
