import { WorkbookError } from '../core/workbook-error';
import { unescapeXml } from '../core/xml/entities';

export interface XmlTag {
  /** Without its prefix: `c` for `x:c`. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Where the tag begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** What stands between the name and the end of the tag. */
  readonly attributes: string;
}

/**
 * Walks the tags of an XML part and proves that they are well-formed: every tag closed, in the right order, one root.
 * The reading library forgives broken XML, and would hand over half a sheet as if it were whole.
 * Throws `damaged` with the part's name. A DTD is refused, as Excel does.
 */
export function scanXml(part: string, xml: string, visit: (tag: XmlTag) => void = () => {}): void {
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  const broken = (reason: string) => new WorkbookError('damaged', { part, reason });
  const past = (mark: string, from: number): number => {
    const found = xml.indexOf(mark, from);
    if (found < 0) throw broken('xml');
    return found + mark.length;
  };
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    const next = xml.charCodeAt(start + 1);
    if (next === 63) {
      at = past('?>', start);
    } else if (xml.startsWith('<!--', start)) {
      at = past('-->', start + 4);
    } else if (xml.startsWith('<![CDATA[', start)) {
      at = past(']]>', start);
    } else if (next === 33) {
      throw broken('dtd');
    } else {
      const end = endOfTag(xml, start);
      if (end < 0) throw broken('xml');
      const tag = tagBetween(xml, start, end);
      if (tag.kind === 'close') {
        if (open.pop() !== tag.name) throw broken('xml');
      } else {
        if (open.length === 0) roots += 1;
        if (tag.kind === 'open') open.push(tag.name);
      }
      visit(tag);
      at = end;
    }
  }
  if (open.length > 0 || roots !== 1) throw broken('xml');
}

/** An attribute's value with its entities resolved; `null` when the tag lacks it. The name is given without prefix. */
export function attributeOf(tag: XmlTag, name: string): string | null {
  let pattern = PATTERNS.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    PATTERNS.set(name, pattern);
  }
  const match = pattern.exec(tag.attributes);
  const raw = match?.[1] ?? match?.[2];
  return raw === undefined ? null : unescapeXml(raw);
}

const PATTERNS = new Map<string, RegExp>();

function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote > 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) {
      quote = code;
    } else if (code === 62) {
      return at + 1;
    } else if (code === 60) {
      return -1;
    }
  }
  return -1;
}

function tagBetween(xml: string, start: number, end: number): XmlTag {
  const closing = xml.charCodeAt(start + 1) === 47;
  const empty = !closing && xml.charCodeAt(end - 2) === 47;
  const from = closing ? start + 2 : start + 1;
  const to = empty ? end - 2 : end - 1;
  let nameEnd = from;
  let nameStart = from;
  while (nameEnd < to) {
    const code = xml.charCodeAt(nameEnd);
    if (code === 32 || code === 9 || code === 10 || code === 13) break;
    if (code === 58) nameStart = nameEnd + 1;
    nameEnd += 1;
  }
  return {
    name: xml.slice(nameStart, nameEnd),
    kind: closing ? 'close' : empty ? 'empty' : 'open',
    start,
    end,
    attributes: xml.slice(nameEnd, to),
  };
}
