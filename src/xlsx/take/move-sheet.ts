import { escapeXml } from '../../core/xml/entities';
import { withAttribute } from '../patch/element';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml, textBetween, type XmlTag } from '../xml-scan';

/** What became of the formulas of a sheet that stands in another workbook. */
export interface MovedSheet {
  readonly xml: string;
  /** Formulas that spoke of something that did not come along: what they last came to stands there. */
  readonly values: number;
  /** Drop-downs and conditional formats that had to be left out. */
  readonly dropped: number;
}

export interface Moving {
  /** A formula as it reads in the new workbook; null when it cannot be told there. */
  readonly formula: (formula: string) => string | null;
  /** The same for what a drop-down offers, which may be told by its words instead. */
  readonly choices: (formula: string) => string | null;
  /** The style of cells that name none; null where it is the same in both workbooks. */
  readonly plainStyle: number | null;
}

/** Attributes that speak of other parts of the old workbook, by element. */
const CUT_OFF: Readonly<Record<string, readonly string[]>> = { c: ['cm', 'vm'], sheetPr: ['codeName'] };

/** A sheet with all that its formulas, links, drop-downs and conditional formats speak of as it is in the new workbook. */
export function moveSheet(part: string, xml: string, moving: Moving): MovedSheet {
  const lost = lostSharedFormulas(part, xml, moving);
  const cuts: Replacement[] = [];
  let values = 0;
  let dropped = 0;
  let cell = false;
  let rule: { from: number; lost: boolean; cuts: Replacement[]; list: boolean } | null = null;
  let text: { tag: XmlTag; from: number } | null = null;
  scanXml(part, xml, (tag) => {
    const { name, kind, start, end } = tag;
    if (name === 'c') {
      cell = kind === 'open';
      if (kind !== 'close') cuts.push(...cellCuts(tag, moving.plainStyle));
    }
    if (name === 'sheetPr' && kind !== 'close') cuts.push(...without(tag, CUT_OFF.sheetPr ?? []));
    if (name === 'hyperlink' && kind !== 'close') cuts.push(...linkCuts(tag, moving));
    if (isRule(name)) {
      if (kind === 'open') rule = { from: start, lost: false, cuts: [], list: attributeOf(tag, 'type') === 'list' };
      if (kind === 'close' && rule) {
        if (rule.lost) {
          dropped += 1;
          cuts.push({ from: rule.from, to: end, text: '' });
        } else cuts.push(...rule.cuts);
        rule = null;
      }
    }
    if (!isFormula(name)) return;
    if (kind === 'empty' && cell && lost.has(attributeOf(tag, 'si') ?? ''))
      cuts.push({ from: start, to: end, text: '' });
    if (kind === 'open') text = { tag: { ...tag }, from: end };
    if (kind !== 'close' || !text) return;
    const formula = textBetween(xml, text.from, start);
    if (cell) {
      const shared = attributeOf(text.tag, 'si');
      const moved = shared !== null && lost.has(shared) ? null : moving.formula(formula);
      if (moved === null) {
        values += 1;
        cuts.push({ from: text.tag.start, to: end, text: '' });
      } else if (moved !== formula) cuts.push({ from: text.from, to: start, text: escapeXml(moved) });
    } else if (rule) {
      const moved = rule.list ? moving.choices(formula) : moving.formula(formula);
      if (moved === null) rule.lost = true;
      else if (moved !== formula) rule.cuts.push({ from: text.from, to: start, text: escapeXml(moved) });
    }
    text = null;
  });
  return { xml: withoutEmptyLists(part, replaceAt(xml, cuts)), values, dropped };
}

/** A drop-down, a conditional format; those of newer versions bear the same names. */
function isRule(name: string): boolean {
  return name === 'dataValidation' || name === 'cfRule';
}

/** `<f>` of a cell and of newer rules (`<xm:f>`), `<formula>` of conditional formats, `<formula1>` of drop-downs. */
function isFormula(name: string): boolean {
  return name === 'f' || name === 'formula' || name === 'formula1' || name === 'formula2';
}

/** Groups of cells that share one formula which cannot be told in the new workbook. */
function lostSharedFormulas(part: string, xml: string, moving: Moving): ReadonlySet<string> {
  const lost = new Set<string>();
  let open: { group: string; from: number } | null = null;
  scanXml(part, xml, (tag) => {
    if (tag.name !== 'f') return;
    if (tag.kind === 'open' && attributeOf(tag, 't') === 'shared')
      open = { group: attributeOf(tag, 'si') ?? '', from: tag.end };
    if (tag.kind === 'close' && open) {
      const formula = textBetween(xml, open.from, tag.start);
      if (formula !== '' && moving.formula(formula) === null) lost.add(open.group);
      open = null;
    }
  });
  return lost;
}

function cellCuts(tag: XmlTag, plainStyle: number | null): Replacement[] {
  const text = tag.xml.slice(tag.start, tag.end);
  let changed = withoutAttributes(text, tag, CUT_OFF.c ?? []);
  if (plainStyle !== null && attributeOf(tag, 's') === null) changed = withAttribute(changed, 's', String(plainStyle));
  return changed === text ? [] : [{ from: tag.start, to: tag.end, text: changed }];
}

function without(tag: XmlTag, names: readonly string[]): Replacement[] {
  const text = tag.xml.slice(tag.start, tag.end);
  const changed = withoutAttributes(text, tag, names);
  return changed === text ? [] : [{ from: tag.start, to: tag.end, text: changed }];
}

function withoutAttributes(text: string, tag: XmlTag, names: readonly string[]): string {
  return names.reduce(
    (changed, name) =>
      attributeOf(tag, name) === null
        ? changed
        : changed.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), ''),
    text,
  );
}

/** A link to a place in the old workbook. One that leads nowhere any more stays as it is: it does no harm. */
function linkCuts(tag: XmlTag, moving: Moving): Replacement[] {
  const location = attributeOf(tag, 'location');
  const moved = location === null ? null : moving.formula(location);
  if (moved === null || moved === location) return [];
  return [{ from: tag.start, to: tag.end, text: withAttribute(tag.xml.slice(tag.start, tag.end), 'location', moved) }];
}

/** A list that lost its last entry may not stand there. */
function withoutEmptyLists(part: string, xml: string): string {
  const cuts: Replacement[] = [];
  let open: { name: string; tag: XmlTag; count: number } | null = null;
  scanXml(part, xml, (tag) => {
    const isList = tag.name === 'dataValidations' || tag.name === 'conditionalFormatting';
    if (isList && tag.kind === 'open') open = { name: tag.name, tag: { ...tag }, count: 0 };
    else if (open && isRule(tag.name) && tag.kind !== 'close') open.count += 1;
    else if (open && isList && tag.kind === 'close') {
      const { start, end } = open.tag;
      if (open.count === 0) cuts.push({ from: start, to: tag.end, text: '' });
      else if (attributeOf(open.tag, 'count') !== null && Number(attributeOf(open.tag, 'count')) !== open.count)
        cuts.push({ from: start, to: end, text: withAttribute(xml.slice(start, end), 'count', String(open.count)) });
      open = null;
    }
  });
  return replaceAt(xml, cuts);
}
