import type { ModelPage } from '../../xlsx/model';
import { number, oneOf, optionalNumber, record, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import type { Json } from '../protocol/json';
import { type Argument, action, method, type ObjectType, object, type ValueMember, value } from '../protocol/member';
import type { Session } from '../protocol/session';
import { type Area, cellArea, LAST_COLUMN, LAST_ROW } from '../workbook/area';
import { ExcelError } from '../workbook/excel-error';
import { type HeaderParts, joinHeader, splitHeader } from '../workbook/header-footer';
import type { LiveSheet } from '../workbook/live-sheet';
import { rangeArgument } from './range-places';

const POINTS_PER_INCH = 72;
const MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 };
const PAPERS = ['Letter', 'Tabloid', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'] as const;

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

function setZoom(sheet: LiveSheet, given: Json, { workbook }: Session): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(given);
  const [percent, wide, high] = [scale, horizontalFitToPages, verticalFitToPages].map(optionalNumber);
  const fits = typeof wide === 'number' || typeof high === 'number';
  if (typeof percent === 'number' && (fits || percent < 10 || percent > 400)) throw new ExcelError('InvalidArgument');
  for (const pages of [wide, high]) {
    if (typeof pages === 'number' && (pages < 0 || !Number.isInteger(pages))) throw new ExcelError('InvalidArgument');
  }
  const isWidthAlone = typeof wide === 'number' && typeof high !== 'number';
  if (isWidthAlone && workbook.temperament.fitToWidthAlone === 'passedOver') return;
  change(sheet, (page) => {
    page.fit = fits ? { wide: wide ?? 0, high: high ?? 0 } : null;
    if (typeof percent === 'number') page.scale = percent;
  });
}

function titleRows(sheet: LiveSheet) {
  const rows = sheet.model.page.titleRows;
  return rows
    ? hostObject('Range', { sheet, area: { top: rows.from, bottom: rows.to, left: 0, right: LAST_COLUMN } })
    : null;
}

function ownArea(sheet: LiveSheet, given: Argument | undefined, session: Session): Area {
  const range = rangeArgument({ sheet, area: cellArea(0, 0) }, given, session);
  if (range.sheet !== sheet) throw new ExcelError('InvalidArgument');
  return range.area;
}

export const pageLayout: ObjectType<LiveSheet> = {
  members: {
    headersFooters: object('1.9', (sheet) => hostObject('HeaderFooterGroup', sheet)),
    bottomMargin: margin('bottom'),
    footerMargin: margin('footer'),
    headerMargin: margin('header'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
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
      (sheet, given, { workbook }) => {
        const paper = oneOf(given, PAPERS);
        if (paper === 'A3' && workbook.temperament.printer === 'noA3') throw new ExcelError('InvalidArgument');
        change(sheet, (page) => {
          page.paper = paper === 'A3' || paper === 'A4' ? paper : 'other';
        });
      },
    ),
    zoom: value('1.9', ({ model }) => zoom(model), setZoom),
    getPrintTitleRowsOrNullObject: method('1.9', titleRows),
    setPrintArea: action('1.9', (sheet, [given], session) => {
      const area = ownArea(sheet, given, session);
      change(sheet, (page) => {
        page.area = area;
      });
    }),
    setPrintTitleRows: action('1.9', (sheet, [given], session) => {
      const { top, bottom, left, right } = ownArea(sheet, given, session);
      if (left !== 0 || right !== LAST_COLUMN) throw new ExcelError('InvalidArgument');
      change(sheet, (page) => {
        page.titleRows = { from: top, to: bottom };
      });
    }),
    setPrintTitleColumns: action('1.9', (sheet, [given], session) => {
      const { top, bottom, left, right } = ownArea(sheet, given, session);
      if (top !== 0 || bottom !== LAST_ROW) throw new ExcelError('InvalidArgument');
      change(sheet, (page) => {
        page.titleColumns = { from: left, to: right };
      });
    }),
  },
};

export const headerFooterGroup: ObjectType<LiveSheet> = {
  members: {
    defaultForAllPages: object('1.9', (sheet) => hostObject('HeaderFooter', sheet)),
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
    rightHeader: headerPart('header', 'right'),
    centerFooter: headerPart('footer', 'center'),
  },
};
