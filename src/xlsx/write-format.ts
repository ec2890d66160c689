import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, FillPattern, FillStyle, FontStyle } from 'hucre';
import { writeColor } from './color';
import type { ModelBorder, ModelFill, ModelFont, ModelFormat } from './model';

/** Our format as the library's style. A font lacks nothing: what the format leaves out is the workbook's default. */
export function writeFormat(format: ModelFormat, defaultFont: ModelFont): CellStyle {
  const { alignment } = format;
  const style: CellStyle = {};
  if (format.numberFormat && format.numberFormat !== 'General') style.numFmt = format.numberFormat;
  if (format.font) style.font = writeFont({ ...onlyFace(defaultFont), ...format.font });
  if (format.fill) style.fill = writeFill(format.fill);
  if (format.border) style.border = writeBorder(format.border);
  if (alignment) {
    const written: AlignmentStyle = {};
    if (alignment.horizontal) written.horizontal = alignment.horizontal;
    if (alignment.vertical) written.vertical = alignment.vertical;
    if (alignment.wrap) written.wrapText = true;
    if (alignment.shrink) written.shrinkToFit = true;
    if (alignment.indent) written.indent = alignment.indent;
    if (alignment.rotation) written.textRotation = alignment.rotation;
    style.alignment = written;
  }
  if (format.locked === false) style.protection = { locked: false };
  return style;
}

function onlyFace({ name, size }: ModelFont): ModelFont {
  return { ...(name === undefined ? {} : { name }), ...(size === undefined ? {} : { size }) };
}

export function writeFont(font: ModelFont): FontStyle {
  return {
    ...(font.name === undefined ? {} : { name: font.name }),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: font.underline } : {}),
    ...(font.strike ? { strikethrough: true } : {}),
    ...(font.color ? { color: writeColor(font.color) } : {}),
  };
}

/** A fill of a conditional format: there the colour stands in the background. */
export function writeHighlight(format: ModelFormat): CellStyle {
  const color = format.fill?.background ?? format.fill?.color;
  return {
    ...(format.font ? { font: writeFont(format.font) } : {}),
    ...(color ? { fill: { type: 'pattern', pattern: 'solid', bgColor: writeColor(color) } } : {}),
    ...(format.border ? { border: writeBorder(format.border) } : {}),
    ...(format.numberFormat ? { numFmt: format.numberFormat } : {}),
  };
}

const PATTERNS: ReadonlySet<string> = new Set<FillPattern>([
  'none',
  'solid',
  'darkDown',
  'darkGray',
  'darkGrid',
  'darkHorizontal',
  'darkTrellis',
  'darkUp',
  'darkVertical',
  'gray0625',
  'gray125',
  'lightDown',
  'lightGray',
  'lightGrid',
  'lightHorizontal',
  'lightTrellis',
  'lightUp',
  'lightVertical',
  'mediumGray',
]);

function isPattern(name: string): name is FillPattern {
  return PATTERNS.has(name);
}

function writeFill(fill: ModelFill): FillStyle {
  return {
    type: 'pattern',
    pattern: isPattern(fill.pattern) ? fill.pattern : 'solid',
    ...(fill.color ? { fgColor: writeColor(fill.color) } : {}),
    ...(fill.background ? { bgColor: writeColor(fill.background) } : {}),
  };
}

const LINES: Readonly<Record<string, BorderSide['style']>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
  hair: 'hair',
  mediumDashed: 'mediumDashed',
  dashDot: 'dashDot',
  mediumDashDot: 'mediumDashDot',
  dashDotDot: 'dashDotDot',
  mediumDashDotDot: 'mediumDashDotDot',
  slantDashDot: 'slantDashDot',
};

function writeBorder(border: ModelBorder): BorderStyle {
  const written: BorderStyle = {};
  for (const name of ['top', 'right', 'bottom', 'left'] as const) {
    const edge = border[name];
    if (edge) {
      const style = LINES[edge.style] ?? 'thin';
      written[name] = { style, ...(edge.color ? { color: writeColor(edge.color) } : {}) };
    }
  }
  return written;
}
