import { quoteSheet } from '../../core/grid/address';
import { WorkbookError } from '../../core/workbook-error';
import { escapeXml } from '../../core/xml/entities';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf } from '../xml-scan';
import { appended, type Element, elementsOf, placeAfter, prefixOf, withAttribute, withPrefix } from './element';

/** A name to be defined on a sheet. */
export interface SheetName {
  readonly name: string;
  readonly sheet: string;
  /** Without `=`, as it stands in XML. */
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** A tab of the workbook that copies are put together to. */
export interface ArrangedTab {
  /** Place of the tab that it was. */
  readonly source: number;
  readonly name: string;
  /** Id of its relationship. */
  readonly relation: string;
  readonly hidden: boolean;
  /** Where its rows went; null where they stand as they did. */
  readonly rowIn: ((row: number) => number | null) | null;
}

/** Children of `<workbook>` in the schema's order, up to the ones that we write. */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Names that belong to how we made a sheet: they are replaced with it. All others of the sheet stay. */
const MADE_WITH_THE_SHEET = new Set(['_kohyo_area', '_xlnm.print_area', '_xlnm.print_titles', '_xlnm._filterdatabase']);

/** A name whose area went to other rows; gone with the rows that bound it. */
function namedAgain(element: string, rowIn: (row: number) => number | null): string[] {
  const from = element.indexOf('>') + 1;
  const to = element.lastIndexOf('</');
  const area = element.slice(from, to);
  const rows = [...area.matchAll(/\$([0-9]{1,7})(?![0-9])/g)].map(([, row]) => Number(row) - 1);
  if (rows.some((row) => rowIn(row) === null)) return [];
  const moved = area.replace(/\$([0-9]{1,7})(?![0-9])/g, (_, row: string) => `$${(rowIn(Number(row) - 1) ?? 0) + 1}`);
  return [element.slice(0, from) + moved + element.slice(to)];
}

/** The text of a workbook part, changed where sheets are added or made again. */
export class WorkbookPart {
  constructor(
    readonly path: string,
    private xml: string,
  ) {
    if (this.xml.slice(this.root().start, this.root().from).includes(STRICT)) {
      throw new WorkbookError('unsupported', { reason: 'strict' });
    }
  }

  text(): string {
    return this.xml;
  }

  /** Relationship ids of the tabs by name, in order: charts' tabs too. */
  sheets(): { name: string; id: string }[] {
    return this.sheetElements().map(({ tag }) => ({
      name: attributeOf(tag, 'name') ?? '',
      id: attributeOf(tag, 'id') ?? '',
    }));
  }

  /** Gives a tab another name, also where defined names speak of it. */
  renameSheet(from: string, to: string): void {
    const root = this.root();
    const cuts: Replacement[] = [];
    const tab = this.sheetElements().find(({ tag }) => attributeOf(tag, 'name') === from);
    if (tab) {
      const text = withAttribute(this.xml.slice(tab.start, tab.from), 'name', to);
      cuts.push({ from: tab.start, to: tab.from, text });
    }
    const [old, now] = [from, to].map((name) => escapeXml(quoteSheet(name)));
    for (const { from: start, to: end } of root.children.find(({ name }) => name === 'definedNames')?.children ?? []) {
      const text = this.xml.slice(start, end);
      const bare = new RegExp(`(^|[,(])${escapePattern(escapeXml(from))}!`, 'g');
      const changed = text
        .replaceAll(`${old}!`, () => `${now}!`)
        .replace(bare, (_, before: string) => `${before}${now}!`);
      if (changed !== text) cuts.push({ from: start, to: end, text: changed });
    }
    this.xml = replaceAt(this.xml, cuts);
  }

  addSheet(name: string, relation: string, state: 'visible' | 'hidden' = 'visible'): void {
    const root = this.root();
    const sheets = this.child(root, 'sheets');
    const most = Math.max(0, ...this.sheetElements().map(({ tag }) => Number(attributeOf(tag, 'sheetId') ?? 0)));
    const shown = state === 'hidden' ? ' state="hidden"' : '';
    const own = withPrefix(
      `<sheet name="${escapeXml(name)}" sheetId="${most + 1}"${shown}/>`,
      prefixOf(this.xml, root),
    );
    const prefix = this.relationPrefix(root);
    const declared = prefix ?? 'kohyoR';
    const declaration = prefix === null ? ` xmlns:${declared}="${RELATIONS}"` : '';
    const whole = own.replace(/\/>$/, `${declaration} ${declared}:id="${escapeXml(relation)}"/>`);
    this.xml = replaceAt(this.xml, appended(this.xml, sheets, [whole], false));
  }

