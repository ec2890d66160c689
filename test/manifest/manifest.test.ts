import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIBBON_ACTIONS } from '../../src/app/ribbon/ribbon-actions';

const ROOT = join(__dirname, '../..');
const FILE = join(ROOT, 'manifest.xml');
const xml = readFileSync(FILE, 'utf8');
const BASE = 'https://localhost:3210';

/** Every value of an attribute of an element, in the order of the file. */
function attributes(element: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:bt:)?${element}\\b[^>]*?\\b${name}="([^"]*)"`, 'g'))].map(
    (match) => match[1] ?? '',
  );
}

const inner = (element: string) =>
  [...xml.matchAll(new RegExp(`<${element}\\b[^>]*>([^<]*)</${element}>`, 'g'))].map((match) => match[1] ?? '');

test('ExcelApi 1.9 is asked for, and nothing later', () => {
  expect(attributes('Set', 'Name')).toEqual(['ExcelApi', 'ExcelApi']);
  expect(attributes('Set', 'MinVersion')).toEqual(['1.9', '1.9']);
});

test('every resource that is named is there, and every one that is there is named', () => {
  const named = new Set([...xml.matchAll(/\bresid="([^"]+)"/g)].map((match) => match[1]));
  const there = [...attributes('Image', 'id'), ...attributes('Url', 'id'), ...attributes('String', 'id')];
  expect(new Set(there).size).toBe(there.length);
  expect(new Set(there)).toEqual(named);
  for (const id of there) expect(id.length).toBeLessThanOrEqual(32);
});

test('every id of a control and group is its own', () => {
  const ids = [...attributes('Control', 'id'), ...attributes('Group', 'id'), ...attributes('CustomTab', 'id')];
  expect(new Set(ids).size).toBe(ids.length);
});

test('every icon is drawn, at its size', () => {
  const icons = [
    ...attributes('Image', 'DefaultValue').filter((url) => url !== ''),
    ...attributes('IconUrl', 'DefaultValue'),
  ];
  icons.push(...attributes('HighResolutionIconUrl', 'DefaultValue'));
  expect(icons).toHaveLength(23);
  for (const url of icons) {
    expect(url.startsWith(`${BASE}/icons/`)).toBe(true);
    const file = join(ROOT, 'assets', url.slice(BASE.length + 1));
    expect(existsSync(file)).toBe(true);
    const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  for (const size of [16, 32, 64, 80, 128]) expect(existsSync(join(ROOT, `assets/icons/app-${size}.png`))).toBe(true);
});

test('the buttons are those of the product, and every function that they call is there', () => {
  expect(inner('FunctionName')).toEqual([...RIBBON_ACTIONS]);
  expect(attributes('String', 'DefaultValue').slice(0, 11)).toEqual([
    '個票',
    '点検',
    '作成',
    '表示',
    'このシートを点検',
    'すべて点検',
    'とりまとめ一覧',
    '集計',
    '指摘一覧',
    '強調表示',
    '作業ウィンドウ',
  ]);
});

test('every word is in both languages and no longer than Office takes', () => {
  for (const [list, longest] of [
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ] as const) {
    const part = new RegExp(`<bt:${list}>([\\s\\S]*)</bt:${list}>`).exec(xml)?.[1] ?? '';
    const strings = part.match(/<bt:String\b[\s\S]*?<\/bt:String>/g) ?? [];
    expect(strings.length).toBeGreaterThan(5);
    for (const one of strings) {
      expect(one).toMatch(/<bt:Override Locale="en-US" Value="[^"]+" \/>/);
      for (const value of one.matchAll(/Value="([^"]*)"/g)) expect(value[1]?.length).toBeLessThanOrEqual(longest);
    }
  }
});

test('no address but our own stands in it', () => {
  const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map((match) => match[1] ?? '');
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !address.startsWith(`${BASE}/`))).toEqual([]);
});

test('ribbon and pane are one page, which lives as long as Excel does', () => {
  const [runtimes = ''] =
    xml.match(/<Host xsi:type="Workbook">\s*(?:<!--.*-->\s*)?<Runtimes>[\s\S]*?<\/Runtimes>\s*<DesktopFormFactor>/) ??
    [];
  expect(runtimes).toContain('<Runtime resid="Pane.Url" lifetime="long" />');
  expect(attributes('FunctionFile', 'resid')).toEqual(['Pane.Url']);
  expect(attributes('SourceLocation', 'resid')).toEqual(['Pane.Url']);
});

test('the self-test has a manifest of its own: another id, no ribbon', () => {
  const { selftestManifest } = jest.requireActual<{ selftestManifest(): string }>('../../scripts/lib/manifest');
  const made = selftestManifest();
  expect(made).toContain(`<SourceLocation DefaultValue="${BASE}/selftest.html" />`);
  expect(made).not.toContain(inner('Id')[0]);
  expect(made).not.toContain('VersionOverrides');
});

describe('the way back to two runtimes', () => {
  const { twoRuntimes } = jest.requireActual<{ twoRuntimes(manifest?: string): string }>('../../scripts/lib/manifest');

  test('differs in the pages alone', () => {
    const ours = new Set(xml.split('\n'));
    const added = twoRuntimes()
      .split('\n')
      .filter((line) => !ours.has(line));
    expect(added.map((line) => line.trim())).toEqual([
      `<SourceLocation DefaultValue="${BASE}/taskpane.html?runtimes=two" />`,
      '<FunctionFile resid="Commands.Url" />',
      `<bt:Url id="Commands.Url" DefaultValue="${BASE}/commands.html" />`,
      `<bt:Url id="Pane.Url" DefaultValue="${BASE}/taskpane.html?runtimes=two" />`,
    ]);
    expect(twoRuntimes()).not.toContain('Runtimes>');
  });

  test('is refused when the manifest is no longer what it is made from', () => {
    expect(() => twoRuntimes(xml.replace('<FunctionFile', '<Other'))).toThrow('0 times, not once');
  });
});
