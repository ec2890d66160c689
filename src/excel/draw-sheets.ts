import type { DrawnCell, DrawnEdge, DrawnFormat, DrawnSheet } from '../core/drawn-sheet';
import { rangeAddress } from '../core/grid/address';
import type { CellRange } from '../core/grid/grid';
import { freeSheetName } from '../core/report/remake/free-name';
import { rectangles } from './looks';
import { setWidth } from './write-structure';

/** Rows that go in one message. */
const ROWS_AT_ONCE = 200;
const AS_TEXT = '@';
const GENERAL = 'General';

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;
const VERTICAL = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;
const SIDES = { top: 'EdgeTop', right: 'EdgeRight', bottom: 'EdgeBottom', left: 'EdgeLeft' } as const;
const INSIDE = ['InsideHorizontal', 'InsideVertical'] as const;

/**
 * Puts sheets behind the others, cell by cell: values, formats, sizes, merges. For an Excel that takes no files (before ExcelApi 1.13).
 * A name that is taken gets a number. `taken`: names of the sheets that stand there.
 */
export async function drawSheets(
  context: Excel.RequestContext,
  drawn: readonly DrawnSheet[],
  taken: ReadonlySet<string>,
): Promise<Excel.Worksheet[]> {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  const sheets: Excel.Worksheet[] = [];
  for (const one of drawn) {
    const name = freeSheetName(one.name, (candidate) => names.has(candidate.toLowerCase()));
    names.add(name.toLowerCase());
    const sheet = context.workbook.worksheets.add(name);
    await putCells(context, sheet, one.cells, one.formats);
    one.formats.forEach((format, at) => {
      const own = one.cells.filter((cell) => cell.format === at);
      for (const area of rectangles(own)) dress(sheet.getRange(rangeAddress(area)), format, area);
    });
    for (const merge of one.merges) sheet.getRange(rangeAddress(merge)).merge();
    for (const [column, width] of one.widths) setWidth(sheet, column, width);
    for (const [row, height] of one.heights) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
    if (one.hidden) sheet.visibility = 'Hidden';
    sheet.load('name');
    await context.sync();
    sheets.push(sheet);
  }
  return sheets;
}

/** The text format stands before the text, so that `=1+1` stays text and `0101` keeps its zero; the cell's own comes afterwards. */
async function putCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly DrawnCell[],
  formats: readonly DrawnFormat[],
): Promise<void> {
  const filled = cells.filter(({ value, formula }) => value !== null || formula !== null);
  const bottom = Math.max(-1, ...filled.map(({ row }) => row));
  for (let top = 0; top <= bottom; top += ROWS_AT_ONCE) {
    const some = filled.filter(({ row }) => row >= top && row < top + ROWS_AT_ONCE);
    const byPlace = new Map(some.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    for (const area of rectangles(some)) {
      const range = sheet.getRange(rangeAddress(area));
      const grid = <T>(of: (cell: DrawnCell) => T, none: T): T[][] =>
        Array.from({ length: area.bottom - area.top + 1 }, (_, y) =>
          Array.from({ length: area.right - area.left + 1 }, (__, x) => {
            const cell = byPlace.get(`${area.top + y} ${area.left + x}`);
            return cell ? of(cell) : none;
          }),
        );
      const own = (cell: DrawnCell) => formats[cell.format]?.numberFormat ?? GENERAL;
      range.numberFormat = grid((cell) => (isText(cell) ? AS_TEXT : own(cell)), GENERAL);
      range.formulas = grid((cell) => (speaksOfItsSheet(cell) ? cell.formula : cell.value) ?? '', '');
      range.numberFormat = grid(own, GENERAL);
    }
    await context.sync();
  }
}

function isText(cell: DrawnCell): boolean {
  return typeof cell.value === 'string' && !speaksOfItsSheet(cell);
}

/** A formula that speaks of another sheet may find none here: what it came to is kept. */
function speaksOfItsSheet({ formula }: DrawnCell): boolean {
  return formula !== null && !formula.includes('!');
}

function dress(range: Excel.Range, look: DrawnFormat, area: CellRange): void {
  const { format } = range;
  const { font, fill, edges, horizontal, vertical, wrap, shrink } = look;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold) format.font.bold = true;
  if (font?.italic) format.font.italic = true;
  if (font?.color !== undefined) format.font.color = font.color;
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap) format.wrapText = true;
  if (shrink) format.shrinkToFit = true;
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const edge = edges[side];
    if (edge) draw(format.borders.getItem(SIDES[side]), edge);
  }
  // Within an area of one look each cell has its own edges: what lies between two is drawn by either.
  const [across, down] = [edges.bottom ?? edges.top, edges.right ?? edges.left];
  if (across && area.bottom > area.top) draw(format.borders.getItem(INSIDE[0]), across);
  if (down && area.right > area.left) draw(format.borders.getItem(INSIDE[1]), down);
}

const LINES = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
} as const;

function isLine(style: string): style is keyof typeof LINES {
  return style in LINES;
}

function draw(border: Excel.RangeBorder, { style, color }: DrawnEdge): void {
  if (!isLine(style)) return;
  const [line, weight] = LINES[style];
  border.style = line;
  border.weight = weight;
  if (color !== undefined) border.color = color;
}
