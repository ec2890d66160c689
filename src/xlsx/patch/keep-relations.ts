import { isOurChart } from '../../core/report/remake/our-sheets';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml } from '../xml-scan';
import { elementsOf, withAttribute } from './element';
import { type OpenParts, relationsPath } from './open-parts';

/** Kinds of parts that are made with the cells of a sheet. */
const MADE_AGAIN: ReadonlySet<string> = new Set(['hyperlink', 'comments', 'table', 'vmlDrawing']);

/** What of a sheet's relationships people have put there, told before it is made again. */
export interface KeptRelations {
  /** The relationships part with what stays; null where nothing does. */
  readonly xml: string | null;
  /** The sheet's drawing, where anything of people's stands in it. */
  readonly drawing: string | null;
}

/** Sorts out what hangs on a sheet of ours: what we make again goes, pictures and whatever else people put there stays. `isOwn`: nothing in its drawing is ours, and no table. */
export function keptRelations(into: OpenParts, part: string, isOwn: boolean): KeptRelations {
  const place = relationsPath(part);
  if (!into.parts.has(place)) return { xml: null, drawing: null };
  const sheet = into.text(part);
  const headerPictures = idOf(part, sheet, 'legacyDrawingHF');
  const drawingId = idOf(part, sheet, 'drawing');
  const drawing = into.relations(part).find(({ id }) => id === drawingId)?.target ?? null;
  const isTheirs =
    drawing !== null && into.parts.has(drawing) && (isOwn || peoplesAnchors(drawing, into.text(drawing)).length > 0);
  const xml = into.text(place);
  const cuts: Replacement[] = [];
  let left = 0;
  scanXml(place, xml, (tag) => {
    if (tag.name !== 'Relationship' || tag.kind === 'close') return;
    const [id, type] = [attributeOf(tag, 'Id'), attributeOf(tag, 'Type')?.split('/').at(-1) ?? ''];
    const isMade = MADE_AGAIN.has(type) && id !== headerPictures && !(isOwn && type === 'table');
    const goes = type === 'drawing' ? !isTheirs : isMade;
    if (goes) cuts.push({ from: tag.start, to: tag.end, text: '' });
    else left += 1;
  });
  return { xml: left === 0 ? null : replaceAt(xml, cuts), drawing: isTheirs ? drawing : null };
}

function idOf(part: string, xml: string, name: string): string | null {
  let found: string | null = null;
  scanXml(part, xml, (tag) => {
    if (tag.name === name && tag.kind !== 'close') found ??= attributeOf(tag, 'id');
  });
  return found;
}

/** A slicer or a timeline stands among alternatives for programs that do not know it. */
const ANCHORS: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor', 'AlternateContent']);

/** The anchors of a drawing that hold no chart of ours. */
function peoplesAnchors(part: string, xml: string): string[] {
  return elementsOf(part, xml, 1).children.flatMap(({ name, start, end }) => {
    const anchor = xml.slice(start, end);
    return ANCHORS.has(name) && !isOurChart(chartName(part, anchor)) ? [anchor] : [];
  });
}

/** '' for what is not a chart. */
function chartName(part: string, anchor: string): string {
  const names: string[] = [];
  let isChart = false;
  scanXml(part, anchor, (tag) => {
    if (tag.name === 'graphicFrame') isChart = true;
    else if (isChart && tag.name === 'cNvPr') names.push(attributeOf(tag, 'name') ?? '');
  });
  return names[0] ?? '';
}

/** Puts what people drew on a sheet into the drawing that was made for it, with everything that it refers to. */
export function joinDrawings(into: OpenParts, made: string, old: string): void {
  const xml = into.text(old);
  const relations = into.relations(old);
  const target = into.text(made);
  const root = elementsOf(made, target, 1);
  const opening = elementsOf(old, xml, 0);
  const taken = new Set(into.relations(made).map(({ id }) => id));
  const names = new Map<string, string>();
  for (const { id } of relations) {
    let name = id;
    for (let count = 1; taken.has(name); count += 1) name = `theirs${count}`;
    taken.add(name);
    names.set(id, name);
  }
  const anchors = peoplesAnchors(old, xml).map((anchor) =>
    anchor.replace(/\s(\w+:(?:embed|link|id|pict|dm|lo|qs|cs))="([^"]*)"/g, (whole, attribute: string, id: string) => {
      const name = names.get(id);
      return name === undefined ? whole : ` ${attribute}="${name}"`;
    }),
  );
  const used = new Set(anchors.join(' ').match(/"[^"]*"/g));
  const first = xml.slice(opening.start, opening.from);
  const declared = namespacesOf(first);
  // Some programs write no prefix before the names of a drawing: what they mean goes along.
  const plain = /\sxmlns\s*=\s*"([^"]*)"/.exec(first)?.[1];
  const own =
    plain === undefined
      ? anchors
      : anchors.map((anchor) => (/^<[^>]*\sxmlns\s*=/.test(anchor) ? anchor : withAttribute(anchor, 'xmlns', plain)));
  let head = target.slice(root.start, root.from);
  for (const [name, uri] of declared) if (!namespacesOf(head).has(name)) head = withAttribute(head, name, uri);
  into.write(
    made,
    replaceAt(target, [
      { from: root.start, to: root.from, text: head },
      { from: root.to, to: root.to, text: own.join('') },
    ]),
  );
  const place = relationsPath(old);
  if (!into.parts.has(place)) return;
  const written = into.text(place);
  const copied: string[] = [];
  scanXml(place, written, (tag) => {
    if (tag.name !== 'Relationship' || tag.kind === 'close') return;
    const name = names.get(attributeOf(tag, 'Id') ?? '');
    if (name === undefined || !used.has(`"${name}"`)) return;
    const isOutside = attributeOf(tag, 'TargetMode') === 'External';
    const to = relations.find(({ id }) => names.get(id) === name)?.target ?? '';
    const text = withAttribute(written.slice(tag.start, tag.end), 'Id', name);
    copied.push(isOutside ? text : withAttribute(text, 'Target', `/${to}`));
  });
  into.addRelations(made, copied);
}

function namespacesOf(opening: string): Map<string, string> {
  return new Map(
    [...opening.matchAll(/\s(xmlns:[\w.-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', uri = '']) => [name, uri]),
  );
}
