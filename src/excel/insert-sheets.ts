import { run } from './run';

/**
 * Inserts all sheets of a workbook file behind the others; gives the names under which they stand. Cut off, they are taken away again, as far
 * as Excel answers.
 */
export async function insertSheets(file: Uint8Array): Promise<readonly string[]> {
  const before = await sheetIds();
  try {
    return await run(async (context) => {
      const { workbook } = context;
      const ids = workbook.insertWorksheetsFromBase64(base64Of(file), { positionType: 'End' });
      await context.sync();
      const inserted = ids.value.map((id) => workbook.worksheets.getItem(id));
      for (const sheet of inserted) sheet.load('name');
      await context.sync();
      return inserted.map(({ name }) => name);
    });
  } catch (error) {
    // What was refused is what the person is told of.
    await removeSince(before).catch(() => undefined);
    throw error;
  }
}

function sheetIds(): Promise<ReadonlySet<string>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    return new Set(worksheets.items.map(({ id }) => id));
  });
}

/** Takes the sheets away that came since, behind all others: elsewhere it was somebody else who put them. */
function removeSince(before: ReadonlySet<string>): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const last = worksheets.items.findLastIndex(({ id }) => before.has(id));
    for (const sheet of worksheets.items.slice(last + 1)) sheet.delete();
    await context.sync();
  });
}

/** Those of them that are still there. */
export function removeSheets(names: readonly string[]): Promise<void> {
  return run(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** In pieces: a long list of arguments would fill the stack. */
export function base64Of(file: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < file.length; at += 0x8000) binary += String.fromCharCode(...file.subarray(at, at + 0x8000));
  return btoa(binary);
}
