/** Every sheet that the self-test makes begins so; one that begins so is the self-test's. */
const PREFIX = 'Kohyo selftest';

/** A blank sheet for one question. Gives its name. */
export function addScratch(): Promise<string> {
  return Excel.run(async (context) => {
    const name = `${PREFIX} sheet`;
    context.workbook.worksheets.add(name);
    await context.sync();
    return name;
  });
}

/** Removes every sheet that questions made, protected ones too. */
export function removeScratch(): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    for (const sheet of worksheets.items.filter(({ name }) => name.startsWith(PREFIX))) sheet.delete();
    await context.sync();
  });
}
