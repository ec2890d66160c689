import type { SheetOrigin } from '../model';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml } from '../xml-scan';
import type { AppendedStyles } from './append-styles';
import { elementsOf, withAttribute } from './element';
import { joinDrawings, type KeptRelations } from './keep-relations';
import { followThreads } from './keep-threads';
import { type OpenParts, relationsPath } from './open-parts';
import { weaveSheet, withRelations } from './weave-sheet';

/** A sheet that `writeModel` wrote, to be put into another package. */
export interface Graft {
  /** A sheet of ours that stands there already, and how it is made again over it. */
  readonly over?: { readonly old: string; readonly kept: KeptRelations; readonly origin: SheetOrigin };
  readonly from: OpenParts;
  readonly part: string;
  readonly strings: readonly string[];
  readonly styles: AppendedStyles;
}

/**
 * Puts a sheet and all that belongs to it (tables, drawing, charts, comments) into a package, at `path`. Its texts stand in its own
 * cells, so that the shared strings of the workbook stay as they are.
 */
export function graftSheet(into: OpenParts, path: string, graft: Graft): void {
  const { from, part, over } = graft;
  into.forget(path);
  graftRelations(into, path, from, part, new Map());
  const relations = into.relations(path);
  const renamed = freeNames(path, relations, over?.kept.xml ?? null);
  const made = withRelations(part, sheetXml(graft), renamed);
  const drawing = relations.find(({ type }) => type === 'drawing')?.target ?? null;
  const theirs = over?.kept.drawing ?? null;
  const woven =
    over && weaveSheet(path, { ...over, made, drawing: drawing === null && theirs !== null ? 'old' : 'made' });
  nameRelations(into, path, renamed, woven == null ? null : (over?.kept.xml ?? null));
  if (woven != null && drawing !== null && theirs !== null) {
    joinDrawings(into, drawing, theirs);
    into.unrelate(path, theirs);
  }
  into.write(path, woven ?? made);
  if (over) followThreads(into, path);
}

/** A name that no program gives relationships: those of people's and ours stand side by side. */
const OWN_RELATION = 'kohyo';

/** Old id → ours, none of which a relationship bears that stays: a drawing that we joined with people's stays under a name of ours. */
function freeNames(
  path: string,
  relations: readonly { readonly id: string }[],
  kept: string | null,
): Map<string, string> {
  const taken = new Set<string>();
  if (kept !== null)
    scanXml(relationsPath(path), kept, (tag) => {
      if (tag.name === 'Relationship' && tag.kind !== 'close') taken.add(attributeOf(tag, 'Id') ?? '');
    });
  let number = 0;
  return new Map(
    relations.map(({ id }) => {
      do number += 1;
      while (taken.has(`${OWN_RELATION}${number}`));
      return [id, `${OWN_RELATION}${number}`];
    }),
  );
}

/** The relationships that stay, and ours under their new names. */
function nameRelations(into: OpenParts, path: string, renamed: ReadonlyMap<string, string>, kept: string | null): void {
  const place = relationsPath(path);
  const own: string[] = [];
  if (into.parts.has(place)) {
    const xml = into.text(place);
    scanXml(place, xml, (tag) => {
      if (tag.name !== 'Relationship' || tag.kind === 'close') return;
      const name = renamed.get(attributeOf(tag, 'Id') ?? '');
      if (name !== undefined) own.push(withAttribute(xml.slice(tag.start, tag.end), 'Id', name));
    });
  }
  into.parts.delete(place);
  if (kept !== null) into.write(place, kept);
  into.addRelations(path, own);
}

/** The contents of `<si>` of each shared string, as they stand. */
export function sharedStringsOf(from: OpenParts, path: string | null): string[] {
  if (path === null || !from.parts.has(path)) return [];
  const xml = from.text(path);
  return elementsOf(path, xml, 1).children.map((si) => xml.slice(si.from, si.to));
}

