import type { ModelPage } from '../../xlsx/model';
import { flag, number, oneOf, optionalNumber, record, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import type { Json } from '../protocol/json';
import {
  type Argument,
  action,
  type Member,
  method,
  type ObjectType,
  object,
  type ValueMember,
  value,
} from '../protocol/member';
import type { Session } from '../protocol/session';
import { type Area, cellArea, LAST_COLUMN, LAST_ROW } from '../workbook/area';
import { ExcelError } from '../workbook/excel-error';
import { type HeaderParts, joinHeader, splitHeader } from '../workbook/header-footer';
import type { LiveSheet } from '../workbook/live-sheet';
import { areasArgument } from './range-areas';
import { rangeArgument } from './range-places';

const POINTS_PER_INCH = 72;
const MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 };
const PAPERS = ['Letter', 'Tabloid', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'] as const;
/** Centimetres and points to an inch. */
const UNITS = { Points: 72, Inches: 1, Centimeters: 2.54 } as const;

function change(sheet: LiveSheet, make: (page: ModelPage) => void): void {
  make(sheet.model.page);
  sheet.report({ kind: 'look', sheetId: sheet.id });
}

function margin(side: keyof typeof MARGINS): ValueMember<LiveSheet> {
  return value(
    '1.9',
    ({ model }) => (model.page.margins ?? MARGINS)[side] * POINTS_PER_INCH,
    (sheet, given) => setMargin(sheet, side, number(given) / POINTS_PER_INCH),
  );
}

function setMargin(sheet: LiveSheet, side: keyof typeof MARGINS, inches: number): void {
  if (inches < 0) throw new ExcelError('InvalidArgument');
  change(sheet, (page) => {
    page.margins = { ...MARGINS, ...page.margins, [side]: inches };
  });
}

function zoom({ page }: { page: ModelPage }): Json {
  if (!page.fit) return { scale: page.scale ?? 100 };
  const { wide, high } = page.fit;
  return { horizontalFitToPages: wide === 0 ? null : wide, verticalFitToPages: high === 0 ? null : high };
}

function setZoom(sheet: LiveSheet, given: Json): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(given);
  const [percent, wide, high] = [scale, horizontalFitToPages, verticalFitToPages].map(optionalNumber);
  const fits = typeof wide === 'number' || typeof high === 'number';
  if (typeof percent === 'number' && (fits || percent < 10 || percent > 400)) throw new ExcelError('InvalidArgument');
  for (const pages of [wide, high]) {
    if (typeof pages === 'number' && (pages < 0 || !Number.isInteger(pages))) throw new ExcelError('InvalidArgument');
  }
  change(sheet, (page) => {
    page.fit = fits ? { wide: wide ?? 0, high: high ?? 0 } : null;
    if (typeof percent === 'number') page.scale = percent;
  });
}

function printArea(sheet: LiveSheet) {
  const { area } = sheet.model.page;
  return area ? hostObject('RangeAreas', { sheet, areas: [area] }) : null;
}

function titleRows(sheet: LiveSheet) {
  const rows = sheet.model.page.titleRows;
  return rows
    ? hostObject('Range', { sheet, area: { top: rows.from, bottom: rows.to, left: 0, right: LAST_COLUMN } })
    : null;
}

function titleColumns(sheet: LiveSheet) {
  const columns = sheet.model.page.titleColumns;
  return columns
    ? hostObject('Range', { sheet, area: { top: 0, bottom: LAST_ROW, left: columns.from, right: columns.to } })
    : null;
}

function pair<Found extends NonNullable<ReturnType<typeof printArea | typeof titleRows>>>(
  name: string,
  find: (sheet: LiveSheet) => Found | null,
): Record<string, Member<LiveSheet>> {
  return {
    [name]: method('1.9', (sheet) => {
      const found = find(sheet);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    }),
    [`${name}OrNullObject`]: method('1.9', find),
  };
}

function ownArea(sheet: LiveSheet, given: Argument | undefined, session: Session): Area {
  const range = rangeArgument({ sheet, area: cellArea(0, 0) }, given, session);
  if (range.sheet !== sheet) throw new ExcelError('InvalidArgument');
  return range.area;
}

