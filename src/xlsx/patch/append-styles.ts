import { WorkbookError } from '../../core/workbook-error';
import { escapeXml } from '../../core/xml/entities';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml } from '../xml-scan';
import { appended, type Element, elementsOf, placeAfter, prefixOf, withAttribute, withPrefix } from './element';

/** Styles with those of another workbook added behind, and where those stand now. */
export interface AppendedStyles {
  readonly xml: string;
  /** Place in `cellXfs` by the place it had there. */
  readonly cellStyles: readonly number[];
  /** The same for `dxfs`. */
  readonly highlights: readonly number[];
}

/** As the schema orders them. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;
type List = (typeof LISTS)[number];

const MOST_STYLES = 64_000;
const FIRST_OWN_FORMAT = 164;

/**
 * Adds the styles of `own` (as `writeModel` writes them) to a workbook's; what stands there already is used again, so that making
 * again adds nothing. Every byte that was there stays, but for the counts. Throws `damaged`, `unsupported` (too many styles).
 */
export function appendStyles(part: string, xml: string, own: string): AppendedStyles {
  const target = new StyleLists(part, xml);
  const source = new StyleLists('own styles', own);
  const formats = appendFormats(target, source);
  const [fonts, fills, borders] = (['fonts', 'fills', 'borders'] as const).map((list) =>
    source.texts(list).map((text) => target.place(list, text)),
  );
  const highlights = source.texts('dxfs').map((text) => target.place('dxfs', text));
  const cellStyles = source.texts('cellXfs').map((text) => {
    const number = (name: string) => Number(new RegExp(`\\s${name}="([0-9]+)"`).exec(text)?.[1] ?? 0);
    const renumbered = [
      ['numFmtId', formats.get(number('numFmtId')) ?? number('numFmtId')],
      ['fontId', fonts?.[number('fontId')] ?? 0],
      ['fillId', fills?.[number('fillId')] ?? 0],
      ['borderId', borders?.[number('borderId')] ?? 0],
    ] as const;
    return target.place(
      'cellXfs',
      renumbered.reduce((xf, [name, id]) => withAttribute(xf, name, String(id)), text),
    );
  });
  if (target.count('cellXfs') > MOST_STYLES) throw new WorkbookError('unsupported', { reason: 'styles' });
  return { xml: target.written(), cellStyles, highlights };
}

/** The id in the target of each number format of ours. */
function appendFormats(target: StyleLists, source: StyleLists): Map<number, number> {
  const there = target.formats();
  const byCode = new Map([...there].map(([id, code]) => [code, id]));
  let next = Math.max(FIRST_OWN_FORMAT - 1, ...there.keys()) + 1;
  const ids = new Map<number, number>();
  for (const [id, code] of source.formats()) {
    let to = byCode.get(code);
    if (to === undefined) {
      to = next;
      next += 1;
      byCode.set(code, to);
      target.place('numFmts', `<numFmt numFmtId="${to}" formatCode="${escapeXml(code)}"/>`);
    }
    ids.set(id, to);
  }
  return ids;
}

/** The lists of a styles part, and what is to be added to them. */
class StyleLists {
  private readonly root: Element;
  private readonly prefix: string;
  private readonly places = new Map<List, Map<string, number>>();
  private readonly added = new Map<List, string[]>();

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

  /** Where an entry stands: an equal one, or the place behind the last where it is put. */
  place(list: List, text: string): number {
    let places = this.places.get(list);
    if (!places) {
      places = new Map(
        this.texts(list)
          .map((each, place) => [each, place] as const)
          .reverse(),
      );
      this.places.set(list, places);
    }
    const written = withPrefix(text, this.prefix);
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
