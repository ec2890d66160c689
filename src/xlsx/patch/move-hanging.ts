import { addressOf, parseAddress } from '../../core/grid/address';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf } from '../xml-scan';
import { type Element, elementsOf, withAttribute } from './element';
import type { OpenParts } from './open-parts';
import type { RowMap } from './sheet-rows';

/**
 * What hangs on the rows of a sheet follows them: notes, comments, pictures, shapes and charts. What hangs on rows that are left out goes,
 * since it belongs to others.
 */
export function moveHanging(into: OpenParts, path: string, rowIn: RowMap): void {
  for (const { type, target } of into.relations(path)) {
    if (!into.parts.has(target)) continue;
    const xml = into.text(target);
    if (type === 'comments') into.write(target, replaceAt(xml, movedRefs(xml, commentsIn(target, xml), rowIn)));
    if (type === 'threadedComment')
      into.write(target, replaceAt(xml, movedRefs(xml, elementsOf(target, xml, 1).children, rowIn)));
    if (type === 'vmlDrawing') into.write(target, movedShapes(xml, rowIn));
    if (type === 'drawing') moveDrawing(into, target, xml, rowIn);
  }
}

function commentsIn(part: string, xml: string): readonly Element[] {
  return elementsOf(part, xml, 2).children.find(({ name }) => name === 'commentList')?.children ?? [];
}

/** Elements that say their cell as `ref`. */
function movedRefs(xml: string, elements: readonly Element[], rowIn: RowMap): Replacement[] {
  return elements.flatMap((element): Replacement[] => {
    const cell = parseAddress(attributeOf(element.tag, 'ref') ?? '');
    const row = cell && rowIn(cell.row);
    if (!cell || row === null) return [{ from: element.start, to: element.end, text: '' }];
    if (row === cell.row) return [];
    const opening = xml.slice(element.start, element.from);
    const text = withAttribute(opening, 'ref', addressOf({ row, column: cell.column }));
    return [{ from: element.start, to: element.from, text }];
  });
}

const [SHAPE, SHAPE_END] = ['<v:shape ', '</v:shape>'];

/** The boxes that notes are shown in. VML need not be well-formed, so it is searched and not parsed. */
function movedShapes(xml: string, rowIn: RowMap): string {
  const cuts: Replacement[] = [];
  for (let from = xml.indexOf(SHAPE); from >= 0; from = xml.indexOf(SHAPE, from + 1)) {
    const close = xml.indexOf(SHAPE_END, from);
    if (close < 0) break;
    const to = close + SHAPE_END.length;
    const shape = xml.slice(from, to);
    const [before, after] = [between(shape, '<x:Row>', '</x:Row>'), between(shape, '<x:Anchor>', '</x:Anchor>')];
    if (before === null) continue;
    const row = Number(before.text);
    const moved = rowIn(row);
    if (moved === null) cuts.push({ from, to, text: '' });
    else if (moved !== row) {
      cuts.push({ from: from + before.from, to: from + before.to, text: String(moved) });
      if (after)
        cuts.push({ from: from + after.from, to: from + after.to, text: anchorMoved(after.text, moved - row) });
    }
  }
  return replaceAt(
    xml,
    cuts.sort((a, b) => a.from - b.from),
  );
}

/** `column, dx, row, dy, column, dx, row, dy` */
function anchorMoved(anchor: string, by: number): string {
  return anchor
    .split(',')
    .map((part, at) => (at === 2 || at === 6 ? ` ${Math.max(0, Number(part) + by)}` : part))
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
