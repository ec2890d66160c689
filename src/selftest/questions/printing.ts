import { inSheet, type Question, refusalOf, takes } from '../question';

export const PRINTING: readonly Question[] = [
  inSheet('print-set-up-is-read', '4', async ({ pageLayout }, context) => {
    pageLayout.load('orientation,paperSize');
    return context.sync().then(() => 'read', refusalOf);
  }),
  inSheet('paper-a4', '4', (sheet, context) => paper(sheet, context, 'A4')),
  inSheet('paper-a3', '4', (sheet, context) => paper(sheet, context, 'A3')),
  inSheet('fit-to-width-alone', '5', async ({ pageLayout }, context) => {
    pageLayout.zoom = { horizontalFitToPages: 1 };
    return zoomNow(pageLayout, context);
  }),
  inSheet('scale-then-fit-to-width', '5', async ({ pageLayout }, context) => {
    pageLayout.zoom = { scale: 70 };
    pageLayout.zoom = { horizontalFitToPages: 1 };
    return zoomNow(pageLayout, context);
  }),
  inSheet('part-of-a-title-row', '18', async ({ pageLayout }, context) => {
    pageLayout.setPrintTitleRows('$A$1:$B$1');
    return takes(context.sync());
  }),
  inSheet('whole-title-row', '18', async ({ pageLayout }, context) => {
    pageLayout.setPrintTitleRows('$1:$1');
    return takes(context.sync());
  }),
  inSheet('page-breaks', '18', async ({ horizontalPageBreaks }, context) => {
    for (const row of [5, 9, 13]) horizontalPageBreaks.add(`A${row}`);
    const count = horizontalPageBreaks.getCount();
    return context.sync().then(() => String(count.value), refusalOf);
  }),
];

async function paper(
  { pageLayout }: Excel.Worksheet,
  context: Excel.RequestContext,
  size: 'A3' | 'A4',
): Promise<string> {
  pageLayout.paperSize = size;
  pageLayout.load('paperSize');
  return context.sync().then(() => String(pageLayout.paperSize), refusalOf);
}

async function zoomNow(pageLayout: Excel.PageLayout, context: Excel.RequestContext): Promise<string> {
  const answer = await takes(context.sync());
  if (answer !== 'taken') return answer;
  pageLayout.load('zoom');
  await context.sync();
  const { horizontalFitToPages: wide, verticalFitToPages: high, scale } = pageLayout.zoom;
  return `wide:${wide ?? '-'} high:${high ?? '-'} scale:${scale ?? '-'}`;
}
