import type { ModelChart } from '../../xlsx/model';
import {
  flag,
  integer,
  nonBlankText,
  number,
  objectOf,
  oneOf,
  optionalInteger,
  optionalOneOf,
  optionalText,
  text,
} from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, method, type ObjectType, object, type ValueMember, value } from '../protocol/member';
import { boundingArea } from '../workbook/area';
import { absoluteAddress, detailsOf, modelType, seriesOf } from '../workbook/charts';
import { ExcelError } from '../workbook/excel-error';
import { IDENTITIES } from '../workbook/identities';
import type { LiveSheet } from '../workbook/live-sheet';
import { pointsOfWidth, STANDARD_ROW } from '../workbook/measure';
import { refuseIfProtected } from '../workbook/protection';
import { rangeArgument } from './range-places';
import type { OnSheet } from './targets';

type Target = OnSheet<ModelChart>;
type SeriesTarget = OnSheet<ModelChart['series'][number]> & { readonly chart: ModelChart };

const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineStacked',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'XYScatter',
  'Radar',
] as const;

const chart = (sheet: LiveSheet, thing: ModelChart) => hostObject('Chart', { sheet, thing });

function find(sheet: LiveSheet, key: string) {
  const found = sheet.model.charts.find((one) => IDENTITIES.of(one) === key || detailsOf(one, sheet).name === key);
  return found ? chart(sheet, found) : null;
}

function needed<Found>(found: Found | null | undefined): Found {
  if (found === null || found === undefined) throw new ExcelError('ItemNotFound');
  return found;
}

function redraw(sheet: LiveSheet): void {
  sheet.report({ kind: 'look', sheetId: sheet.id });
}

export const chartCollection: ObjectType<LiveSheet> = {
  items: (sheet) => sheet.model.charts.map((one) => chart(sheet, one)),
  find: (sheet, key) => find(sheet, text(key)),
  members: {
    count: value('1.1', (sheet) => sheet.model.charts.length),
    add: method('1.1', (sheet, [type, source, by]) => {
      refuseIfProtected(sheet, 'editObjects');
      const name = oneOf(type, CHART_TYPES);
      const data = objectOf(source, 'Range');
      const { area } = data;
      const made: ModelChart = {
        title: '',
        type: modelType(name),
        series: seriesOf(data, optionalOneOf(by, ['Auto', 'Columns', 'Rows']) ?? 'Auto'),
        frame: { top: area.top, left: area.right + 1, bottom: area.top + 14, right: area.right + 7 },
      };
      sheet.model.charts.push(made);
      detailsOf(made, sheet).type = name;
      redraw(sheet);
      return chart(sheet, made);
    }),
    getCount: method('1.4', (sheet) => ({ value: sheet.model.charts.length })),
    getItem: method('1.1', (sheet, [name]) => needed(find(sheet, text(name)))),
    getItemAt: method('1.1', (sheet, [place]) => chart(sheet, needed(sheet.model.charts[integer(place)]))),
    getItemOrNullObject: method('1.4', (sheet, [name]) => find(sheet, text(name))),
  },
};

/** Points from the sheet's edge to a column or row. */
function leftOf({ model, standardWidth }: LiveSheet, column: number): number {
  let points = 0;
  for (let at = 0; at < column; at += 1)
    if (!model.hiddenColumns.has(at)) points += pointsOfWidth(model.columnWidths.get(at) ?? standardWidth);
  return points;
}

function topOf({ model }: LiveSheet, row: number): number {
  let points = 0;
  for (let at = 0; at < row; at += 1) if (!model.hiddenRows.has(at)) points += model.rowHeights.get(at) ?? STANDARD_ROW;
  return points;
}

/** The row or column that lies so many points from the edge. */
function lineAt(points: number, position: (line: number) => number): number {
  let line = 0;
  while (line < 16_383 && position(line + 1) <= points) line += 1;
  return line;
}

/** Where a chart's frame lies in points; it keeps to the cells' edges. */
function measure(
  set: '1.1',
  get: (target: Target) => number,
  put: (target: Target, points: number) => void,
): ValueMember<Target> {
  return value(set, get, (target, given) => {
    const points = number(given);
    if (points < 0) throw new ExcelError('InvalidArgument');
    put(target, points);
    redraw(target.sheet);
  });
}

