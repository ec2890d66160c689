import { opensWithDocument, setOpensWithDocument, showWithDocument } from '../../src/app/auto-open';
import { asGlobals, bootEmbeddedExcel, bootPane } from '../embedded-excel/boot';

async function boot(options: Parameters<typeof bootEmbeddedExcel>[0] = {}) {
  const booted = await bootEmbeddedExcel(options);
  asGlobals(booted);
  return booted.excel;
}

test('the pane does not open with the document until somebody switches it on', async () => {
  const excel = await boot();
  expect(opensWithDocument()).toBe(false);
  await showWithDocument('one');
  expect(excel.runtime.isVisible).toBe(false);
});

test('switched on, it stands in the document, and the page that starts with it comes into sight', async () => {
  const excel = await boot();
  await setOpensWithDocument(true, 'one');
  expect(excel.workbook.settings.get('Office.AutoShowTaskpaneWithDocument')).toBe(true);
  expect(excel.runtime.startState).toBe('Background');
  asGlobals(await bootPane(excel));
  await showWithDocument('one');
  expect(excel.runtime.isVisible).toBe(true);
});

test('switched off, nothing of it is left', async () => {
  const excel = await boot();
  await setOpensWithDocument(true, 'one');
  await setOpensWithDocument(false, 'one');
  expect([...excel.workbook.settings.keys()]).toEqual([]);
  expect(excel.runtime.startState).toBe('Inactive');
});

test('with two runtimes the document alone says it', async () => {
  const excel = await boot({ runtime: 'apart' });
  await setOpensWithDocument(true, 'two');
  expect(opensWithDocument()).toBe(true);
  expect(excel.runtime.startState).toBe('Inactive');
});

test('an Excel that will not show the pane is not quarrelled with', async () => {
  const excel = await boot();
  await setOpensWithDocument(true, 'one');
  excel.faults.plan({ request: 1, code: 'GeneralException' });
  await expect(showWithDocument('one')).resolves.toBeUndefined();
});
