import { type FieldRef, filledIn, inYear, noteOf, parseTemplate, withoutYear } from '../fields/key';
import { type CellRange, type CellRef, type Grid, textAt } from '../grid/grid';
import { isExemption } from '../notation/exemption';
import { foldLabel } from '../notation/fold';
import { withUnits } from './amount-unit';
import { type BlockLabels, type PlacedLabel, placeFor, placeLabels } from './block-labels';
import { type FieldValue, readField } from './field-value';
import { FieldValues } from './field-values';
import type { LabelHit } from './find-labels';
import type { Form, FormField } from './form';
import type { FormNotice, Kohyo } from './kohyo';
import type { LabelMatcher } from './label-matcher';
import { findLayout, type Layout, readBeside, remarkBehind } from './read-beside';
import { readCells } from './read-cells';
import { readColumns, readList } from './read-columns';
import { readPeriods, readRows, readYears } from './read-years';
import type { Block } from './split-blocks';
import { splitValue } from './split-value';
import { labelsWithoutYear, yearAbove, yearOfNeighbours, yearOfSheet } from './told-year';
import { axisFor, findAxes, type YearAxis } from './year-axis';
import { yearOfForm } from './year-of-form';

export type UnnumberedKohyo = Omit<Kohyo, 'index'>;

/** Reads one block of a sheet as one 個票. */
export function readBlock(grid: Grid, block: Block, form: Form, matcher: LabelMatcher): UnnumberedKohyo {
  const labels = placeLabels(grid, block, matcher);
  const axes = withoutInline(grid, findAxes(grid, block.area, block.hits), form);
  const fields = new Map<string, FieldValue>();
  const read = withUnits(
    grid,
    block.area,
    [...readLabels(grid, block, labels, axes), ...readCells(grid, block.area, form)],
    form,
  );
  for (const value of read) if (!fields.has(value.key)) fields.set(value.key, value);
  const years = new Set(
    axes
      .filter((axis) => axis.columns.every(({ period }) => period.part === null))
      .flatMap((axis) => axis.columns.map(({ year }) => year)),
  );
  for (const label of labels.placed) if (label.year !== null) years.add(label.year);
  return {
    form: form.id,
    sheet: grid.sheet,
    range: extent(grid, block.area, labels, fields),
    years: [...years].sort((a, b) => a - b),
    fields: new FieldValues(fields.values()),
    notices: [
      ...labels.notices,
      ...missingNotices(grid, block, labels),
      ...axisNotices(axes, form, block),
      ...labelsWithoutYear(form, fields.values()).map((cell): FormNotice => ({ kind: 'year-untold', cell })),
    ],
  };
}

/** 事業費 ｜ R5決算 ｜ 1,200 ｜ R6予算: years before the values of one label head no columns. */
function withoutInline(grid: Grid, axes: readonly YearAxis[], { fields }: Form): readonly YearAxis[] {
  const inline = fields.filter(({ columns }) => columns?.some(({ headingAt }) => headingAt?.down === 0));
  if (inline.length === 0) return axes;
  const isInline = ({ row, columns: [first] }: YearAxis): boolean =>
    inline.some(({ labels, columns = [] }) => {
      const label = (first?.from ?? 0) - (columns[0]?.headingAt?.right ?? 0);
      return labels.some((one) => foldLabel(one) === foldLabel(textAt(grid, row, label)));
    });
  return axes.filter((axis) => !isInline(axis));
}

function* readLabels(grid: Grid, block: Block, labels: BlockLabels, axes: readonly YearAxis[]): Iterable<FieldValue> {
  const layout = findLayout(grid, block.area, labels);
  const formYear = yearOfForm(grid, block.area, axes);
  const firstLabel = Math.min(...labels.placed.map(({ row }) => row));
  const sheetYear = yearOfSheet(grid, { ...block.area, bottom: Math.max(block.area.top, firstLabel - 1) });
  for (const label of labels.placed) {
    const axis = axisFor(axes, label.row) ?? axes.find((candidate) => candidate.row > label.row) ?? null;
    switch (label.field.place) {
      case 'beside':
      case 'column': {
        const year = yearOf(label, labels) ?? (label.field.yearFrom === 'form' ? formYear : null);
        const field = fieldAt(label, year ?? toldYear(label, labels, sheetYear));
        const place = placeFor(grid.sheet, label, field, label.field.kind);
        const value = readBeside(grid, block.area, labels, layout, label, place);
        yield value;
        yield* splitValue(label.field, value);
        const remark = remarkBehind(grid, block.area, labels, label, value);
        if (remark !== null)
          yield readField(grid, placeFor(grid.sheet, label, noteOf(value.field), 'text'), remark.row, remark.column);
        break;
      }
      case 'years':
        if (axis) yield* readYears(grid, block.area, labels, label, axis);
        else yield* readOneYear(grid, block.area, labels, layout, label, sheetYear);
        break;
      case 'columns':
        yield* readColumns(grid, block.area, label, formYear);
        break;
      case 'list':
        yield* readList(grid, block.area, labels, label, formYear);
        break;
      case 'cells':
        // Found by its words alone: see readCells.
        break;
      case 'rows':
        if (axis) yield* readRows(grid, block.area, labels, label, axis);
        break;
      case 'periods':
        if (axis) yield* readPeriods(grid, block.area, labels, label, axis);
        break;
    }
  }
}

