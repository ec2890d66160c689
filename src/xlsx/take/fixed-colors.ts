import { resolveThemeColor } from 'hucre/xlsx';
import type { OpenParts } from '../patch/open-parts';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml } from '../xml-scan';

/** In the order in which colours count them: light before dark, though the theme says dark first. */
const PLACES = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The theme's colours, `RRGGBB`, as `theme="n"` counts them. */
export function themeColors(open: OpenParts, part: string | null): readonly string[] {
  if (part === null || !open.parts.has(part)) return [];
  const found = new Map<string, string>();
  let place: string | null = null;
  scanXml(part, open.text(part), (tag) => {
    if (PLACES.includes(tag.name)) place = tag.kind === 'open' ? tag.name : null;
    if (place === null || tag.kind === 'close' || found.has(place)) return;
    const color =
      tag.name === 'srgbClr' ? attributeOf(tag, 'val') : tag.name === 'sysClr' ? attributeOf(tag, 'lastClr') : null;
    if (color !== null) found.set(place, color.toUpperCase());
  });
  return PLACES.map((one) => found.get(one) ?? '000000');
}

/** Says each colour of a theme by itself, and each font by its name: in another workbook another theme holds. */
export function withoutTheme(part: string, xml: string, colors: readonly string[]): string {
  const cuts: Replacement[] = [];
  scanXml(part, xml, (tag) => {
    if (tag.kind === 'close') return;
    if (tag.name === 'scheme' && tag.kind === 'empty') {
      cuts.push({ from: tag.start, to: tag.end, text: '' });
      return;
    }
    const theme = attributeOf(tag, 'theme');
    const known = theme === null ? undefined : colors[Number(theme)];
    if (known === undefined || !/[cC]olor/.test(tag.name)) return;
    const tint = Number(attributeOf(tag, 'tint') ?? 0);
    const rgb = resolveThemeColor([...colors], Number(theme), Number.isFinite(tint) ? tint : 0).slice(-6);
    const end = tag.kind === 'empty' ? '/>' : '>';
    const name = /^<[^\s/>]+/.exec(xml.slice(tag.start, tag.end))?.[0] ?? `<${tag.name}`;
    cuts.push({ from: tag.start, to: tag.end, text: `${name} rgb="FF${rgb}"${end}` });
  });
  return replaceAt(xml, cuts);
}
