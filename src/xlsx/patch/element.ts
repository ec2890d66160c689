import { WorkbookError } from '../../core/workbook-error';
import { escapeXml } from '../../core/xml/entities';
import type { Replacement } from '../replace-at';
import { scanXml, type XmlTag } from '../xml-scan';

/** An element of a part, with places in the part's text. */
export interface Element {
  readonly name: string;
  /** Its opening tag, for `attributeOf`. */
  readonly tag: XmlTag;
  readonly start: number;
  /** Where its content begins and ends; both the end of the tag for `<a/>`. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly empty: boolean;
  readonly children: readonly Element[];
}

/** The root of a part with what stands in it, `depth` levels down. Throws `damaged`. */
export function elementsOf(part: string, xml: string, depth: number): Element {
  type Open = { -readonly [key in keyof Element]: Element[key] } & { children: Element[] };
  const open: Open[] = [];
  let level = 0;
  let root: Element | null = null;
  scanXml(part, xml, (tag) => {
    const { name, kind, start, end } = tag;
    if (kind !== 'close') level += 1;
    if (kind !== 'close' && level <= depth + 1) {
      const element: Open = {
        name,
        tag: { ...tag },
        start,
        from: end,
        to: end,
        end,
        empty: kind === 'empty',
        children: [],
      };
      root ??= element;
      open.at(-1)?.children.push(element);
      open.push(element);
    }
    if (kind === 'open') return;
    if (level <= depth + 1) {
      const closed = open.pop();
      if (closed && kind === 'close') {
        closed.to = start;
        closed.end = end;
      }
    }
    level -= 1;
  });
  if (!root) throw new WorkbookError('damaged', { part, reason: 'xml' });
  return root;
}

/** The prefix that a part writes before its names, with its colon: `x:` of `<x:styleSheet>`, '' for none. */
export function prefixOf(xml: string, root: Element): string {
  const raw = xml.slice(root.start + 1, root.from);
  const colon = raw.indexOf(`:${root.name}`);
  return colon > 0 && /^[\w.-]+$/.test(raw.slice(0, colon)) ? raw.slice(0, colon + 1) : '';
}

/** Our own XML (no prefix, no text that holds `<`) under a part's prefix. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

/** An element with one attribute set anew: the text of its opening tag alone is changed. */
export function withAttribute(tag: string, name: string, value: string): string {
  const end = /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
  const written = ` ${name}="${escapeXml(value)}"`;
  const pattern = new RegExp(`(^|\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const opening = tag.slice(end, tag.indexOf('>', end) + 1);
  const rest = tag.slice(end + opening.length);
  const changed = pattern.test(opening) ? opening.replace(pattern, written) : written + opening;
  return tag.slice(0, end) + changed + rest;
}

/** `<a b="c"/>` as `<a b="c">`; any other opening tag as it is. */
export function opened(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -'/>'.length).trimEnd()}>` : tag;
}

/** What must be cut and put in to add children at the end of an element, `<a/>` opened. `count` is set where the element counts. */
export function appended(xml: string, element: Element, children: readonly string[], counted: boolean): Replacement[] {
  if (children.length === 0) return [];
  const opening = xml.slice(element.start, element.from);
  const total = String(element.children.length + children.length);
  const tag = counted ? withAttribute(opening, 'count', total) : opening;
  const inside = children.join('');
  if (!element.empty) {
    return [
      { from: element.start, to: element.from, text: tag },
      { from: element.to, to: element.to, text: inside },
    ];
  }
  const name = /^<([^\s/>]+)/.exec(opening)?.[1] ?? element.name;
  return [{ from: element.start, to: element.end, text: `${opened(tag)}${inside}</${name}>` }];
}

/** Where a child that is not there yet belongs: behind the last of those that come before it in the schema's order. */
export function placeAfter(root: Element, before: readonly string[]): number {
  const last = root.children.findLast(({ name }) => before.includes(name));
  return last?.end ?? root.from;
}
