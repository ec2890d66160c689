import { addressOf, columnName, rangeAddress } from '../core/grid/address';
import { MARGINS, scaleToWidth } from '../core/report/layout/paper';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { isRefused } from './excel-error';

const POINTS_PER_INCH = 72;

/**
 * Paper, margins (where the sheet stood already: as people set them since), titles on every page and page breaks. Answers whether Excel took all of it: without a printer, or with one that
 * lacks the paper, it may not, and the sheet stands all the same. One round trip; refused, one for each part.
 */
export async function setPrint(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  keeps = false,
): Promise<boolean> {
  const parts = keeps ? rowParts(sheet, plan) : [...pageParts(sheet, plan), ...rowParts(sheet, plan)];
  const all = () => {
    for (const part of parts) part();
  };
  if (await taken(context, all)) return true;
  for (const part of parts) await taken(context, part);
  return false;
}

async function taken(context: Excel.RequestContext, set: () => void): Promise<boolean> {
  try {
    set();
    await context.sync();
    return true;
  } catch (cause) {
    if (!isRefused(cause)) throw cause;
    return false;
  }
}

/** What Excel gives a sheet of which nobody has said how it prints. */
const UNTOUCHED = { orientation: 'Portrait', leftMargin: 0.7 * POINTS_PER_INCH };

/**
 * The sheets of which anybody, we or people, said how they print: that stays. What we began to say and were cut off does not count. `null`
 * where Excel does not tell. One round trip for all.
 */
export async function askPrint(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly plan: SheetPlan }[],
): Promise<ReadonlySet<Excel.Worksheet> | null> {
  if (sheets.length === 0) return new Set();
  const asked = await taken(context, () => {
    for (const { sheet } of sheets) sheet.pageLayout.load('orientation,leftMargin');
  });
  if (!asked) return null;
  const isSet = ({ sheet: { pageLayout }, plan: { print } }: (typeof sheets)[number]) => {
    const { orientation, leftMargin } = pageLayout;
    if (Math.abs(leftMargin - UNTOUCHED.leftMargin) > 0.5) return true;
    return orientation !== UNTOUCHED.orientation && orientation.toLowerCase() !== print.orientation;
  };
  return new Set(sheets.filter(isSet).map(({ sheet }) => sheet));
}

/** What is set together: a refusal costs its part alone. */
function pageParts(sheet: Excel.Worksheet, { print, widths }: SheetPlan): readonly (() => void)[] {
  const { pageLayout } = sheet;
  return [
    () => {
      pageLayout.paperSize = print.paper === 'A3' ? 'A3' : 'A4';
    },
    // Some builds pass over a width without a height (office-js 1860): the scale that comes to it holds there.
    () => {
      const wide = print.pagesWide ?? 1;
      pageLayout.zoom = { scale: Math.min(100, scaleToWidth(print, widths) * wide) };
      pageLayout.zoom = { horizontalFitToPages: wide };
    },
    () => {
      pageLayout.headersFooters.defaultForAllPages.rightHeader = print.header;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
    },
    () => {
      pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    },
    // The left margin last: it says that all was set.
    () => {
      pageLayout.rightMargin = MARGINS.right * POINTS_PER_INCH;
      pageLayout.topMargin = MARGINS.top * POINTS_PER_INCH;
      pageLayout.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
      pageLayout.headerMargin = MARGINS.header * POINTS_PER_INCH;
      pageLayout.footerMargin = MARGINS.footer * POINTS_PER_INCH;
      pageLayout.leftMargin = MARGINS.left * POINTS_PER_INCH;
    },
  ];
}

/** What the rows decide: the printed area, the rows on every page, and where pages break. */
function rowParts(sheet: Excel.Worksheet, { print }: SheetPlan): readonly (() => void)[] {
  const { pageLayout, horizontalPageBreaks } = sheet;
  return [
    () => {
      pageLayout.setPrintArea(rangeAddress(print.area));
      const { titleColumns } = print;
      if (titleColumns)
        pageLayout.setPrintTitleColumns(`$${columnName(titleColumns.from)}:$${columnName(titleColumns.to)}`);
      if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
    },
    () => {
      horizontalPageBreaks.removePageBreaks();
      for (const row of print.breaksBefore) horizontalPageBreaks.add(addressOf({ row, column: 0 }));
    },
  ];
}
