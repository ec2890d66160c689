import { escapeXml } from '../../core/xml/entities';
import { type Package, readPackage } from '../read-package';
import { type Relation, readXml, relationsOf } from '../read-parts';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml } from '../xml-scan';
import { appended, elementsOf, prefixOf, withPrefix } from './element';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = '[Content_Types].xml';

/** A package whose parts are changed one by one; what nobody touches keeps its bytes. */
export class OpenParts {
  readonly parts: Package;

  constructor(bytes: Uint8Array) {
    this.parts = readPackage(bytes);
  }

  text(path: string): string {
    return readXml(this.parts, path);
  }

  /** A part in UTF-16 is written as UTF-8, and says so. */
  write(path: string, text: string): void {
    const utf8 = text.replace(/^(\ufeff?<\?xml[^>]*?encoding=["'])utf-16(["'])/i, '$1UTF-8$2');
    this.parts.set(path, new TextEncoder().encode(utf8));
  }

  relations(path: string): Relation[] {
    return relationsOf(this.parts, path);
  }

  /** A path of that kind that no part has: `xl/tables/table3.xml` for `xl/tables/table1.xml`. */
  freePath(like: string): string {
    const taken = new Set([...this.parts.keys()].map((path) => path.toLowerCase()));
    const [, stem = '', extension = ''] = /^(.*?)[0-9]*(\.[^./]+)$/.exec(like) ?? [];
    let count = 1;
    while (taken.has(`${stem}${count}${extension}`.toLowerCase())) count += 1;
    return `${stem}${count}${extension}`;
  }

  /** Adds a relationship and gives its id. `path` is the part that it starts from. */
  relate(path: string, type: string, target: string): string {
    const place = relationsPath(path);
    if (!this.parts.has(place)) this.write(place, `${HEAD}<Relationships xmlns="${RELATIONS}"></Relationships>`);
    const xml = this.text(place);
    const root = elementsOf(place, xml, 0);
    const taken = new Set(this.relations(path).map(({ id }) => id));
    let count = taken.size + 1;
    while (taken.has(`rId${count}`)) count += 1;
    const id = `rId${count}`;
    const own = `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(`/${target}`)}"/>`;
    this.write(place, replaceAt(xml, appended(xml, root, [withPrefix(own, prefixOf(xml, root))], false)));
    return id;
  }

  /** Adds relationships as they are written. */
  addRelations(path: string, elements: readonly string[]): void {
    if (elements.length === 0) return;
    const place = relationsPath(path);
    if (!this.parts.has(place)) this.write(place, `${HEAD}<Relationships xmlns="${RELATIONS}"></Relationships>`);
    const xml = this.text(place);
    const root = elementsOf(place, xml, 0);
    const prefix = prefixOf(xml, root);
    this.write(
      place,
      replaceAt(
        xml,
        appended(
          xml,
          root,
          elements.map((each) => withPrefix(each, prefix)),
          false,
        ),
      ),
    );
  }

  /** Takes away the relationships of a part to another. */
  unrelate(path: string, target: string): void {
    const place = relationsPath(path);
    if (!this.parts.has(place)) return;
    const ids = new Set(this.relations(path).flatMap((one) => (one.target === target ? one.id : [])));
    this.cutElements(place, (tag) => tag.name === 'Relationship' && ids.has(attributeOf(tag, 'Id') ?? ''));
  }

  /** Takes away all relationships of a part. */
  forget(path: string): void {
    this.parts.delete(relationsPath(path));
  }

  declare(path: string, contentType: string): void {
    const xml = this.text(TYPES);
    const root = elementsOf(TYPES, xml, 0);
    const own = `<Override PartName="${escapeXml(`/${path}`)}" ContentType="${escapeXml(contentType)}"/>`;
    this.write(TYPES, replaceAt(xml, appended(xml, root, [withPrefix(own, prefixOf(xml, root))], false)));
  }

  /** The content type of a part, by its own name or by its extension. */
  contentType(path: string): string | null {
    let own: string | null = null;
    let byExtension: string | null = null;
    scanXml(TYPES, this.text(TYPES), (tag) => {
      const type = attributeOf(tag, 'ContentType');
      if (attributeOf(tag, 'PartName')?.toLowerCase() === `/${path}`.toLowerCase()) own ??= type;
      if (path.toLowerCase().endsWith(`.${attributeOf(tag, 'Extension')?.toLowerCase()}`)) byExtension ??= type;
    });
    return own ?? byExtension;
  }

  /** Takes parts away, with their relationships and what is declared of them. */
  remove(paths: readonly string[]): void {
    if (paths.length === 0) return;
    const names = new Set(paths.map((path) => `/${path}`.toLowerCase()));
    for (const path of paths) {
      this.parts.delete(path);
      this.parts.delete(relationsPath(path));
    }
    this.cutElements(TYPES, (tag) => names.has(attributeOf(tag, 'PartName')?.toLowerCase() ?? ''));
  }

  /** Every part that relationships lead to from the package itself. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const next = [''];
    for (let path = next.pop(); path !== undefined; path = next.pop()) {
      for (const { target } of this.relations(path)) {
        if (!this.parts.has(target) || found.has(target)) continue;
        found.add(target);
        next.push(target);
      }
    }
    return found;
  }

  private cutElements(
    path: string,
    which: (tag: Parameters<Parameters<typeof scanXml>[2] & object>[0]) => boolean,
  ): void {
    const xml = this.text(path);
    const cuts: Replacement[] = [];
    scanXml(path, xml, (tag) => {
      if (tag.kind === 'empty' && which(tag)) cuts.push({ from: tag.start, to: tag.end, text: '' });
    });
    if (cuts.length > 0) this.write(path, replaceAt(xml, cuts));
  }
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}
