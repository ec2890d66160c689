import type { ModelBorder, ModelEdge } from '../../xlsx/model';
import { oneOf, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { method, type ObjectType, value } from '../protocol/member';
import { type Area, LAST_COLUMN, LAST_ROW } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { readColor } from './read-color';
import { reformat } from './reformat';
import type { EdgeOf } from './targets';
import { uniform } from './uniform';

/** Excel.BorderIndex, in the order of `getItemAt`. */
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

/** Excel's pair of style and weight → the file's one word. */
const LINES: readonly { style: string; weight: string; word: string }[] = [
  { style: 'Continuous', weight: 'Thin', word: 'thin' },
  { style: 'Continuous', weight: 'Medium', word: 'medium' },
  { style: 'Continuous', weight: 'Thick', word: 'thick' },
  { style: 'Continuous', weight: 'Hairline', word: 'hair' },
  { style: 'Dash', weight: 'Thin', word: 'dashed' },
  { style: 'Dash', weight: 'Medium', word: 'mediumDashed' },
  { style: 'DashDot', weight: 'Thin', word: 'dashDot' },
  { style: 'DashDot', weight: 'Medium', word: 'mediumDashDot' },
  { style: 'DashDotDot', weight: 'Thin', word: 'dashDotDot' },
  { style: 'DashDotDot', weight: 'Medium', word: 'mediumDashDotDot' },
  { style: 'Dot', weight: 'Thin', word: 'dotted' },
  { style: 'Double', weight: 'Thick', word: 'double' },
  { style: 'SlantDashDot', weight: 'Medium', word: 'slantDashDot' },
];
const NO_LINE = { style: 'None', weight: 'Thin', word: 'none' };

const lineOf = (edge: ModelEdge | undefined) => LINES.find((line) => line.word === edge?.style) ?? NO_LINE;

type Side = 'top' | 'right' | 'bottom' | 'left';

/** The cells, and the side of each, that one of a range's borders is made of. A line inside belongs to both neighbours. */
function sidesOf(area: Area, edge: string): { area: Area; side: Side }[] {
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, side: 'right' }];
    case 'InsideHorizontal':
      if (area.top === area.bottom) return [];
      return [
        { area: { ...area, bottom: Math.min(area.bottom, LAST_ROW) - 1 }, side: 'bottom' },
        { area: { ...area, top: area.top + 1 }, side: 'top' },
      ];
    case 'InsideVertical':
      if (area.left === area.right) return [];
      return [
        { area: { ...area, right: Math.min(area.right, LAST_COLUMN) - 1 }, side: 'right' },
        { area: { ...area, left: area.left + 1 }, side: 'left' },
      ];
    default:
      return [];
  }
}

function read({ range, edge }: EdgeOf, pick: (line: ModelEdge | undefined) => string) {
  const [first] = sidesOf(range.area, edge);
  return first
    ? uniform({ sheet: range.sheet, area: first.area }, ({ border }) => pick(border?.[first.side]))
    : pick(undefined);
}

function draw({ range, edge }: EdgeOf, change: (line: ModelEdge | undefined) => ModelEdge | undefined): void {
  for (const { area, side } of sidesOf(range.area, edge)) {
    reformat({ sheet: range.sheet, area }, (format) => {
      const { [side]: had, ...rest } = format.border ?? {};
      const line = change(had);
      const border: ModelBorder = line ? { ...rest, [side]: line } : rest;
      return { ...format, border };
    });
  }
}

const border = (range: CellArea, edge: string) => hostObject('RangeBorder', { range, edge });

export const rangeBorderCollection: ObjectType<CellArea> = {
  items: (range) => EDGES.map((edge) => border(range, edge)),
  find: (range, key) => border(range, oneOf(key, EDGES)),
  members: {
    getItem: method('1.1', (range, [key]) => border(range, oneOf(key, EDGES))),
  },
};

export const rangeBorder: ObjectType<EdgeOf> = {
  identify: ({ edge }) => ({ Id: edge }),
  members: {
    color: value(
      '1.1',
      (target) => read(target, (line) => line?.color ?? '#000000'),
      (target, given) => {
        const color = readColor(text(given));
        // A colour given to no line draws a thin one, as Excel does.
        draw(target, (line) => ({ style: line?.style ?? 'thin', color }));
      },
    ),
    style: value(
      '1.1',
      (target) => read(target, (line) => lineOf(line).style),
      (target, given) => {
        const style = oneOf(given, ['None', ...LINES.map((line) => line.style)]);
        draw(target, (line) => {
          if (style === 'None') return undefined;
          const { weight } = lineOf(line);
          const found =
            LINES.find((one) => one.style === style && one.weight === weight) ??
            LINES.find((one) => one.style === style);
          return { ...line, style: found?.word ?? 'thin' };
        });
      },
    ),
    weight: value(
      '1.1',
      (target) => read(target, (line) => lineOf(line).weight),
      (target, given) => {
        const weight = oneOf(given, ['Hairline', 'Thin', 'Medium', 'Thick']);
        draw(target, (line) => {
          const { style } = lineOf(line);
          const found =
            LINES.find((one) => one.style === style && one.weight === weight) ??
            LINES.find((one) => one.weight === weight);
          return { ...line, style: found?.word ?? 'thin' };
        });
      },
    ),
  },
};