/** The year in the label, or that of the field it goes with (評価 belongs to the year of the 実績). */
function yearOf(label: PlacedLabel, labels: BlockLabels): number | null {
  if (label.year !== null || label.field.yearFrom === undefined) return label.year;
  const from = label.field.yearFrom;
  const source = labels.placed.find(({ field, year }) => {
    const { id, isPerYear } = parseTemplate(field.key);
    return year !== null && isPerYear && id === from;
  });
  return source?.year ?? null;
}

/** The year of a label that has none, by the labels before and behind it or by the sheet; null where nothing tells. */
function toldYear(label: PlacedLabel, { placed }: BlockLabels, sheetYear: number | null): number | null {
  const { entry, isPerYear } = parseTemplate(label.field.key);
  if (!isPerYear) return null;
  const at = placed.indexOf(label);
  const neighbours = placed.map(({ field, year }) => ({ entry: parseTemplate(field.key).entry, year }));
  return yearOfNeighbours(entry, neighbours.slice(0, at), neighbours.slice(at + 1)) ?? sheetYear;
}

/** A form of years that shows one only, or none: what stands beside the label is of the year above it or of the sheet's. */
function* readOneYear(
  grid: Grid,
  area: CellRange,
  labels: BlockLabels,
  layout: Layout,
  label: PlacedLabel,
  sheetYear: number | null,
): Iterable<FieldValue> {
  const at = (year: number | null) => placeFor(grid.sheet, label, fieldAt(label, year), label.field.kind);
  const value = readBeside(grid, area, labels, layout, label, at(null));
  if (value.kind === 'blank') return;
  const others = labels.cells.some(({ row, column }) => row === label.row && column > label.column);
  const alone = others || !hasTextRight(grid, area, value.cell);
  const year = alone ? (yearAbove(grid, area, value.cell) ?? sheetYear) : null;
  yield year === null ? value : readBeside(grid, area, labels, layout, label, at(year));
}

function hasTextRight(grid: Grid, area: CellRange, { row, column }: CellRef): boolean {
  for (let next = column + 1; next <= area.right; next += 1) if (textAt(grid, row, next).trim() !== '') return true;
  return false;
}

function fieldAt({ field: { key } }: PlacedLabel, year: number | null): FieldRef {
  const template = parseTemplate(key);
  if (!template.isPerYear) return filledIn(template);
  return year === null ? withoutYear(template) : inYear(template, { year });
}

/** From the first label to the last cell with text that belongs to the 個票. */
function extent(grid: Grid, area: CellRange, labels: BlockLabels, fields: ReadonlyMap<string, FieldValue>): CellRange {
  const cells = [
    ...labels.cells,
    ...[...fields.values()].map(({ cell }) => cell).filter(({ sheet }) => sheet === grid.sheet),
  ];
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  let bottom = Math.max(...rows);
  while (bottom < area.bottom && hasText(grid, area, bottom + 1)) bottom += 1;
  return { top: Math.min(...rows), left: Math.min(...columns), bottom, right: Math.max(...columns) };
}

function hasText(grid: Grid, area: CellRange, row: number): boolean {
  for (let column = area.left; column <= area.right; column += 1)
    if (textAt(grid, row, column).trim() !== '') return true;
  return false;
}

/** Labels that should be here. What the sheet itself declares not to be filled in yet is not missed. */
function missingNotices(grid: Grid, block: Block, labels: BlockLabels): FormNotice[] {
  const exempt = hasExemption(grid, block.area);
  const first = labels.cells[0] ?? { row: block.area.top, column: block.area.left };
  return labels.missing
    .filter((field) => !(exempt && isLater(field)))
    .map((field) => ({
      kind: 'label-missing',
      fieldKey: field.key,
      expected: field.labels[0] ?? field.key,
      near: { sheet: grid.sheet, row: first.row, column: first.column },
    }));
}

function isLater(field: FormField): boolean {
  const { phase } = parseTemplate(field.key).entry;
  return field.required === 'due' || phase === 'actual' || phase === 'review';
}

function hasExemption(grid: Grid, area: CellRange): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1)
      if (isExemption(textAt(grid, row, column))) return true;
  }
  return false;
}

function isHeading({ matches }: LabelHit): boolean {
  return matches.some(({ spec }) => spec.role === 'heading');
}

function axisNotices(axes: readonly YearAxis[], form: Form, { hits }: Block): FormNotice[] {
  const notices: FormNotice[] = [];
  for (const axis of axes) {
    // A heading of a small table stands among its years as one of them.
    const unread = axis.unread.filter(
      ({ row, column }) => !hits.some((hit) => hit.row === row && hit.column === column && isHeading(hit)),
    );
    for (const cell of unread) notices.push({ kind: 'year-heading-unread', cell, found: '' });
    for (const { year, heading } of axis.columns) {
      if (form.years.length > 0 && !form.years.includes(year))
        notices.push({ kind: 'year-outside-plan', cell: heading, year });
    }
  }
  return notices;
}