function sheetXml({ from, part, strings, styles }: Graft): string {
  const xml = from.text(part);
  const cuts: Replacement[] = [];
  let shared = false;
  let valueTag = { start: -1, end: -1 };
  const renumber = (tag: { start: number; end: number }, change: (text: string) => string) =>
    cuts.push({ from: tag.start, to: tag.end, text: change(xml.slice(tag.start, tag.end)) });
  scanXml(part, xml, (tag) => {
    if (tag.kind === 'close') {
      if (tag.name === 'v' && shared) {
        const own = strings[Number(xml.slice(valueTag.end, tag.start))] ?? '';
        cuts.push({ from: valueTag.start, to: tag.end, text: `<is>${own}</is>` });
      }
      return;
    }
    switch (tag.name) {
      case 'c': {
        shared = attributeOf(tag, 't') === 's';
        const style = attributeOf(tag, 's');
        if (style === null && !shared) break;
        const isShared = shared;
        renumber(tag, (text) => {
          const styled =
            style === null ? text : withAttribute(text, 's', String(styles.cellStyles[Number(style)] ?? 0));
          return isShared ? withAttribute(styled, 't', 'inlineStr') : styled;
        });
        break;
      }
      case 'v':
        valueTag = { start: tag.start, end: tag.end };
        break;
      case 'row':
      case 'col': {
        const name = tag.name === 'row' ? 's' : 'style';
        const style = attributeOf(tag, name);
        if (style !== null)
          renumber(tag, (text) => withAttribute(text, name, String(styles.cellStyles[Number(style)] ?? 0)));
        break;
      }
      case 'cfRule': {
        const format = attributeOf(tag, 'dxfId');
        if (format !== null)
          renumber(tag, (text) => withAttribute(text, 'dxfId', String(styles.highlights[Number(format)] ?? 0)));
        break;
      }
      case 'sheetView':
        // Another sheet is in front: two of them would be changed together.
        if (attributeOf(tag, 'tabSelected') !== null) renumber(tag, (text) => withAttribute(text, 'tabSelected', '0'));
        break;
      default:
    }
  });
  return replaceAt(xml, cuts);
}

/** Copies what a part refers to, under free names, and writes the relationships again with the new ones. */
export function graftRelations(
  into: OpenParts,
  path: string,
  from: OpenParts,
  part: string,
  names: Map<string, string>,
): void {
  const place = relationsPath(part);
  if (!from.parts.has(place)) return;
  const xml = from.text(place);
  const relations = new Map(from.relations(part).map((relation) => [relation.id, relation.target]));
  const cuts: Replacement[] = [];
  scanXml(place, xml, (tag) => {
    if (tag.name !== 'Relationship' || attributeOf(tag, 'TargetMode') === 'External') return;
    const target = relations.get(attributeOf(tag, 'Id') ?? '') ?? '';
    const bytes = from.parts.get(target);
    if (!bytes) return;
    let name = names.get(target);
    if (name === undefined) {
      name = into.freePath(target);
      names.set(target, name);
      into.parts.set(name, bytes);
      if (attributeOf(tag, 'Type')?.endsWith('/table')) numberTable(into, name);
      const type = from.contentType(target);
      if (type !== null) into.declare(name, type);
      graftRelations(into, name, from, target, names);
    }
    const to = name;
    cuts.push({ from: tag.start, to: tag.end, text: withAttribute(xml.slice(tag.start, tag.end), 'Target', `/${to}`) });
  });
  into.write(relationsPath(path), replaceAt(xml, cuts));
}

/** Gives a table an id and, where it needs one, a name that no other table of the workbook has. */
function numberTable(into: OpenParts, path: string): void {
  let most = 0;
  const taken = new Set<string>();
  for (const other of into.parts.keys()) {
    if (other === path || !/\/tables\/[^/]+\.xml$/i.test(other)) continue;
    scanXml(other, into.text(other), (tag) => {
      if (tag.name !== 'table') return;
      most = Math.max(most, Number(attributeOf(tag, 'id') ?? 0));
      taken.add((attributeOf(tag, 'displayName') ?? '').toLowerCase());
    });
  }
  const xml = into.text(path);
  const { tag, start, from } = elementsOf(path, xml, 0);
  const own = attributeOf(tag, 'displayName') ?? '';
  let opening = withAttribute(xml.slice(start, from), 'id', String(most + 1));
  if (taken.has(own.toLowerCase())) {
    let count = 2;
    while (taken.has(`${own}_${count}`.toLowerCase())) count += 1;
    for (const name of ['name', 'displayName']) opening = withAttribute(opening, name, `${own}_${count}`);
  }
  into.write(path, replaceAt(xml, [{ from: start, to: from, text: opening }]));
}
