import type { CSSProperties } from 'react';
import type { ModelEdge, ModelFill, ModelFont, ModelFormat } from '../../xlsx/model';
import { pixels } from './sheet-size';

export const GRIDLINE = '#e1e1e1';
/** Points of indentation per step. */
const INDENT = 9;
/** Fonts that stand in where the workbook's own is not on this machine. */
const FALLBACK = "'Yu Gothic', Meiryo, 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif";

/** The ground that a fill gives a cell; null where it has none. Patterns are shown as their ground, mixed with the lines. */
export function fillColor(fill: ModelFill | undefined): string | null {
  if (!fill || fill.pattern === 'none') return null;
  if (fill.pattern === 'solid') return fill.color ?? null;
  return fill.background ?? fill.color ?? null;
}

const EDGES: Readonly<Record<string, readonly [width: number, style: string]>> = {
  thin: [1, 'solid'],
  hair: [1, 'dotted'],
  dotted: [1, 'dotted'],
  dashed: [1, 'dashed'],
  dashDot: [1, 'dashed'],
  dashDotDot: [1, 'dashed'],
  slantDashDot: [2, 'dashed'],
  medium: [2, 'solid'],
  mediumDashed: [2, 'dashed'],
  mediumDashDot: [2, 'dashed'],
  mediumDashDotDot: [2, 'dashed'],
  thick: [3, 'solid'],
  double: [3, 'double'],
};

/** A border's line as CSS; null where there is none. */
export function edgeLine(edge: ModelEdge | undefined): string | null {
  if (!edge || edge.style === 'none') return null;
  const [width, style] = EDGES[edge.style] ?? [1, 'solid'];
  return `${width}px ${style} ${edge.color ?? '#000000'}`;
}

export function fontLook(font: ModelFont, normal: ModelFont): CSSProperties {
  const size = font.size ?? normal.size ?? 11;
  const name = font.name ?? normal.name;
  const lines = [font.underline ? 'underline' : '', font.strike ? 'line-through' : ''].filter(Boolean).join(' ');
  return {
    fontFamily: name ? `'${name.replaceAll("'", '')}', ${FALLBACK}` : FALLBACK,
    fontSize: `${(size * 96) / 72}px`,
    ...(font.bold ? { fontWeight: 700 } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(lines ? { textDecorationLine: lines } : {}),
    ...(font.underline?.startsWith('double') ? { textDecorationStyle: 'double' } : {}),
    color: font.color ?? '#000000',
  };
}

export type Side = 'left' | 'center' | 'right';

/** Where a value stands that nobody aligned: numbers right, yes-or-no and errors in the middle, texts left. */
export function sideOf(format: ModelFormat, kind: 'text' | 'number' | 'middle'): Side {
  const { horizontal } = format.alignment ?? {};
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') return horizontal;
  if (horizontal === 'centerContinuous' || horizontal === 'distributed') return 'center';
  if (horizontal === 'fill' || horizontal === 'justify') return 'left';
  return kind === 'number' ? 'right' : kind === 'middle' ? 'center' : 'left';
}

const ACROSS = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

/** How the text lies in its cell. Excel sets what nobody aligned on the ground. */
export function alignmentLook(format: ModelFormat, side: Side): CSSProperties {
  const { vertical = 'bottom', indent = 0, rotation } = format.alignment ?? {};
  const down = vertical === 'top' ? 'flex-start' : vertical === 'bottom' ? 'flex-end' : 'center';
  const inset = indent > 0 ? `${pixels(indent * INDENT) + 2}px` : undefined;
  return {
    justifyContent: ACROSS[side],
    alignItems: down,
    textAlign: side,
    ...(inset && side === 'right' ? { paddingRight: inset } : {}),
    ...(inset && side === 'left' ? { paddingLeft: inset } : {}),
    ...(rotation === 255 ? { writingMode: 'vertical-rl', textOrientation: 'upright' } : {}),
  };
}
