import type { RowRepeat } from '../../core/cycle/copies/sheet-copy';
import { parseRange, rangeAddress } from '../../core/grid/address';
import type { Replacement } from '../replace-at';
import { attributeOf } from '../xml-scan';
import { type Element, withAttribute } from './element';
import { areasInCopy, type RowMap } from './sheet-rows';

/** Merges, rules, links and page breaks at their new rows; those of rows that are left out go. */
export function placesMoved(xml: string, root: Element, rowIn: RowMap, repeats: readonly RowRepeat[]): Replacement[] {
  const cuts: Replacement[] = [];
  for (const element of root.children) {
    switch (element.name) {
      case 'dimension':
        cuts.push({ from: element.start, to: element.end, text: '' });
        break;
      case 'mergeCells':
        cuts.push(...moveChildren(xml, element, 'ref', rowIn, mergesRepeated(xml, element, rowIn, repeats)));
        break;
      case 'hyperlinks':
        cuts.push(...moveChildren(xml, element, 'ref', rowIn));
        break;
      case 'dataValidations':
        cuts.push(...moveChildren(xml, element, 'sqref', rowIn));
        break;
      case 'conditionalFormatting':
      case 'autoFilter': {
        const name = element.name === 'autoFilter' ? 'ref' : 'sqref';
        cuts.push(moved(xml, element, name, rowIn) ?? { from: element.start, to: element.end, text: '' });
        break;
      }
      case 'rowBreaks':
        cuts.push(...moveBreaks(xml, element, rowIn));
        break;
      default:
    }
  }
  return cuts;
}

function moved(xml: string, element: Element, name: string, rowIn: RowMap): Replacement | null {
  const areas = areasInCopy(attributeOf(element.tag, name) ?? '', parseRange, rowIn);
  if (areas === '') return null;
  return {
    from: element.start,
    to: element.from,
    text: withAttribute(xml.slice(element.start, element.from), name, areas),
  };
}

/** Cells that are merged along a row are so in each repetition of it. */
function mergesRepeated(xml: string, element: Element, rowIn: RowMap, repeats: readonly RowRepeat[]): string[] {
  return element.children.flatMap((one) => {
    const range = parseRange(attributeOf(one.tag, 'ref') ?? '');
    const repeat = range && range.top === range.bottom ? repeats.find(({ row }) => row === range.top) : undefined;
    const to = repeat ? rowIn(repeat.row) : null;
    if (!range || !repeat || to === null) return [];
    return Array.from({ length: repeat.times }, (_, time) => {
      const row = to + time + 1;
      return withAttribute(xml.slice(one.start, one.end), 'ref', rangeAddress({ ...range, top: row, bottom: row }));
    });
  });
}

function moveChildren(
  xml: string,
  element: Element,
  name: string,
  rowIn: RowMap,
  more: readonly string[] = [],
): Replacement[] {
  const places = element.children.map((one) => moved(xml, one, name, rowIn));
  const left = places.filter((one) => one !== null);
  if (left.length === 0) return [{ from: element.start, to: element.end, text: '' }];
  return [
    counted(xml, element, left.length + more.length),
    ...element.children.map((one, at) => places[at] ?? { from: one.start, to: one.end, text: '' }),
    { from: element.to, to: element.to, text: more.join('') },
  ];
}

function counted(xml: string, { start, from }: Element, count: number): Replacement {
  return { from: start, to: from, text: withAttribute(xml.slice(start, from), 'count', String(count)) };
}

/** A break stands behind a row. */
function moveBreaks(xml: string, element: Element, rowIn: RowMap): Replacement[] {
  const places = element.children.map((one) => {
    const to = rowIn(Number(attributeOf(one.tag, 'id') ?? 0) - 1);
    return to === null ? null : withAttribute(xml.slice(one.start, one.from), 'id', String(to + 1));
  });
  const count = places.filter((place) => place !== null).length;
  if (count === 0) return [{ from: element.start, to: element.end, text: '' }];
  const opening = withAttribute(xml.slice(element.start, element.from), 'manualBreakCount', String(count));
  return [
    { from: element.start, to: element.from, text: withAttribute(opening, 'count', String(count)) },
    ...element.children.map((one, at) => ({ from: one.start, to: one.from, text: places[at] ?? '' })),
  ];
}
