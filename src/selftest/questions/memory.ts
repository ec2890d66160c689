import { besides, inSheet, type Question, refusalOf, takes } from '../question';

const NAMESPACE = 'urn:kohyo:selftest:1';

export const MEMORY: readonly Question[] = [
  inSheet('hidden-name', null, async (sheet, context) => {
    const name = context.workbook.names.add('kohyo_selftest_hidden', sheet.getRange('A1'));
    name.visible = false;
    name.load('visible');
    const answer = await takes(context.sync());
    const seen = answer === 'taken' ? (name.visible ? 'visible' : 'hidden') : answer;
    name.delete();
    await context.sync();
    return seen;
  }),
  inSheet('name-of-a-deleted-sheet', null, async (_sheet, context) => {
    const other = context.workbook.worksheets.add('Kohyo selftest other');
    const name = context.workbook.names.add('kohyo_selftest_lost', other.getRange('A1'));
    await context.sync();
    other.delete();
    await context.sync();
    name.load('value');
    const value = await context.sync().then(() => String(name.value), refusalOf);
    name.delete();
    await takes(context.sync());
    return value;
  }),
  besides('custom-xml-part', '7', () =>
    Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(`<kohyo xmlns="${NAMESPACE}"/>`);
      await context.sync();
      const found = customXmlParts.getByNamespace(NAMESPACE);
      found.load('items/id');
      await context.sync();
      part.delete();
      await context.sync();
      return `found:${found.items.length}`;
    }),
  ),
  besides('document-address', '8', async () => {
    const { url } = Office.context.document;
    if (!url) return 'none';
    return /^https?:/i.test(url) ? 'web' : 'file';
  }),
  besides('document-settings', '13', async () => {
    const { settings } = Office.context.document;
    settings.set('kohyo-selftest', true);
    const kept = settings.get('kohyo-selftest');
    settings.remove('kohyo-selftest');
    return kept === true ? 'kept' : 'lost';
  }),
  besides('undo-is-supported', '6', async () =>
    Office.context.requirements.isSetSupported('ExcelUndoApiAll', '1.0') ? 'yes' : 'no',
  ),
  besides('start-behaviour', '12', () => Office.addin.getStartupBehavior().then(String, refusalOf)),
];
