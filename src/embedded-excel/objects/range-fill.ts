import { oneOf, text } from '../protocol/arguments';
import { action, type ObjectType, value } from '../protocol/member';
import type { CellArea } from '../workbook/cell-area';
import { readColor } from './read-color';
import { reformat } from './reformat';
import { uniform } from './uniform';

/** Excel.FillPattern → the file's word. */
const PATTERNS: Readonly<Record<string, string>> = {
  None: 'none',
  Solid: 'solid',
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Gray25: 'lightGray',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
  Gray16: 'gray125',
  Gray8: 'gray0625',
};

function clear(target: CellArea): void {
  reformat(target, ({ fill: _, ...rest }) => rest);
}

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
    pattern: value(
      '1.9',
      (target) =>
        uniform(target, ({ fill }) => {
          const word = fill?.pattern ?? 'none';
          return Object.keys(PATTERNS).find((name) => PATTERNS[name] === word) ?? 'None';
        }),
      (target, given) => {
        const pattern = PATTERNS[oneOf(given, Object.keys(PATTERNS))] ?? 'none';
        if (pattern === 'none') clear(target);
        else reformat(target, (format) => ({ ...format, fill: { ...format.fill, pattern } }));
      },
    ),
    patternColor: value(
      '1.9',
      (target) => uniform(target, ({ fill }) => (fill && fill.pattern !== 'solid' ? (fill.color ?? '') : '')),
      (target, given) => {
        const color = readColor(text(given));
        reformat(target, (format) => ({ ...format, fill: { pattern: 'solid', ...format.fill, color } }));
      },
    ),
    clear: action('1.1', clear),
  },
};
