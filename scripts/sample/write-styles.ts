import type { Style } from './sheet';

const GRID =
  '<left style="thin"><color rgb="FF7F7F7F"/></left><right style="thin"><color rgb="FF7F7F7F"/></right><top style="thin"><color rgb="FF7F7F7F"/></top><bottom style="thin"><color rgb="FF7F7F7F"/></bottom><diagonal/>';

interface Look {
  /** Places in the lists of fonts, fills and borders below. */
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** 0 General, 164 ours. */
  readonly format: number;
  readonly alignment: string;
}

const look = (font: number, fill: number, border: number, alignment: string, format = 0): Look => ({
  font,
  fill,
  border,
  format,
  alignment,
});

const LOOKS: Readonly<Record<Style, Look>> = {
  plain: look(2, 0, 0, 'vertical="center"'),
  title: look(1, 0, 0, 'horizontal="center" vertical="center"'),
  heading: look(2, 2, 1, 'horizontal="center" vertical="center" wrapText="1"'),
  group: look(2, 3, 1, 'horizontal="center" vertical="center" textRotation="255"'),
  label: look(0, 2, 1, 'vertical="center" wrapText="1"'),
  text: look(0, 0, 1, 'vertical="center" wrapText="1"'),
  centre: look(0, 0, 1, 'horizontal="center" vertical="center" wrapText="1"'),
  number: look(0, 0, 1, 'horizontal="right" vertical="center"', 164),
  numberLabel: look(0, 0, 0, 'horizontal="right" vertical="center"'),
  count: look(0, 0, 1, 'horizontal="center" vertical="center"'),
};

const ORDER = Object.keys(LOOKS);

/** Place of a style among the workbook's cell formats. */
export function styleIndex(style: Style): number {
  return ORDER.indexOf(style) + 1;
}

/** xl/styles.xml. Amounts are numbers that a format shows with △. */
export function stylesXml(): string {
  const font = (inner: string) => `<font>${inner}<name val="游ゴシック"/><family val="3"/><charset val="128"/></font>`;
  const xf = ({ font: f, fill, border, format, alignment }: Look) =>
    `<xf numFmtId="${format}" fontId="${f}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
  const formats = Object.values(LOOKS);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0;&quot;△ &quot;#,##0"/></numFmts><fonts count="3">${font('<sz val="10"/>')}${font('<b/><sz val="15"/>')}${font('<b/><sz val="10"/>')}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEAF1F6"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFCFE0EC"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${GRID}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.map(xf).join('')}</cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
