import { FIELDS } from '../../../src/core/fields/dictionary';
import { ownLabel, parseKey, parseTemplate } from '../../../src/core/fields/key';
import { unitOfForm } from '../../../src/core/form/amount-unit';
import { foldLabel } from '../../../src/core/notation/fold';
import { BUILT_IN_FORMS } from '../../../src/forms';

test('every key of the built-in forms is a field of the dictionary, or one of the form’s own', () => {
  const keys = BUILT_IN_FORMS.flatMap(({ fields, joins = [] }) =>
    [...fields, ...joins.flatMap((join) => join.fields)].flatMap((field) => [
      field.key,
      ...(field.yearKey === undefined ? [] : [field.yearKey]),
      ...(field.yearFrom === undefined ? [] : [field.yearFrom]),
      ...Object.values(field.parts ?? {}),
    ]),
  );
  expect(keys.length).toBeGreaterThan(60);
  const strange = keys.filter((key) => !parseTemplate(key).entry.known && ownLabel(parseTemplate(key).id) === null);
  expect(strange).toEqual([]);
});

test('every heading that a built-in form gives to a column names a field', () => {
  const named = BUILT_IN_FORMS.flatMap(({ headings = {} }) => Object.keys(headings));
  expect(named.filter((key) => !parseKey(key).entry.known)).toEqual([]);
});

test('a built-in form holds in a field what the dictionary says of it', () => {
  const differing = BUILT_IN_FORMS.flatMap(({ id, fields }) =>
    fields.flatMap(({ key, kind, unit, split }) => {
      const { entry, isPerYear } = parseTemplate(key);
      // A cell that is split holds a list of what the dictionary knows one by one.
      const sameKind = split !== undefined || kind === entry.kind;
      const sameUnit = unit === undefined || unitOfForm(unit)?.quantity === entry.quantity;
      return sameKind && sameUnit && (isPerYear ? entry.perYear : true) ? [] : [`${id} ${key}`];
    }),
  );
  expect(differing).toEqual([]);
});

test('what is measured is an amount of time or of money', () => {
  for (const { id, measure, kind, quantity, phase } of FIELDS.values()) {
    if (measure === null) continue;
    expect({ id, kind, quantity, phase }).toEqual({
      id,
      kind: 'amount',
      quantity: measure === 'hours' ? 'time' : 'money',
      phase: expect.stringMatching(/^(?:target|actual)$/),
    });
  }
});

test('an amount says what it is an amount of, and nothing else does', () => {
  for (const { id, kind, quantity } of FIELDS.values())
    expect([id, quantity !== null]).toEqual([id, kind === 'amount']);
});

test('no field has the same word twice', () => {
  for (const { id, words } of FIELDS.values()) {
    const folded = words.map(foldLabel);
    expect([id, folded.filter((word, index) => folded.indexOf(word) !== index)]).toEqual([id, []]);
  }
});

test('every field says where it was seen, and every part of a list has its list', () => {
  for (const { id, sources, list } of FIELDS.values()) {
    expect([id, sources.length > 0]).toEqual([id, true]);
    if (list !== null) expect([id, FIELDS.has(list)]).toEqual([id, true]);
  }
});