  /** Brings a tab into sight, or out of it. One that is as wanted stays as it is. */
  showSheet(name: string, visible: boolean): void {
    const tab = this.sheetElements().find(({ tag }) => attributeOf(tag, 'name') === name);
    if (!tab || ((attributeOf(tab.tag, 'state') ?? 'visible') === 'visible') === visible) return;
    const text = withAttribute(this.xml.slice(tab.start, tab.from), 'state', visible ? 'visible' : 'hidden');
    this.xml = replaceAt(this.xml, [{ from: tab.start, to: tab.from, text }]);
  }

  /** Defines names on sheets; those that were made with these sheets before are gone. */
  defineNames(sheets: ReadonlySet<string>, names: readonly SheetName[]): void {
    const root = this.root();
    const place = new Map(this.sheets().map(({ name }, at) => [name, at]));
    const remade = new Set([...sheets].map((name) => place.get(name)));
    const existing = root.children.find(({ name }) => name === 'definedNames');
    const cuts: Replacement[] = [];
    for (const { tag, start, end } of existing?.children ?? []) {
      const local = attributeOf(tag, 'localSheetId');
      const name = (attributeOf(tag, 'name') ?? '').toLowerCase();
      if (local !== null && remade.has(Number(local)) && MADE_WITH_THE_SHEET.has(name)) {
        cuts.push({ from: start, to: end, text: '' });
      }
    }
    const own = names.map(({ name, sheet, refersTo, hidden }) => {
      const shown = hidden ? ' hidden="1"' : '';
      const text = `<definedName name="${escapeXml(name)}" localSheetId="${place.get(sheet) ?? 0}"${shown}>${refersTo}</definedName>`;
      return withPrefix(text, prefixOf(this.xml, root));
    });
    if (existing) {
      const left = existing.children.length - cuts.length + own.length;
      if (left === 0) cuts.splice(0, cuts.length, { from: existing.start, to: existing.end, text: '' });
      else cuts.push(...appended(this.xml, existing, own, false));
    } else if (own.length > 0) {
      const at = placeAfter(root, ORDER.slice(0, ORDER.indexOf('definedNames')));
      const prefix = prefixOf(this.xml, root);
      cuts.push({ from: at, to: at, text: `<${prefix}definedNames>${own.join('')}</${prefix}definedNames>` });
    }
    this.xml = replaceAt(this.xml, cuts);
  }

