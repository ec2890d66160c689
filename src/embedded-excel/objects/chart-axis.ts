import type { ModelChart } from '../../xlsx/model';
import { flag, number, oneOf } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { type ObjectType, object, value } from '../protocol/member';
import { detailsOf } from '../workbook/charts';
import { ExcelError } from '../workbook/excel-error';
import type { OnSheet, Targets } from './targets';

type Target = OnSheet<ModelChart>;
type AxisTarget = Targets['ChartAxis'];

const LABEL_POSITIONS = ['NextToAxis', 'High', 'Low', 'None'] as const;
const CROSSINGS = ['Automatic', 'Maximum', 'Minimum', 'Custom'] as const;
const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

export const chartAxes: ObjectType<Target> = {
  members: {
    categoryAxis: object('1.1', (target) => hostObject('ChartAxis', { ...target, of: 'category' })),
    valueAxis: object('1.1', (target) => hostObject('ChartAxis', { ...target, of: 'value' })),
  },
};

/** An end of the axis of values; '' where Excel reckons it. */
const end = (which: 'min' | 'max') =>
  value<AxisTarget>(
    '1.1',
    ({ thing }) => thing.axis?.[which] ?? '',
    (target, given) => {
      if (target.of !== 'value') throw new ExcelError('InvalidArgument');
      target.thing.axis = { ...target.thing.axis, [which]: number(given) };
      redraw(target);
    },
  );

export const chartAxis: ObjectType<AxisTarget> = {
  members: {
    minimum: end('min'),
    maximum: end('max'),
    tickLabelPosition: value(
      '1.7',
      ({ sheet, thing }) => detailsOf(thing, sheet).tickLabelPosition,
      (target, given) => {
        detailsOf(target.thing, target.sheet).tickLabelPosition = oneOf(given, LABEL_POSITIONS);
        redraw(target);
      },
    ),
    reversePlotOrder: value(
      '1.7',
      ({ sheet, thing }) => detailsOf(thing, sheet).reversed,
      (target, given) => {
        detailsOf(target.thing, target.sheet).reversed = flag(given);
        redraw(target);
      },
    ),
    position: value(
      '1.8',
      ({ sheet, thing }) => detailsOf(thing, sheet).crossedAt,
      (target, given) => {
        detailsOf(target.thing, target.sheet).crossedAt = oneOf(given, CROSSINGS);
        redraw(target);
      },
    ),
  },
};

export const chartLegend: ObjectType<Target> = {
  members: {
    visible: value(
      '1.1',
      ({ sheet, thing }) => detailsOf(thing, sheet).legendVisible,
      (target, given) => {
        detailsOf(target.thing, target.sheet).legendVisible = flag(given);
        redraw(target);
      },
    ),
    position: value(
      '1.1',
      ({ sheet, thing }) => detailsOf(thing, sheet).legendPosition,
      (target, given) => {
        detailsOf(target.thing, target.sheet).legendPosition = oneOf(given, LEGEND_POSITIONS);
        redraw(target);
      },
    ),
  },
};

function redraw({ sheet }: Target): void {
  sheet.report({ kind: 'look', sheetId: sheet.id });
}
