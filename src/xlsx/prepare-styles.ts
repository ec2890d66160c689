import { escapeXml } from '../core/xml/entities';
import { readNumberFormats } from './read-number-formats';
import { type Replacement, replaceAt } from './replace-at';
import { scanXml, type XmlTag } from './xml-scan';

export interface PreparedStyles {
  readonly xml: string;
  /** Number format of each cell style, by its place in `cellXfs`. */
  readonly numberFormats: readonly string[];
}

const FIRST_ID = 1000;

/**
 * Gives every cell style a number format of its own that names the style (`"17"`), and keeps the true formats aside.
 * The reading library turns cells with a date format into `Date`s, which loses their serial numbers, and does not know the
 * formats 27–36 and 50–58 of Japanese files. This way every number comes out as it stands, with its style.
 */
export function prepareStyles(part: string, xml: string): PreparedStyles {
  const cuts: Replacement[] = [];
  const own: string[] = [];
  let where = '';
  let formatsAt = -1;
  scanXml(part, xml, (tag) => {
    if (tag.name === 'styleSheet' && tag.kind === 'open') formatsAt = tag.end;
    if (tag.name === 'cellXfs' || tag.name === 'numFmts') {
      where = tag.kind === 'open' ? tag.name : '';
      // Another list of formats would come twice: the old one is emptied.
      if (tag.name === 'numFmts') cuts.push({ from: tag.start, to: tag.end, text: '' });
    } else if (where === 'numFmts') {
      cuts.push({ from: tag.start, to: tag.end, text: '' });
    } else if (where === 'cellXfs' && tag.name === 'xf' && tag.kind !== 'close') {
      const place = own.length;
      own.push(`<numFmt numFmtId="${FIRST_ID + place}" formatCode="${escapeXml(`"${place}"`)}"/>`);
      cuts.push({ from: tag.start, to: tag.end, text: renumbered(xml, tag, FIRST_ID + place) });
    }
  });
  const formats = `<numFmts count="${own.length}">${own.join('')}</numFmts>`;
  if (formatsAt >= 0) cuts.unshift({ from: formatsAt, to: formatsAt, text: formats });
  return { xml: replaceAt(xml, cuts), numberFormats: readNumberFormats(part, xml) };
}

/** The place in `cellXfs` that a prepared number format names. */
export function styleNamedBy(numberFormat: string | undefined): number {
  const match = /^"([0-9]+)"$/.exec(numberFormat ?? '');
  return match?.[1] === undefined ? 0 : Number(match[1]);
}

function renumbered(xml: string, tag: XmlTag, id: number): string {
  const text = xml.slice(tag.start, tag.end).replace(/\snumFmtId\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return text.replace(/^<(\S*?xf)/, `<$1 numFmtId="${id}"`);
}
