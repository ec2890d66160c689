import { run } from './run';

/** Inserts all sheets of a workbook file behind the others; gives the names under which they stand. */
export function insertSheets(file: Uint8Array): Promise<readonly string[]> {
  return run(async (context) => {
    const { workbook } = context;
    const ids = workbook.insertWorksheetsFromBase64(base64Of(file), { positionType: 'End' });
    await context.sync();
    const inserted = ids.value.map((id) => workbook.worksheets.getItem(id));
    for (const sheet of inserted) sheet.load('name');
    await context.sync();
    return inserted.map(({ name }) => name);
  });
}

export function removeSheets(names: readonly string[]): Promise<void> {
  return run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

/** In pieces: a long list of arguments would fill the stack. */
export function base64Of(file: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < file.length; at += 0x8000) binary += String.fromCharCode(...file.subarray(at, at + 0x8000));
  return btoa(binary);
}
