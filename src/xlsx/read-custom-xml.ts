import type { ModelXmlPart } from './model';
import type { Parts } from './read-package';
import { readXml, relationsOf } from './read-parts';
import { attributeOf, scanXml } from './xml-scan';

/** The customXml parts of a package with their ids. */
export function readCustomXml(parts: Parts, paths: readonly string[]): ModelXmlPart[] {
  return paths
    .filter((path) => parts.has(path))
    .map((path) => ({ id: itemId(parts, path), xml: readXml(parts, path) }));
}

function itemId(parts: Parts, path: string): string {
  const properties = relationsOf(parts, path).find((relation) => relation.type === 'customXmlProps')?.target;
  let id = '';
  if (properties && parts.has(properties)) {
    scanXml(properties, readXml(parts, properties), (tag) => {
      if (tag.name === 'datastoreItem') id = attributeOf(tag, 'itemID') ?? id;
    });
  }
  return id;
}
