import type { DrawnCell, DrawnFormat, DrawnSheet } from '../core/drawn-sheet';
import { placeOf } from './model';
import type { ModelFormat, ModelSheet } from './model.types';
import { readModel } from './read-model';

/** Every sheet of a file, told cell by cell. Throws what reading throws. */
export async function drawnSheets(bytes: Uint8Array): Promise<DrawnSheet[]> {
  const { sheets } = await readModel(bytes);
  return sheets.map(drawn);
}

function drawn(sheet: ModelSheet): DrawnSheet {
  const formats: DrawnFormat[] = [];
  const places = new Map<string, number>();
  const placeOfFormat = (format: ModelFormat): number => {
    const plain = drawnFormat(format);
    const key = JSON.stringify(plain);
    const known = places.get(key);
    if (known !== undefined) return known;
    formats.push(plain);
    places.set(key, formats.length - 1);
    return formats.length - 1;
  };
  const cells = [...sheet.cells].map(
    ([key, { value, formula, format }]): DrawnCell => ({
      ...placeOf(key),
      value,
      formula: formula ?? null,
      format: placeOfFormat(format),
    }),
  );
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'visible',
    cells,
    formats,
    merges: sheet.merges,
    widths: [...sheet.columnWidths],
    heights: [...sheet.rowHeights],
  };
}

function drawnFormat({ numberFormat, font, fill, border, alignment }: ModelFormat): DrawnFormat {
  const { name, size, bold, italic, color } = font ?? {};
  const { horizontal, vertical, wrap, shrink } = alignment ?? {};
  const { top, right, bottom, left } = border ?? {};
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(font ? { font: given({ name, size, bold, italic, color }) } : {}),
    ...(fill?.pattern === 'solid' && fill.color !== undefined ? { fill: fill.color } : {}),
    edges: given({ top, right, bottom, left }),
    ...given({ horizontal, vertical, wrap, shrink }),
  };
}

/** Without what is not said. */
function given<T extends object>(all: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
