import { type FieldKey, type FieldRef, fieldRef, parseKey } from '../../fields/key';
import { namesExample } from '../../form/example-sheet';
import type { Form } from '../../form/form';
import type { Kohyo } from '../../form/kohyo';
import { recognise } from '../../form/recognise';
import type { Grid } from '../../grid/grid';
import { eachCell, type ItemSheet, type Place, placeKey } from '../copies/item-sheet';

/** A blank sheet of the form, and where on it each value will stand. */
export interface Template {
  readonly item: ItemSheet;
  readonly places: ReadonlyMap<FieldKey, Place>;
}

/** Stands in for what will be written, to see where it would be read. */
const PROBE = '〓';

/** The blank sheets of forms among these. A sheet of instructions or an example is none. */
export function templatesOn(grids: readonly Grid[], forms: readonly Form[]): Template[] {
  const { kohyoList } = recognise(grids, forms, { unwritten: true });
  return kohyoList.flatMap((kohyo): Template[] => {
    const grid = grids.find(({ sheet }) => sheet === kohyo.sheet);
    const form = forms.find(({ id }) => id === kohyo.form);
    if (!grid || !form || !isUnnamed(kohyo)) return [];
    const item = { kohyo, grid, form };
    return [{ item, places: placesOn(item) }];
  });
}

/** True for a form on which no item is named yet; words that are printed where values go do not count. */
export function isUnnamed({ fields }: Kohyo): boolean {
  const name = fields.of('name');
  return (
    (fields.of('number')?.kind ?? 'blank') === 'blank' &&
    ((name?.kind ?? 'blank') === 'blank' || namesExample(name?.text ?? ''))
  );
}

/**
 * Single values and those under years stand where a blank form says. Rows of lists (年度計画) it does not have yet: where they would be
 * read is seen by writing something into every blank cell.
 */
function placesOn({ kohyo, grid, form }: ItemSheet): ReadonlyMap<FieldKey, Place> {
  const places = new Map<FieldKey, Place>();
  for (const [key, { cell }] of kohyo.fields) if (!isPeriodOfRow(parseKey(key))) places.set(key, cell);
  const taken = new Set([...places.values()].map(placeKey));
  const { kohyoList } = recognise([filledWith(PROBE, grid, kohyo)], [form]);
  for (const [key, { cell, field }] of kohyoList[0]?.fields ?? []) {
    if (field.row === null || places.has(key) || taken.has(placeKey(cell)) || isPeriodOfRow(field)) continue;
    places.set(key, cell);
  }
  return places;
}

/** `schedule.0.from` is read from a heading. */
function isPeriodOfRow({ id }: FieldRef): boolean {
  return id === fieldRef('schedule.from').id || id === fieldRef('schedule.to').id;
}

function filledWith(probe: string, grid: Grid, { range }: Kohyo): Grid {
  const covered = new Set<number>();
  for (const merge of grid.merges ?? []) {
    eachCell(merge, (row, column) => {
      if (row !== merge.top || column !== merge.left) covered.add(placeKey({ row, column }));
    });
  }
  const texts = grid.texts.map((line, y) =>
    line.map((text, x) => {
      const [row, column] = [grid.top + y, grid.left + x];
      const inside = row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
      return inside && text.trim() === '' && !covered.has(placeKey({ row, column })) ? probe : text;
    }),
  );
  const values = grid.values.map((line, y) => line.map((value, x) => (texts[y]?.[x] === probe ? probe : value)));
  return { ...grid, texts, values };
}
