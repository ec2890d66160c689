import { type Place, placeKey } from '../../core/cycle/copies/item-sheet';
import { addressOf, parseAddress } from '../../core/grid/address';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf } from '../xml-scan';
import { type Element, elementsOf, withAttribute } from './element';
import type { OpenParts } from './open-parts';
import type { RowMap } from './sheet-rows';

/** Where a cell stands in the copy; `null`: nowhere. */
type PlaceMap = (cell: Place) => Place | null;

/**
 * What hangs on the rows of a sheet follows them: notes, comments, pictures, shapes and charts. What hangs on rows that are left out goes,
 * since it belongs to others. `notes`: where notes go whose values move, by their cells (`placeKey`) in the source.
 */
export function moveHanging(
  into: OpenParts,
  path: string,
  rowIn: RowMap,
  notes: ReadonlyMap<number, Place | null> = new Map(),
): void {
  const placeIn = (cell: Place): Place | null => {
    const own = notes.get(placeKey(cell));
    const to = own === undefined ? cell : own;
    const row = to && rowIn(to.row);
    return to === null || row === null ? null : { row, column: to.column };
  };
  for (const { type, target } of into.relations(path)) {
    if (!into.parts.has(target)) continue;
    const xml = into.text(target);
    if (type === 'comments') into.write(target, replaceAt(xml, movedRefs(xml, commentsIn(target, xml), placeIn)));
    if (type === 'threadedComment')
      into.write(target, replaceAt(xml, movedRefs(xml, elementsOf(target, xml, 1).children, placeIn)));
    if (type === 'vmlDrawing') into.write(target, movedShapes(xml, placeIn));
    if (type === 'drawing') moveDrawing(into, target, xml, rowIn);
  }
}

function commentsIn(part: string, xml: string): readonly Element[] {
  return elementsOf(part, xml, 2).children.find(({ name }) => name === 'commentList')?.children ?? [];
}

/** Elements that say their cell as `ref`. */
function movedRefs(xml: string, elements: readonly Element[], placeIn: PlaceMap): Replacement[] {
  return elements.flatMap((element): Replacement[] => {
    const cell = parseAddress(attributeOf(element.tag, 'ref') ?? '');
    const to = cell && placeIn(cell);
    if (to === null) return [{ from: element.start, to: element.end, text: '' }];
    if (cell !== null && placeKey(to) === placeKey(cell)) return [];
    const opening = xml.slice(element.start, element.from);
    const text = withAttribute(opening, 'ref', addressOf(to));
    return [{ from: element.start, to: element.from, text }];
  });
}

const [SHAPE, SHAPE_END] = ['<v:shape ', '</v:shape>'];

/** The boxes that notes are shown in. VML need not be well-formed, so it is searched and not parsed. */
function movedShapes(xml: string, placeIn: PlaceMap): string {
  const cuts: Replacement[] = [];
  for (let from = xml.indexOf(SHAPE); from >= 0; from = xml.indexOf(SHAPE, from + 1)) {
    const close = xml.indexOf(SHAPE_END, from);
    if (close < 0) break;
    const to = close + SHAPE_END.length;
    const shape = xml.slice(from, to);
    const [inRow, inColumn] = [between(shape, '<x:Row>', '</x:Row>'), between(shape, '<x:Column>', '</x:Column>')];
    if (inRow === null) continue;
    const cell = { row: Number(inRow.text), column: Number(inColumn?.text ?? 0) };
    const moved = placeIn(cell);
    if (moved === null) {
      cuts.push({ from, to, text: '' });
      continue;
    }
    const put = (part: ReturnType<typeof between>, text: string) => {
      if (part && part.text !== text) cuts.push({ from: from + part.from, to: from + part.to, text });
    };
    put(inRow, String(moved.row));
    put(inColumn, String(moved.column));
    const anchor = between(shape, '<x:Anchor>', '</x:Anchor>');
    const by = { row: moved.row - cell.row, column: moved.column - cell.column };
    if (anchor && (by.row !== 0 || by.column !== 0)) put(anchor, anchorMoved(anchor.text, by));
  }
  return replaceAt(
    xml,
    cuts.sort((a, b) => a.from - b.from),
  );
}

/** `column, dx, row, dy, column, dx, row, dy` */
function anchorMoved(anchor: string, by: Place): string {
  return anchor
    .split(',')
    .map((part, at) => (at % 2 === 0 ? ` ${Math.max(0, Number(part) + (at % 4 === 0 ? by.column : by.row))}` : part))
    .join(',');
}

function between(text: string, open: string, close: string): { text: string; from: number; to: number } | null {
  const at = text.indexOf(open);
  const end = at < 0 ? -1 : text.indexOf(close, at);
  if (end < 0) return null;
  const from = at + open.length;
  return { text: text.slice(from, end).trim(), from, to: end };
}

/** Pictures, shapes and charts by the row that they begin in; those without a cell stay. */
function moveDrawing(into: OpenParts, part: string, xml: string, rowIn: RowMap): void {
  const cuts = elementsOf(part, xml, 3).children.flatMap((anchor): Replacement[] => {
    const rows = ['from', 'to'].flatMap((end) =>
      (anchor.children.find(({ name }) => name === end)?.children ?? []).filter(({ name }) => name === 'row'),
    );
    const [first] = rows;
    if (!first) return [];
    const row = Number(xml.slice(first.from, first.to));
    const moved = rowIn(row);
    if (moved === null) return [{ from: anchor.start, to: anchor.end, text: '' }];
    return rows.map(({ from, to }) => ({ from, to, text: String(Number(xml.slice(from, to)) + moved - row) }));
  });
  const changed = replaceAt(xml, cuts);
  into.write(part, changed);
  // A picture that nothing shows is not handed on.
  const shows = (id: string) => changed.includes(`"${id}"`) || changed.includes(`'${id}'`);
  const gone = into.relations(part).filter(({ id }) => !shows(id));
  const kept = new Set(into.relations(part).flatMap(({ id, target }) => (shows(id) ? [target] : [])));
  for (const { target } of gone) if (!kept.has(target)) into.unrelate(part, target);
}
