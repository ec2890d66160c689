import { text } from '../protocol/arguments';
import { type ObjectType, value } from '../protocol/member';
import type { CellArea } from '../workbook/cell-area';
import { readColor } from './read-color';
import { reformat } from './reformat';
import { uniform } from './uniform';

export const rangeFill: ObjectType<CellArea> = {
  members: {
    // A cell without a fill says white.
    color: value(
      '1.1',
      (target) =>
        uniform(target, ({ fill }) => (fill?.pattern === 'solid' ? fill.color : fill?.background) ?? '#FFFFFF'),
      (target, given) => {
        const color = readColor(text(given));
        reformat(target, (format) => ({ ...format, fill: { pattern: 'solid', color } }));
      },
    ),
  },
};