  /** Takes away all names that are known on a sheet alone. */
  forgetNames(sheet: string): void {
    const root = this.root();
    const place = this.sheets().findIndex(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    const existing = root.children.find(({ name }) => name === 'definedNames');
    const gone = (existing?.children ?? []).filter(({ tag }) => attributeOf(tag, 'localSheetId') === String(place));
    if (!existing || gone.length === 0) return;
    const all = gone.length === existing.children.length ? [existing] : gone;
    this.xml = replaceAt(
      this.xml,
      all.map(({ start, end }) => ({ from: start, to: end, text: '' })),
    );
  }

  /**
   * Makes the tabs be these, in this order. Names that are known on a sheet go with each of its copies, but for `without`; those for
   * the whole workbook stay unless they speak of a sheet that is gone.
   */
  arrange(tabs: readonly ArrangedTab[], without: string): void {
    const before = this.sheets();
    const root = this.root();
    const prefix = prefixOf(this.xml, root);
    const sheets = this.child(root, 'sheets');
    const elements = this.sheetElements();
    let most = Math.max(0, ...elements.map(({ tag }) => Number(attributeOf(tag, 'sheetId') ?? 0)));
    const used = new Set<number>();
    const own = tabs.map(({ source, name, relation, hidden }) => {
      const element = elements[source];
      if (!element) throw new WorkbookError('damaged', { part: this.path, reason: 'sheet' });
      let tag = withAttribute(this.xml.slice(element.start, element.end), 'name', name);
      if (used.has(source)) {
        most += 1;
        tag = withAttribute(tag, 'sheetId', String(most));
      }
      used.add(source);
      tag = tag.replace(
        /(\s(?:[\w.-]+:)?id\s*=\s*)(?:"[^"]*"|'[^']*')/,
        (_, id: string) => `${id}"${escapeXml(relation)}"`,
      );
      return withAttribute(tag, 'state', hidden ? 'hidden' : 'visible');
    });
    const cuts: Replacement[] = [{ from: sheets.from, to: sheets.to, text: own.join('') }];
    const names = root.children.find(({ name }) => name === 'definedNames');
    if (names) {
      const kept = names.children.flatMap((element) => this.namesOfCopies(element, tabs, before, without));
      const text = kept.length === 0 ? '' : `<${prefix}definedNames>${kept.join('')}</${prefix}definedNames>`;
      cuts.push({ from: names.start, to: names.end, text });
    }
    this.xml = replaceAt(this.xml, cuts);
    for (const view of this.root().children.find(({ name }) => name === 'bookViews')?.children ?? []) {
      const opening = this.xml.slice(view.start, view.from);
      const text = withAttribute(withAttribute(opening, 'firstSheet', '0'), 'activeTab', '0');
      this.xml = replaceAt(this.xml, [{ from: view.start, to: view.from, text }]);
      break;
    }
  }

  private namesOfCopies(
    element: Element,
    tabs: readonly ArrangedTab[],
    before: readonly { readonly name: string }[],
    without: string,
  ): string[] {
    const raw = this.xml.slice(element.start, element.end);
    const local = attributeOf(element.tag, 'localSheetId');
    if ((attributeOf(element.tag, 'name') ?? '').toLowerCase() === without.toLowerCase()) return [];
    const speaksOf = (name: string) =>
      raw.includes(`${escapeXml(quoteSheet(name))}!`) || raw.includes(`${escapeXml(name)}!`);
    const renamed = (text: string, from: string, to: string) =>
      from === to
        ? text
        : text
            .replaceAll(`${escapeXml(quoteSheet(from))}!`, `${escapeXml(quoteSheet(to))}!`)
            .replaceAll(`${escapeXml(from)}!`, `${escapeXml(quoteSheet(to))}!`);
    if (local !== null) {
      const source = Number(local);
      return tabs.flatMap(({ source: own, name, rowIn }, at) => {
        if (own !== source) return [];
        const text = renamed(withAttribute(raw, 'localSheetId', String(at)), before[source]?.name ?? '', name);
        return rowIn === null ? [text] : namedAgain(text, rowIn);
      });
    }
    const gone = before.some(({ name }, at) => tabs.every(({ source }) => source !== at) && speaksOf(name));
    if (gone) return [];
    return [tabs.reduce((text, { source, name }) => renamed(text, before[source]?.name ?? '', name), raw)];
  }

  /** Takes children of `<workbook>` away. */
  remove(name: string): void {
    const cuts = this.root().children.filter((child) => child.name === name);
    this.xml = replaceAt(
      this.xml,
      cuts.map(({ start, end }) => ({ from: start, to: end, text: '' })),
    );
  }

  putInFront(name: string): void {
    const root = this.root();
    const place = this.sheets().findIndex((sheet) => sheet.name === name);
    const views = root.children.find((child) => child.name === 'bookViews');
    const view = views?.children[0];
    if (view) {
      const text = withAttribute(this.xml.slice(view.start, view.from), 'activeTab', String(place));
      this.xml = replaceAt(this.xml, [{ from: view.start, to: view.from, text }]);
      return;
    }
    const at = placeAfter(root, ORDER.slice(0, ORDER.indexOf('bookViews')));
    const text = `<bookViews><workbookView activeTab="${place}"/></bookViews>`;
    this.xml = replaceAt(this.xml, [{ from: at, to: at, text: withPrefix(text, prefixOf(this.xml, root)) }]);
  }

  /** Somebody's formulas over our sheets are calculated again when Excel opens the file. */
  calculateOnLoad(): void {
    const root = this.root();
    const element = root.children.find(({ name }) => name === 'calcPr');
    if (element) {
      const text = withAttribute(this.xml.slice(element.start, element.from), 'fullCalcOnLoad', '1');
      this.xml = replaceAt(this.xml, [{ from: element.start, to: element.from, text }]);
      return;
    }
    const at = placeAfter(root, ORDER.slice(0, ORDER.indexOf('calcPr')));
    const text = withPrefix('<calcPr fullCalcOnLoad="1"/>', prefixOf(this.xml, root));
    this.xml = replaceAt(this.xml, [{ from: at, to: at, text }]);
  }

  private root(): Element {
    return elementsOf(this.path, this.xml, 2);
  }

  private child(root: Element, name: string): Element {
    const found = root.children.find((child) => child.name === name);
    if (!found) throw new WorkbookError('damaged', { part: this.path, reason: name });
    return found;
  }

  private sheetElements(): readonly Element[] {
    return this.child(this.root(), 'sheets').children.filter(({ name }) => name === 'sheet');
  }

  /** How the part writes `r` of `r:id`; null where its root does not say. */
  private relationPrefix(root: Element): string | null {
    const opening = this.xml.slice(root.start, root.from);
    for (const [, prefix = '', quoted = ''] of opening.matchAll(/\sxmlns:([\w.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      if (quoted.slice(1, -1) === RELATIONS) return prefix;
    }
    return null;
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