const centred = value<LiveSheet>(
  '1.9',
  ({ model }) => model.page.centred ?? false,
  (sheet, given) => {
    const on = flag(given);
    change(sheet, (page) => {
      page.centred = on;
    });
  },
);

export const pageLayout: ObjectType<LiveSheet> = {
  members: {
    headersFooters: object('1.9', (sheet) => hostObject('HeaderFooterGroup', sheet)),
    bottomMargin: margin('bottom'),
    footerMargin: margin('footer'),
    headerMargin: margin('header'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    centerHorizontally: centred,
    orientation: value(
      '1.9',
      ({ model }) => (model.page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      (sheet, given) => {
        const orientation = oneOf(given, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait';
        change(sheet, (page) => {
          page.orientation = orientation;
        });
      },
    ),
    paperSize: value(
      '1.9',
      ({ model }) => (model.page.paper === 'other' ? 'Letter' : (model.page.paper ?? 'A4')),
      (sheet, given) => {
        const paper = oneOf(given, PAPERS);
        change(sheet, (page) => {
          page.paper = paper === 'A3' || paper === 'A4' ? paper : 'other';
        });
      },
    ),
    zoom: value('1.9', ({ model }) => zoom(model), setZoom),
    ...pair('getPrintArea', printArea),
    ...pair('getPrintTitleRows', titleRows),
    ...pair('getPrintTitleColumns', titleColumns),
    setPrintArea: action('1.9', (sheet, [given], session) => {
      const { sheet: named, areas } = areasArgument(sheet, given, session);
      const [area] = areas;
      if (named !== sheet || !area) throw new ExcelError('InvalidArgument');
      change(sheet, (page) => {
        page.area = area;
      });
    }),
    setPrintMargins: action('1.9', (sheet, [unit, given]) => {
      const perInch = UNITS[oneOf(unit, ['Points', 'Inches', 'Centimeters'])];
      const options = record(given);
      for (const side of ['top', 'right', 'bottom', 'left', 'header', 'footer'] as const) {
        const size = optionalNumber(options[side]);
        if (size !== null) setMargin(sheet, side, size / perInch);
      }
    }),
    setPrintTitleColumns: action('1.9', (sheet, [given], session) => {
      const { left, right } = ownArea(sheet, given, session);
      change(sheet, (page) => {
        page.titleColumns = { from: left, to: right };
      });
    }),
    setPrintTitleRows: action('1.9', (sheet, [given], session) => {
      const { top, bottom } = ownArea(sheet, given, session);
      change(sheet, (page) => {
        page.titleRows = { from: top, to: bottom };
      });
    }),
  },
};

export const headerFooterGroup: ObjectType<LiveSheet> = {
  members: {
    defaultForAllPages: object('1.9', (sheet) => hostObject('HeaderFooter', sheet)),
    state: value(
      '1.9',
      () => 'Default',
      (_sheet, given) => {
        // First and even pages with headers of their own are not kept.
        oneOf(given, ['Default']);
      },
    ),
  },
};

function headerPart(place: 'header' | 'footer', side: keyof HeaderParts): ValueMember<LiveSheet> {
  return value(
    '1.9',
    ({ model }) => splitHeader(model.page[place] ?? '')[side],
    (sheet, given) => {
      const words = text(given);
      change(sheet, (page) => {
        const joined = joinHeader({ ...splitHeader(page[place] ?? ''), [side]: words });
        if (joined.length > 255) throw new ExcelError('InvalidArgument');
        page[place] = joined;
      });
    },
  );
}

export const headerFooter: ObjectType<LiveSheet> = {
  members: {
    leftHeader: headerPart('header', 'left'),
    centerHeader: headerPart('header', 'center'),
    rightHeader: headerPart('header', 'right'),
    leftFooter: headerPart('footer', 'left'),
    centerFooter: headerPart('footer', 'center'),
    rightFooter: headerPart('footer', 'right'),
  },
};
