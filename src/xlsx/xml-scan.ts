import { WorkbookError } from '../core/workbook-error';
import { unescapeXml } from '../core/xml/entities';

/** A tag as the scan stands on it. One object serves the whole scan: read what is needed before the visit ends. */
export interface XmlTag {
  /** Without its prefix: `c` for `x:c`. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Where the tag begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** The part, and where in it the attributes of this tag stand. */
  readonly xml: string;
  readonly attributesFrom: number;
  readonly attributesTo: number;
}

/** No part of a workbook nests deeper than a few dozen; what does wants to fill the memory. */
const DEEPEST = 1_000;

/**
 * Walks the tags of an XML part and proves that they are well-formed: every tag closed, in the right order, one root.
 * The reading library forgives broken XML, and would hand over half a sheet as if it were whole.
 * Throws `damaged` with the part's name. A DTD is refused, as Excel does.
 */
export function scanXml(part: string, xml: string, visit: (tag: XmlTag) => void = () => {}): void {
  const open: string[] = [];
  const names = new Names(xml);
  const tag: Writable<XmlTag> = { name: '', kind: 'open', start: 0, end: 0, xml, attributesFrom: 0, attributesTo: 0 };
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
    if (next === QUESTION) {
      at = past('?>', start);
      continue;
    }
    if (next === EXCLAMATION) {
      if (xml.startsWith('<!--', start)) at = past('-->', start + 4);
      else if (xml.startsWith('<![CDATA[', start)) at = past(']]>', start);
      else throw broken('dtd');
      continue;
    }
    const closing = next === SLASH;
    const nameFrom = closing ? start + 2 : start + 1;
    const nameTo = endOfName(xml, nameFrom);
    const end = endOfTag(xml, nameTo);
    if (end < 0) throw broken('xml');
    at = end;
    tag.start = start;
    tag.end = end;
    tag.attributesFrom = nameTo;
    if (closing) {
      const last = open.pop();
      if (last === undefined || !names.is(last, nameFrom, nameTo)) throw broken('xml');
      tag.kind = 'close';
      tag.name = last;
      tag.attributesTo = end - 1;
    } else {
      if (open.length === 0) roots += 1;
      const empty = xml.charCodeAt(end - 2) === SLASH;
      tag.kind = empty ? 'empty' : 'open';
      tag.name = names.of(nameFrom, empty && nameTo === end - 1 ? nameTo - 1 : nameTo);
      tag.attributesTo = empty ? end - 2 : end - 1;
      if (!empty && open.push(tag.name) > DEEPEST) throw broken('depth');
    }
    visit(tag);
  }
  if (open.length > 0 || roots !== 1) throw broken('xml');
}

/** An attribute's value with its entities resolved; `null` when the tag lacks it. The name is given without prefix. */
export function attributeOf({ xml, attributesFrom, attributesTo }: XmlTag, name: string): string | null {
  let at = attributesFrom;
  while (at < attributesTo) {
    let equals = at;
    while (equals < attributesTo && xml.charCodeAt(equals) !== EQUALS) equals += 1;
    let nameTo = equals;
    while (nameTo > at && isSpace(xml.charCodeAt(nameTo - 1))) nameTo -= 1;
    let from = equals + 1;
    while (from < attributesTo && isSpace(xml.charCodeAt(from))) from += 1;
    const quote = xml.charCodeAt(from);
    if (from >= attributesTo || (quote !== QUOTE && quote !== APOSTROPHE)) return null;
    let end = from + 1;
    while (end < attributesTo && xml.charCodeAt(end) !== quote) end += 1;
    const nameFrom = nameTo - name.length;
    if (nameFrom >= at && xml.startsWith(name, nameFrom) && beginsName(xml, nameFrom, at)) {
      return unescapeXml(xml.slice(from + 1, end));
    }
    at = end + 1;
  }
  return null;
}

/** The text between two places of a part, as a person reads it: entities resolved, CDATA unwrapped, comments left out, ends of lines as LF. */
export function textBetween(xml: string, from: number, to: number): string {
  const raw = xml.slice(from, to);
  if (!raw.includes('<')) return plain(raw);
  let text = '';
  let at = 0;
  for (;;) {
    const start = raw.indexOf('<', at);
    if (start < 0) return text + plain(raw.slice(at));
    text += plain(raw.slice(at, start));
    const wrapped = raw.startsWith('<![CDATA[', start);
    const mark = wrapped ? ']]>' : raw.startsWith('<!--', start) ? '-->' : '>';
    const end = raw.indexOf(mark, start);
    if (end < 0) return text;
    if (wrapped) text += ends(raw.slice(start + 9, end));
    at = end + mark.length;
  }
}

function plain(raw: string): string {
  return unescapeXml(ends(raw));
}

function ends(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

const QUESTION = 63;
const EXCLAMATION = 33;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const LESS = 60;
const QUOTE = 34;
const APOSTROPHE = 39;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

function beginsName(xml: string, nameFrom: number, from: number): boolean {
  if (nameFrom === from) return true;
  const before = xml.charCodeAt(nameFrom - 1);
  return before === COLON || isSpace(before);
}

/** A part has few names, and each stands in it thousands of times: one string for all of them. */
class Names {
  private readonly known: string[] = [];

  constructor(private readonly xml: string) {}

  of(from: number, to: number): string {
    const local = this.local(from, to);
    const slot = ((to - local) * 31 + this.xml.charCodeAt(local) * 7 + this.xml.charCodeAt(to - 1)) & 127;
    const known = this.known[slot];
    if (known !== undefined && known.length === to - local && this.xml.startsWith(known, local)) return known;
    const name = this.xml.slice(local, to);
    this.known[slot] = name;
    return name;
  }

  is(name: string, from: number, to: number): boolean {
    const local = to - name.length;
    if (local < from || !this.xml.startsWith(name, local)) return false;
    return local === from || this.xml.charCodeAt(local - 1) === COLON;
  }

  private local(from: number, to: number): number {
    for (let at = to - 1; at >= from; at -= 1) if (this.xml.charCodeAt(at) === COLON) return at + 1;
    return from;
  }
}

function endOfName(xml: string, from: number): number {
  let at = from;
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER || code === LESS || isSpace(code)) break;
  }
  return at;
}

/** One past the `>`; -1 where another tag begins before it. */
function endOfTag(xml: string, from: number): number {
  let at = from;
  while (at < xml.length) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) return -1;
    if (code === QUOTE || code === APOSTROPHE) {
      at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
    at += 1;
  }
  return -1;
}
