import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, FillStyle, FontStyle } from 'hucre';
import { readColor } from './color';
import type { ModelAlignment, ModelBorder, ModelEdge, ModelFill, ModelFont, ModelFormat } from './model';

/** The library's style as ours. `numberFormat` is given apart: the library's own is only a mark (see prepare-styles.ts). */
export function readFormat(style: CellStyle, numberFormat: string, theme: readonly string[]): ModelFormat {
  const format: ModelFormat = {};
  if (numberFormat !== 'General') format.numberFormat = numberFormat;
  if (style.font) format.font = readFont(style.font, theme);
  const fill = style.fill && readFill(style.fill, theme);
  if (fill) format.fill = fill;
  const border = style.border && readBorder(style.border, theme);
  if (border) format.border = border;
  const alignment = style.alignment && readAlignment(style.alignment);
  if (alignment) format.alignment = alignment;
  if (style.protection?.locked === false) format.locked = false;
  return format;
}

export function readFont(font: FontStyle, theme: readonly string[]): ModelFont {
  const color = readColor(font.color, theme);
  const underline = font.underline === true ? 'single' : font.underline;
  return {
    ...(font.name === undefined ? {} : { name: font.name }),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(underline ? { underline } : {}),
    ...(font.strikethrough ? { strike: true } : {}),
    ...(color ? { color } : {}),
  };
}

function readFill(fill: FillStyle, theme: readonly string[]): ModelFill | null {
  if (fill.type === 'gradient') {
    const color = readColor(fill.stops[0]?.color, theme);
    return color ? { pattern: 'solid', color } : null;
  }
  if (fill.pattern === 'none' && !fill.bgColor) return null;
  const color = readColor(fill.fgColor, theme);
  const background = readColor(fill.bgColor, theme);
  return { pattern: fill.pattern, ...(color ? { color } : {}), ...(background ? { background } : {}) };
}

function readBorder(border: BorderStyle, theme: readonly string[]): ModelBorder | null {
  const edge = (side: BorderSide | undefined): ModelEdge | undefined => {
    if (!side) return undefined;
    const color = readColor(side.color, theme);
    return { style: side.style, ...(color ? { color } : {}) };
  };
  const edges: ModelBorder = {};
  for (const name of ['top', 'right', 'bottom', 'left'] as const) {
    const side = edge(border[name]);
    if (side) edges[name] = side;
  }
  return Object.keys(edges).length > 0 ? edges : null;
}

function readAlignment(alignment: AlignmentStyle): ModelAlignment | null {
  const { horizontal, vertical } = alignment;
  const read: ModelAlignment = {
    ...(horizontal && horizontal !== 'general' ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(alignment.wrapText ? { wrap: true } : {}),
    ...(alignment.shrinkToFit ? { shrink: true } : {}),
    ...(alignment.indent ? { indent: alignment.indent } : {}),
    ...(alignment.textRotation ? { rotation: alignment.textRotation } : {}),
  };
  return Object.keys(read).length > 0 ? read : null;
}
