import { numberFormatOf } from '../core/report/layout/cell-style';
import { LOOK_FONT, LOOKS } from '../core/report/layout/look';
import type { Look, PlannedCell } from '../core/report/layout/sheet-plan';
import type { ModelFormat } from './model';

const known = new Map<string, ModelFormat>();

/** The format of a planned cell; cells that look the same share one. Text gets `@` unless the plan says otherwise. */
export function formatOf(cell: PlannedCell): ModelFormat {
  const numberFormat = numberFormatOf(cell);
  const key = `${cell.look} ${numberFormat}`;
  const format = known.get(key) ?? makeFormat(cell.look, numberFormat);
  known.set(key, format);
  return format;
}

function makeFormat(look: Look, numberFormat: string): ModelFormat {
  const { font, fill, border, horizontal, vertical, wrap } = LOOKS[look];
  const edge = { style: 'thin', color: border ?? '#000000' };
  return {
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    font: {
      name: LOOK_FONT,
      size: font.size,
      ...(font.bold ? { bold: true } : {}),
      ...(font.underline ? { underline: 'single' as const } : {}),
      ...(font.color ? { color: font.color } : {}),
    },
    ...(fill ? { fill: { pattern: 'solid', color: fill } } : {}),
    ...(border ? { border: { top: edge, right: edge, bottom: edge, left: edge } } : {}),
    alignment: { horizontal, vertical, ...(wrap ? { wrap: true } : {}) },
  };
}
