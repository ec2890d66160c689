import { escapeXml } from '../../core/xml/entities';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml } from '../xml-scan';
import { appended, type Element, elementsOf, opened, placeAfter, prefixOf, withAttribute, withPrefix } from './element';

/** As the schema orders them. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;
type List = (typeof LISTS)[number];

/** Excel's own formats have lower numbers. */
export const FIRST_OWN_FORMAT = 164;

/** The lists of a styles part, and what is to be added to them. */
export class StyleLists {
  private readonly root: Element;
  private readonly prefix: string;
  private readonly places = new Map<List, Map<string, number>>();
  private readonly added = new Map<List, string[]>();
  private readonly ownFormats = new Map<string, number>();

  constructor(
    private readonly part: string,
    private readonly xml: string,
  ) {
    this.root = elementsOf(part, xml, 2);
    this.prefix = prefixOf(xml, this.root);
  }

  private element(list: List): Element | undefined {
    return this.root.children.find(({ name }) => name === list);
  }

  texts(list: List): string[] {
    return (this.element(list)?.children ?? []).map(({ start, end }) => this.xml.slice(start, end));
  }

  count(list: List): number {
    return (this.element(list)?.children.length ?? 0) + (this.added.get(list)?.length ?? 0);
  }

  formats(): Map<number, string> {
    const formats = new Map<number, string>();
    let inside = false;
    scanXml(this.part, this.xml, (tag) => {
      if (tag.name === 'numFmts') inside = tag.kind === 'open';
      if (!inside || tag.name !== 'numFmt' || tag.kind === 'close') return;
      formats.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '');
    });
    return formats;
  }

  /** Where an entry of ours stands: an equal one, or the place behind the last where it is put. */
  place(list: List, text: string): number {
    return this.placeWritten(list, withPrefix(text, this.prefix));
  }

  /** The place in `cellXfs` of the same style with its cells free to be written in where the sheet is protected. */
  unlocked(style: number): number {
    const text = this.styleAt(style);
    const free = `<${this.prefix}protection locked="0"/>`;
    const opening = withAttribute(text.slice(0, text.indexOf('>') + 1), 'applyProtection', '1');
    const children = opening.endsWith('/>') ? '' : text.slice(text.indexOf('>') + 1, text.lastIndexOf('</'));
    const others = children.replace(/<(?:[\w.-]+:)?protection\s[^<>]*\/>/g, '');
    const alignment = /^\s*<(?:[\w.-]+:)?alignment\s[^>]*\/>/.exec(others)?.[0] ?? '';
    const name = `${this.prefix}xf`;
    return this.placeWritten(
      'cellXfs',
      `${opened(opening)}${alignment}${free}${others.slice(alignment.length)}</${name}>`,
    );
  }

  /** The place in `cellXfs` of the same style with its numbers shown by a format; one that the style has already stays. */
  formatted(style: number, code: string): number {
    const text = this.styleAt(style);
    if (/^<[^>]*\snumFmtId="0*[1-9]/.test(text)) return style;
    const opening = text.slice(0, text.indexOf('>') + 1);
    const shown = withAttribute(
      withAttribute(opening, 'numFmtId', String(this.formatId(code))),
      'applyNumberFormat',
      '1',
    );
    return this.placeWritten('cellXfs', shown + text.slice(opening.length));
  }

  private formatId(code: string): number {
    const there = new Map([...this.formats()].map(([id, own]) => [own, id]));
    const known = there.get(code) ?? this.ownFormats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...there.values(), ...this.ownFormats.values()) + 1;
    this.ownFormats.set(code, id);
    this.place('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** A cell style, one that was added included. */
  private styleAt(place: number): string {
    const there = this.texts('cellXfs');
    const added = this.added.get('cellXfs') ?? [];
    return there[place] ?? added[place - there.length] ?? withPrefix('<xf/>', this.prefix);
  }

  private placeWritten(list: List, written: string): number {
    let places = this.places.get(list);
    if (!places) {
      places = new Map(
        this.texts(list)
          .map((each, place) => [each, place] as const)
          .reverse(),
      );
      this.places.set(list, places);
    }
    const known = places.get(written);
    if (known !== undefined) return known;
    const place = this.count(list);
    places.set(written, place);
    this.added.set(list, [...(this.added.get(list) ?? []), written]);
    return place;
  }

  written(): string {
    const cuts: Replacement[] = [];
    for (const [at, list] of LISTS.entries()) {
      const added = this.added.get(list) ?? [];
      const element = this.element(list);
      if (added.length === 0) continue;
      if (element) {
        cuts.push(...appended(this.xml, element, added, true));
        continue;
      }
      const [open, close] = [`<${this.prefix}${list} count="${added.length}">`, `</${this.prefix}${list}>`];
      const place = placeAfter(this.root, LISTS.slice(0, at));
      cuts.push({ from: place, to: place, text: `${open}${added.join('')}${close}` });
    }
    return replaceAt(this.xml, cuts);
  }
}
