import { type CellStyle, INK, type StyleChange } from '../core/report/layout/cell-style';
import { needsText } from '../core/report/layout/needs-text';
import type { MergedSheet } from '../core/report/remake/merge/merged-sheet';
import { cellKey, type ModelFont, type ModelFormat, type ModelSheet } from './model';

/** Letters and number format of a cell. `usual`: the font of cells that name none. */
export function styleOfFormat({ numberFormat = 'General', font = {} }: ModelFormat, usual: ModelFont): CellStyle {
  return {
    numberFormat,
    font: font.name ?? usual.name ?? '',
    size: font.size ?? usual.size ?? 0,
    bold: font.bold === true,
    italic: font.italic === true,
    underline: font.underline !== undefined,
    color: font.color ?? INK,
  };
}

/** Gives cells of ours the letters and number formats that somebody gave them. */
export function restyle(sheet: ModelSheet, { styles, plan }: MergedSheet): void {
  const planned = new Map(plan.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  for (const { row, column, change } of styles) {
    const key = cellKey(row, column);
    const cell = sheet.cells.get(key);
    if (cell === undefined) continue;
    const stays = needsText(planned.get(key)?.value ?? null);
    sheet.cells.set(key, { ...cell, format: restyled(cell.format, stays ? withoutFormat(change) : change) });
  }
}

function withoutFormat({ numberFormat: _, ...letters }: StyleChange): StyleChange {
  return letters;
}

function restyled(format: ModelFormat, { numberFormat, font, underline, ...letters }: StyleChange): ModelFormat {
  const { underline: line, ...own } = format.font ?? {};
  const drawn = underline === undefined ? line : underline ? 'single' : undefined;
  return {
    ...format,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    font: {
      ...own,
      ...letters,
      ...(font === undefined ? {} : { name: font }),
      ...(drawn === undefined ? {} : { underline: drawn }),
    },
  };
}
