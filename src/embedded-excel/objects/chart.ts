import type { ModelChart } from '../../xlsx/model';
import { integer, objectOf, oneOf, optionalInteger, optionalOneOf, optionalText, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, method, type ObjectType, object, value } from '../protocol/member';
import { boundingArea } from '../workbook/area';
import { absoluteAddress, detailsOf, modelType, seriesOf } from '../workbook/charts';
import { ExcelError } from '../workbook/excel-error';
import { IDENTITIES } from '../workbook/identities';
import type { LiveSheet } from '../workbook/live-sheet';
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
    add: method('1.1', (sheet, [type, source, by], { workbook }) => {
      workbook.refuseIfSharedOldWay();
      refuseIfProtected(sheet, 'editObjects');
      const name = oneOf(type, CHART_TYPES);
      const data = objectOf(source, 'Range');
      const { area } = data;
      const made: ModelChart = {
        name: '',
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
  },
};

export const chartType: ObjectType<Target> = {
  identify: ({ thing }) => ({ Id: IDENTITIES.of(thing) }),
  members: {
    axes: object('1.1', (target) => hostObject('ChartAxes', target)),
    legend: object('1.1', (target) => hostObject('ChartLegend', target)),
    series: object('1.1', (target) => hostObject('ChartSeriesCollection', target)),
    title: object('1.1', (target) => hostObject('ChartTitle', target)),
    id: value('1.7', ({ thing }) => IDENTITIES.of(thing)),
    name: value(
      '1.1',
      ({ sheet, thing }) => detailsOf(thing, sheet).name,
      ({ sheet, thing }, given) => {
        thing.name = text(given);
        detailsOf(thing, sheet).name = thing.name;
        redraw(sheet);
      },
    ),
    delete: action('1.1', ({ sheet, thing }) => {
      const at = sheet.model.charts.indexOf(thing);
      if (at < 0) throw new ExcelError('ItemNotFound');
      sheet.model.charts.splice(at, 1);
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
  },
};

const series = ({ sheet, thing }: Target, one: ModelChart['series'][number]) =>
  hostObject('ChartSeries', { sheet, chart: thing, thing: one });

export const chartSeriesCollection: ObjectType<Target> = {
  items: (target) => target.thing.series.map((one) => series(target, one)),
  members: {
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
