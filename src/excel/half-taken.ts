import type { Grid } from '../core/grid/grid';
import { HALF_NAMESPACE, type HalfTaken, halfTakenIn } from '../core/report/remake/half-taken';
import { MAKING_NAMESPACE } from '../core/report/remake/making-journal';

/** By the names of the sheets. */
export type HalfTakenSheets = ReadonlyMap<string, HalfTaken>;

/** Asks which sheets were left half taken while they are read (a Rider of read-grids). */
export class HalfTakenRider {
  private sheets: Excel.WorksheetCollection | null = null;
  private parts: readonly Excel.CustomXmlPartScopedCollection[] = [];
  private texts: readonly OfficeExtension.ClientResult<string>[] = [];

  first(context: Excel.RequestContext): void {
    const { customXmlParts, worksheets } = context.workbook;
    this.sheets = worksheets;
    worksheets.load('items/name');
    this.parts = [MAKING_NAMESPACE, HALF_NAMESPACE].map((namespace) => customXmlParts.getByNamespace(namespace));
    for (const parts of this.parts) parts.load('items/id');
  }

  second(): void {
    this.texts = this.parts.flatMap(({ items }) => items.map((part) => part.getXml()));
  }

  third(): void {
    // Everything has been asked for.
  }

  /** Once the reading is over. */
  found(): HalfTakenSheets {
    const names = new Set(this.sheets?.items.map(({ name }) => name));
    return halfTakenIn(
      this.texts.map(({ value }) => value),
      names,
    );
  }
}

/** The sheets as read, with what is known of those that are half taken. */
export function markHalfTaken(grids: readonly Grid[], halves: HalfTakenSheets): Grid[] {
  return grids.map((grid) => {
    const half = halves.get(grid.sheet);
    return half ? { ...grid, halfTaken: { copy: half.copy } } : grid;
  });
}
