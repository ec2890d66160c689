import { BUILT_IN_FORMATS } from './number-formats';
import { attributeOf, scanXml } from './xml-scan';

/** The number format of each cell style, by its place in `cellXfs`. Throws `damaged`. */
export function readNumberFormats(part: string, xml: string): string[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let where = '';
  scanXml(part, xml, (tag) => {
    if (tag.name === 'cellXfs' || tag.name === 'numFmts') {
      where = tag.kind === 'open' ? tag.name : '';
    } else if (where === 'numFmts') {
      const code = attributeOf(tag, 'formatCode');
      if (code !== null) custom.set(Number(attributeOf(tag, 'numFmtId')), code);
    } else if (where === 'cellXfs' && tag.name === 'xf' && tag.kind !== 'close') {
      ids.push(Number(attributeOf(tag, 'numFmtId') ?? 0));
    }
  });
  return ids.map((id) => custom.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General');
}
