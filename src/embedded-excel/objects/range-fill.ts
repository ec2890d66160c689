import { text } from '../protocol/arguments';
import type { Json } from '../protocol/json';
import { action, type ObjectType, value } from '../protocol/member';
import type { CellArea } from '../workbook/cell-area';
import { readColor } from './read-color';
import { reformat } from './reformat';
import { uniform } from './uniform';

/** A cell without a fill says white. */
export function fillColor(target: CellArea): Json {
  return uniform(target, ({ fill }) => (fill?.pattern === 'solid' ? fill.color : fill?.background) ?? '#FFFFFF');
}

export const rangeFill: ObjectType<CellArea> = {
  members: {
    color: value('1.1', fillColor, (target, given) => {
      const color = readColor(text(given));
      reformat(target, (format) => ({ ...format, fill: { pattern: 'solid', color } }));
    }),
    clear: action('1.1', (target) => reformat(target, ({ fill: _, ...format }) => format)),
  },
};
