import { readFileSync } from 'node:fs';
import { scanXml } from '../../src/xlsx/xml-scan';

const { twoRuntimes, selftestManifest } = jest.requireActual<{ twoRuntimes(): string; selftestManifest(): string }>(
  '../../scripts/lib/manifest',
);
const manifest = readFileSync('manifest.xml', 'utf8');

/** What may stand in each element, in its order, as the schemas of Office have it; a name with + may stand several times. */
const CONTENT: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
  'OfficeApp/Hosts': 'Host+',
  'OfficeApp/Hosts/Host': '',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description Requirements Hosts Resources',
  'VersionOverrides/Hosts': 'Host+',
  'VersionOverrides/Hosts/Host': 'Runtimes DesktopFormFactor',
  Runtimes: 'Runtime+',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint+',
  ExtensionPoint: 'CustomTab+',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'Image+',
  Action: 'TaskpaneId SourceLocation FunctionName',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
};

/** What stands where no schema of Office lets it stand: `in Group: Icon after Control`. */
function misplaced(xml: string): string[] {
  const found: string[] = [];
  const open: { readonly path: string; at: number; last: string }[] = [];
  const enter = (name: string): void => {
    const parent = open.at(-1);
    if (!parent) return;
    const [, content] =
      Object.entries(CONTENT)
        .filter(([path]) => parent.path === path || parent.path.endsWith(`/${path}`))
        .sort(([one], [other]) => other.length - one.length)[0] ?? [];
    if (content === undefined) return;
    const allowed = content.split(' ');
    const place = allowed.findIndex((one) => one.replace('+', '') === name);
    const isTwice = place === parent.at && !allowed[place]?.endsWith('+');
    if (place < parent.at || isTwice) found.push(`in ${parent.path}: ${name} after ${parent.last}`);
    parent.at = Math.max(parent.at, place);
    parent.last = name;
  };
  scanXml('manifest', xml, ({ name, kind }) => {
    if (kind === 'close') {
      open.pop();
      return;
    }
    enter(name);
    if (kind === 'open')
      open.push({
        path: [...open.map(({ path }) => path.split('/').at(-1)), name].join('/'),
        at: -1,
        last: 'its beginning',
      });
  });
  return found;
}

test.each([
  ['manifest.xml', manifest],
  ['the one of two runtimes', twoRuntimes()],
  ['that of the self-test', selftestManifest()],
])('%s holds its elements in the order that Office asks for', (_, xml) => {
  expect(misplaced(xml)).toEqual([]);
});

test.each([
  ['<Runtimes>', '<Runtimes><Bogus />', /Runtimes: Bogus after its beginning/],
  ['</CustomTab>', '<Group id="Kohyo.More" /></CustomTab>', /CustomTab: Group after Label/],
  [
    '<Version>',
    '<SupportUrl DefaultValue="https://localhost:3210/a" /><Version>',
    /OfficeApp: Version after SupportUrl/,
  ],
  ['</Runtimes>', '</Runtimes><Runtimes />', /Host: Runtimes after Runtimes/],
])('%s changed to %s is found', (part, changed, said) => {
  expect(manifest).toContain(part);
  expect(misplaced(manifest.replace(part, changed)).join('\n')).toMatch(said);
});
