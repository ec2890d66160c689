import { freeTableName } from '../../core/report/remake/free-name';
import { withAttribute } from '../patch/element';
import type { OpenParts } from '../patch/open-parts';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml } from '../xml-scan';

/** What a table says of formats, by their place in the workbook's list. */
const FORMATS = [
  'dxfId',
  'headerRowDxfId',
  'dataDxfId',
  'totalsRowDxfId',
  'headerRowBorderDxfId',
  'tableBorderDxfId',
  'totalsRowBorderDxfId',
];

const isTable = (path: string) => /\/tables\/[^/]+\.xml$/i.test(path);

/**
 * Gives tables that came along names of their own, for two of a workbook may not bear one, and their formats their new places.
 * Gives the new names by the old ones, in lower case.
 */
export function nameTables(
  into: OpenParts,
  grafted: readonly string[],
  highlights: readonly number[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const own = grafted.filter(isTable);
  if (own.length === 0) return names;
  const others = [...into.parts.keys()].filter((path) => isTable(path) && !own.includes(path));
  const taken = new Set(others.map((path) => nameOf(into, path).toLowerCase()));
  for (const path of own) {
    const name = nameOf(into, path);
    const free = freeTableName(name, (candidate) => taken.has(candidate.toLowerCase()));
    taken.add(free.toLowerCase());
    names.set(name.toLowerCase(), free);
    into.write(path, tableAs(path, into.text(path), free, highlights));
  }
  return names;
}

function nameOf(into: OpenParts, path: string): string {
  let name = '';
  scanXml(path, into.text(path), (tag) => {
    if (tag.name === 'table' && tag.kind !== 'close') name = attributeOf(tag, 'displayName') ?? '';
  });
  return name;
}

function tableAs(path: string, xml: string, name: string, highlights: readonly number[]): string {
  const cuts: Replacement[] = [];
  scanXml(path, xml, (tag) => {
    if (tag.kind === 'close') return;
    const text = xml.slice(tag.start, tag.end);
    const named = tag.name === 'table' ? withAttribute(withAttribute(text, 'displayName', name), 'name', name) : text;
    const changed = FORMATS.reduce((now, attribute) => {
      const place = attributeOf(tag, attribute);
      return place === null ? now : withAttribute(now, attribute, String(highlights[Number(place)] ?? 0));
    }, named);
    if (changed !== text) cuts.push({ from: tag.start, to: tag.end, text: changed });
  });
  return replaceAt(xml, cuts);
}
