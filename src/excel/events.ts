import { parseAddress } from '../core/grid/address';
import type { CellRef } from '../core/grid/grid';
import type { WorkbookChange } from '../core/port';
import { readSheets } from './read-grids';
import { run } from './run';

type Stop = () => Promise<void>;

/**
 * Calls back when cells change, by hand or by calculation, or sheets come, go or are renamed, until the returned function is called.
 * `turned` is called when another sheet is opened: not all that changes is told.
 */
export async function onChange(
  listener: (change: WorkbookChange) => void,
  turned: () => void = () => undefined,
): Promise<Stop> {
  const names = new SheetNames();
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    const handlers = [
      sheets.onChanged.add(async ({ worksheetId, address, source }) => {
        listener({ sheet: await names.of(worksheetId), address, remote: source === 'Remote' });
      }),
      sheets.onAdded.add(async ({ worksheetId, source }) => {
        listener({ sheet: await names.of(worksheetId), address: null, remote: source === 'Remote' });
      }),
      sheets.onDeleted.add(async ({ worksheetId, source }) => {
        listener({ sheet: names.last(worksheetId), address: null, remote: source === 'Remote' });
      }),
      // What formulas come to changes without anybody typing there.
      sheets.onCalculated.add(async ({ worksheetId, address }) => {
        listener({ sheet: await names.of(worksheetId), address, remote: false });
      }),
      sheets.onActivated.add(async () => turned()),
    ];
    // Before ExcelApi 1.17 a new name is found when the sheet is read again.
    const renamed = Office.context.requirements.isSetSupported('ExcelApi', '1.17')
      ? [
          sheets.onNameChanged.add(async ({ nameAfter, source }) => {
            listener({ sheet: nameAfter, address: null, remote: source === 'Remote' });
          }),
        ]
      : [];
    await context.sync();
    return () => stop([...handlers, ...renamed]);
  });
}

/** Calls back when another cell or sheet is selected. */
export async function onSelect(listener: (cell: CellRef) => void): Promise<Stop> {
  const names = new SheetNames();
  return run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const at = parseAddress(address.split(/[:,]/u)[0] ?? '');
      const sheet = at ? await names.of(worksheetId) : '';
      if (at && sheet !== '') listener({ sheet, ...at });
    });
    await context.sync();
    return () => stop([handler]);
  });
}

/** Events name a sheet by its id; people by its tab. */
class SheetNames {
  private known = new Map<string, string>();

  /** '' where Excel does not say: that something changed is told all the same, and everything is looked at again. */
  async of(id: string): Promise<string> {
    await run(async (context) => {
      this.known = new Map((await readSheets(context)).map((sheet) => [sheet.id, sheet.name]));
    }).catch(() => undefined);
    return this.known.get(id) ?? '';
  }

  /** The name that a sheet had when it was last seen, '' when never. */
  last(id: string): string {
    return this.known.get(id) ?? '';
  }
}

/** A handler is taken away in the context that it was added in. */
async function stop(handlers: readonly { readonly context: unknown; remove(): void }[]): Promise<void> {
  for (const handler of handlers) {
    handler.remove();
    await (handler.context as Excel.RequestContext).sync();
  }
}
