import { filledIn, inYear, parseTemplate, withoutYear } from '../fields/key';
import { type CellRange, type Grid, textAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { readColumnHeading } from './column-heading';
import { type FieldValue, readField } from './field-value';
import type { Form, FormField } from './form';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What stands so many cells away from a word of the form, where the form has such fields. */
export function* readCells(grid: Grid, area: CellRange, { fields }: Form): Iterable<FieldValue> {
  const anchored = fields.filter(({ place }) => place === 'cells');
  if (anchored.length === 0) return;
  const wanted = new Set(anchored.flatMap(({ labels }) => labels.map(foldLabel)));
  const words = placesOf(grid, area, wanted);
  for (const field of anchored) {
    const [found] = field.labels.flatMap((label) => words.get(foldLabel(label))?.[field.nth ?? 0] ?? []);
    if (found) yield* valuesAround(grid, found, field);
  }
}

function placesOf(grid: Grid, area: CellRange, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const word = foldLabel(textAt(grid, row, column));
      if (word === '' || !wanted.has(word)) continue;
      const known = places.get(word);
      if (known) known.push({ row, column });
      else places.set(word, [{ row, column }]);
    }
  return places;
}

function* valuesAround(grid: Grid, { row, column }: Place, { labels, columns = [] }: FormField): Iterable<FieldValue> {
  const [labelText = ''] = labels;
  for (const { key, kind, at, headingAt } of columns) {
    if (at === undefined) continue;
    const template = parseTemplate(key);
    const heading = headingAt && readColumnHeading(textAt(grid, row + headingAt.down, column + headingAt.right)).period;
    const field = !template.isPerYear
      ? filledIn(template)
      : heading
        ? inYear(template, { period: heading })
        : withoutYear(template);
    const place = { field, type: kind, label: { sheet: grid.sheet, row, column }, labelText };
    yield readField(grid, place, row + at.down, column + at.right);
  }
}