export const chartType: ObjectType<Target> = {
  identify: ({ thing }) => ({ Id: IDENTITIES.of(thing) }),
  members: {
    legend: object('1.1', (target) => hostObject('ChartLegend', target)),
    series: object('1.1', (target) => hostObject('ChartSeriesCollection', target)),
    title: object('1.1', (target) => hostObject('ChartTitle', target)),
    worksheet: object('1.2', ({ sheet }) => hostObject('Worksheet', sheet)),
    chartType: value(
      '1.7',
      ({ sheet, thing }) => detailsOf(thing, sheet).type,
      ({ sheet, thing }, given) => {
        const type = oneOf(given, CHART_TYPES);
        detailsOf(thing, sheet).type = type;
        thing.type = modelType(type);
        redraw(sheet);
      },
    ),
    id: value('1.7', ({ thing }) => IDENTITIES.of(thing)),
    name: value(
      '1.1',
      ({ sheet, thing }) => detailsOf(thing, sheet).name,
      ({ sheet, thing }, given) => {
        detailsOf(thing, sheet).name = nonBlankText(given);
      },
    ),
    left: measure(
      '1.1',
      ({ sheet, thing }) => leftOf(sheet, thing.frame.left),
      ({ sheet, thing }, points) => {
        const left = lineAt(points, (line) => leftOf(sheet, line));
        thing.frame = { ...thing.frame, left, right: left + thing.frame.right - thing.frame.left };
      },
    ),
    top: measure(
      '1.1',
      ({ sheet, thing }) => topOf(sheet, thing.frame.top),
      ({ sheet, thing }, points) => {
        const top = lineAt(points, (line) => topOf(sheet, line));
        thing.frame = { ...thing.frame, top, bottom: top + thing.frame.bottom - thing.frame.top };
      },
    ),
    width: measure(
      '1.1',
      ({ sheet, thing }) => leftOf(sheet, thing.frame.right + 1) - leftOf(sheet, thing.frame.left),
      ({ sheet, thing }, points) => {
        thing.frame.right = Math.max(
          thing.frame.left,
          lineAt(leftOf(sheet, thing.frame.left) + points, (line) => leftOf(sheet, line)) - 1,
        );
      },
    ),
    height: measure(
      '1.1',
      ({ sheet, thing }) => topOf(sheet, thing.frame.bottom + 1) - topOf(sheet, thing.frame.top),
      ({ sheet, thing }, points) => {
        thing.frame.bottom = Math.max(
          thing.frame.top,
          lineAt(topOf(sheet, thing.frame.top) + points, (line) => topOf(sheet, line)) - 1,
        );
      },
    ),
    delete: action('1.1', ({ sheet, thing }) => {
      const at = sheet.model.charts.indexOf(thing);
      if (at < 0) throw new ExcelError('ItemNotFound');
      sheet.model.charts.splice(at, 1);
      redraw(sheet);
    }),
    setData: action('1.1', ({ sheet, thing }, [source, by]) => {
      thing.series = seriesOf(objectOf(source, 'Range'), optionalOneOf(by, ['Auto', 'Columns', 'Rows']) ?? 'Auto');
      redraw(sheet);
    }),
    setPosition: action('1.1', ({ sheet, thing }, [start, end], session) => {
      const near = { sheet, area: thing.frame };
      const from = rangeArgument(near, start, session).area;
      const size = { bottom: thing.frame.bottom - thing.frame.top, right: thing.frame.right - thing.frame.left };
      const to = end === null || end === undefined ? null : rangeArgument(near, end, session).area;
      thing.frame = to
        ? { ...boundingArea(from, to) }
        : { ...from, bottom: from.top + size.bottom, right: from.left + size.right };
      redraw(sheet);
    }),
  },
};

export const chartTitle: ObjectType<Target> = {
  members: {
    text: value(
      '1.1',
      ({ thing }) => thing.title,
      ({ sheet, thing }, given) => {
        thing.title = text(given);
        detailsOf(thing, sheet).titleVisible = true;
        redraw(sheet);
      },
    ),
    visible: value(
      '1.1',
      ({ sheet, thing }) => detailsOf(thing, sheet).titleVisible,
      ({ sheet, thing }, given) => {
        detailsOf(thing, sheet).titleVisible = flag(given);
        if (!flag(given)) thing.title = '';
        redraw(sheet);
      },
    ),
  },
};

export const chartLegend: ObjectType<Target> = {
  members: {
    position: value(
      '1.1',
      ({ sheet, thing }) => detailsOf(thing, sheet).legendPosition,
      ({ sheet, thing }, given) => {
        detailsOf(thing, sheet).legendPosition = oneOf(given, ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom']);
      },
    ),
    visible: value(
      '1.1',
      ({ sheet, thing }) => detailsOf(thing, sheet).legendVisible,
      ({ sheet, thing }, given) => {
        detailsOf(thing, sheet).legendVisible = flag(given);
      },
    ),
  },
};

const series = ({ sheet, thing }: Target, one: ModelChart['series'][number]) =>
  hostObject('ChartSeries', { sheet, chart: thing, thing: one });

export const chartSeriesCollection: ObjectType<Target> = {
  items: (target) => target.thing.series.map((one) => series(target, one)),
  members: {
    count: value('1.1', ({ thing }) => thing.series.length),
    add: method('1.7', (target, [name, index]) => {
      const all = target.thing.series;
      const made = {
        name: optionalText(name) ?? `系列${all.length + 1}`,
        categories: all[0]?.categories ?? null,
        values: '',
      };
      all.splice(optionalInteger(index) ?? all.length, 0, made);
      redraw(target.sheet);
      return series(target, made);
    }),
    getCount: method('1.4', ({ thing }) => ({ value: thing.series.length })),
    getItemAt: method('1.1', (target, [place]) => series(target, needed(target.thing.series[integer(place)]))),
  },
};

export const chartSeries: ObjectType<SeriesTarget> = {
  members: {
    name: value(
      '1.1',
      ({ thing }) => thing.name,
      ({ sheet, thing }, given) => {
        thing.name = text(given);
        redraw(sheet);
      },
    ),
    delete: action('1.7', ({ sheet, chart: owner, thing }) => {
      owner.series = owner.series.filter((one) => one !== thing);
      redraw(sheet);
    }),
    setValues: action('1.7', ({ sheet, thing }, [source]) => {
      thing.values = absoluteAddress(objectOf(source, 'Range'));
      redraw(sheet);
    }),
    setXAxisValues: action('1.7', ({ sheet, thing }, [source]) => {
      thing.categories = absoluteAddress(objectOf(source, 'Range'));
      redraw(sheet);
    }),
  },
};
