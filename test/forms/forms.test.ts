import type { Form, FormField } from '../../src/core/form/form';
import { formText } from '../../src/core/form/form-text';
import type { FieldValue, Kohyo } from '../../src/core/form/kohyo';
import { parseForm } from '../../src/core/form/parse-form';
import { recognise } from '../../src/core/form/recognise';
import { addressOf } from '../../src/core/grid/address';
import { BUILT_IN_FORMS } from '../../src/forms';
import { type ExpectedField, exampleOf, expectedOf, fileOf, formFolders } from './form-folder';

/** An example says something only when it fills most of what the form asks for. */
const FILLED = 0.8;

const folders = formFolders();

async function readExample(
  folder: string,
): Promise<{ kohyoList: readonly Kohyo[]; expected: readonly ExpectedField[] }> {
  const grids = await exampleOf(folder);
  const { kohyoList } = recognise(grids, BUILT_IN_FORMS);
  return { kohyoList, expected: expectedOf(folder, grids[0]?.sheet ?? '') };
}

const tell = (kohyoNumber: number, key: string, cell: FieldValue['cell'], text: string): string =>
  `個票${kohyoNumber} ${key} ${cell.sheet}!${addressOf(cell)} ${JSON.stringify(text)}`;

const pattern = ({ key }: FormField): string => key.replace('{year}', 'YEAR');
const without = (key: string): string => key.replace(/\b\d{4}$/u, 'YEAR');

/** Keys that a field fills: its own, by year, by row, or those into which its cell is split. */
function isFilled(field: FormField, texts: ReadonlyMap<string, string>): boolean {
  const stem = `${field.key.replace(/\.\{year\}$/u, '')}.`;
  return [...texts].some(
    ([key, text]) => text !== '' && (without(key) === pattern(field) || key === field.key || key.startsWith(stem)),
  );
}

test('every folder of src/forms is a form that is found', () => {
  expect(BUILT_IN_FORMS.map(({ id }) => id)).toEqual([...folders].sort());
});

describe.each(folders)('%s', (folder) => {
  test('form.json is what `kohyo learn` would write: the whole form under its folder’s name', () => {
    const text = fileOf(folder, 'form.json');
    const form = parseForm(JSON.parse(text));
    expect(text).toBe(formText(form));
    expect(form.id).toBe(folder);
  });

  test('its source is told', () => {
    const { source } = parseForm(JSON.parse(fileOf(folder, 'form.json')));
    const told = fileOf(folder, 'source.md');
    expect([source.publisher, source.document].filter((words) => words === '' || !told.includes(words))).toEqual([]);
    expect(told).toMatch(/\d{4}|令和\d/u);
  });

  test('its example is read as a person reads it, every cell, and nothing else is read', async () => {
    const { kohyoList, expected } = await readExample(folder);
    const read = kohyoList.flatMap(({ fields }, index) =>
      [...fields.values()].map((field) => tell(index + 1, field.key, field.cell, field.text)),
    );
    expect(read.sort()).toEqual(expected.map((one) => tell(one.kohyoNumber, one.key, one, one.text)).sort());
    expect(kohyoList.filter(({ form }) => form !== folder)).toEqual([]);
    expect(kohyoList.flatMap(({ notices }) => notices)).toEqual([]);
  });

  test('its example fills what the form asks for', async () => {
    const { expected } = await readExample(folder);
    const form = BUILT_IN_FORMS.find(({ id }) => id === folder) as Form;
    // Somewhere in the example: one 個票 leaves blank what another fills.
    const texts = new Map(expected.filter(({ text }) => text !== '').map(({ key, text }) => [key, text]));
    const fields = form.fields.filter(({ optional }) => !optional);
    const filled = fields.filter((field) => isFilled(field, texts));
    expect(filled.length).toBeGreaterThanOrEqual(fields.length * FILLED);
  });
});
