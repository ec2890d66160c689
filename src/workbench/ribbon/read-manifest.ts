/** What a ribbon button does. */
export type RibbonAction =
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'pane'; readonly page: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Addresses by size in pixels, relative to the site. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** The page that holds the functions of buttons. */
  readonly functionFile: string;
}

/** Reads the ribbon of an add-in from its manifest, in a language of the manifest's overrides (`ja-JP`, `en-US`). */
export function readManifest(xml: string, locale: string): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  if (manifest.querySelector('parsererror')) throw new Error('manifest.xml is not well-formed');
  const resources = new Resources(manifest, locale);
  const tab = one(manifest, 'CustomTab');
  return {
    tab: resources.text(child(tab, 'Label')),
    groups: childrenOf(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: resources.text(child(group, 'Label')),
      buttons: childrenOf(group, 'Control').map((control) => readButton(control, resources)),
    })),
    functionFile: resources.text(one(manifest, 'FunctionFile')),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const tip = child(control, 'Supertip');
  const action = child(control, 'Action');
  const kind = action.getAttribute('xsi:type');
  return {
    id: control.getAttribute('id') ?? '',
    label: resources.text(child(control, 'Label')),
    tip: { title: resources.text(child(tip, 'Title')), description: resources.text(child(tip, 'Description')) },
    icons: new Map(
      childrenOf(child(control, 'Icon'), 'Image').map((image) => [
        Number(image.getAttribute('size')),
        resources.text(image),
      ]),
    ),
    action:
      kind === 'ShowTaskpane'
        ? { kind: 'pane', page: resources.text(child(action, 'SourceLocation')) }
        : { kind: 'function', name: child(action, 'FunctionName').textContent?.trim() ?? '' },
  };
}

/** The texts and addresses that the manifest names by `resid`. */
class Resources {
  private readonly texts = new Map<string, string>();

  constructor(manifest: Document, locale: string) {
    const [site] = [...manifest.getElementsByTagName('SourceLocation')].flatMap(
      (location) => location.getAttribute('DefaultValue') ?? [],
    );
    for (const kind of ['Image', 'Url', 'String']) {
      for (const entry of manifest.getElementsByTagNameNS('*', kind)) {
        const id = entry.getAttribute('id');
        if (id === null) continue;
        const override = childrenOf(entry, 'Override').find((one) => one.getAttribute('Locale') === locale);
        const value = (override ?? entry).getAttribute('DefaultValue') ?? override?.getAttribute('Value') ?? '';
        this.texts.set(id, kind === 'String' || !site ? value : relative(value, site));
      }
    }
  }

  text(named: Element): string {
    const id = named.getAttribute('resid') ?? '';
    const found = this.texts.get(id);
    if (found === undefined) throw new Error(`manifest.xml names no resource ${id}`);
    return found;
  }
}

/** The manifest's site may be anywhere: here everything lies beside the pane's page. */
function relative(address: string, site: string): string {
  const { href } = new URL('.', site);
  return address.startsWith(href) ? address.slice(href.length) : new URL(address).pathname.slice(1);
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter((one) => one.localName === name);
}

function child(element: Element, name: string): Element {
  const [found] = childrenOf(element, name);
  if (found) return found;
  const deeper = element.getElementsByTagNameNS('*', name)[0];
  if (!deeper) throw new Error(`manifest.xml: ${element.localName} lacks ${name}`);
  return deeper;
}

function one(manifest: Document, name: string): Element {
  const found = manifest.getElementsByTagNameNS('*', name)[0];
  if (!found) throw new Error(`manifest.xml lacks ${name}`);
  return found;
}
