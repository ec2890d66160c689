import { addressOf, rangeAddress } from '../core/grid/address';
import { MARGINS } from '../core/report/layout/paper';
import type { SheetPlan } from '../core/report/layout/sheet-plan';

const POINTS_PER_INCH = 72;

/** Paper, margins, titles on every page and page breaks. */
export function setPrint(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const page = sheet.pageLayout;
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = print.paper === 'A3' ? 'A3' : 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.leftMargin = MARGINS.left * POINTS_PER_INCH;
  page.rightMargin = MARGINS.right * POINTS_PER_INCH;
  page.topMargin = MARGINS.top * POINTS_PER_INCH;
  page.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
  page.headerMargin = MARGINS.header * POINTS_PER_INCH;
  page.footerMargin = MARGINS.footer * POINTS_PER_INCH;
  page.headersFooters.defaultForAllPages.rightHeader = print.header;
  page.headersFooters.defaultForAllPages.centerFooter = print.footer;
  page.setPrintArea(rangeAddress(print.area));
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksBefore) sheet.horizontalPageBreaks.add(addressOf({ row, column: 0 }));
}
