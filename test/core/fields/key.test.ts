import fc from 'fast-check';
import { FIELDS, type FieldId } from '../../../src/core/fields/dictionary';
import {
  fieldRef,
  inRow,
  keyOf,
  noteOf,
  ownId,
  ownLabel,
  parseKey,
  parseTemplate,
  templateOf,
  usualTemplate,
} from '../../../src/core/fields/key';
import type { Period } from '../../../src/core/fields/period';

const known = fc.constantFrom(...FIELDS.keys());
const label = fc.string({ unit: 'grapheme', maxLength: 30 });
const id: fc.Arbitrary<FieldId> = fc.oneof(known, label.map(ownId));
const year = fc.integer({ min: 1989, max: 2100 });
const part: fc.Arbitrary<Period['part']> = fc.oneof(
  fc.constant(null),
  fc.constantFrom<Period['part']>({ unit: 'half', number: 1 }, { unit: 'half', number: 2 }),
  fc
    .constantFrom(1 as const, 2 as const, 3 as const, 4 as const)
    .map((number) => ({ unit: 'quarter' as const, number })),
  fc.integer({ min: 1, max: 12 }).map((number) => ({ unit: 'month' as const, number })),
);
const period = fc.option(fc.record({ year, part }));
const row = fc.option(fc.integer({ min: 0, max: 999 }));

describe('a key', () => {
  test('that is made and taken apart again names the same value', () => {
    fc.assert(
      fc.property(id, row, period, fc.boolean(), (name, at, when, isNote) => {
        const made = fieldRef(name, { row: at, period: when, isNote });
        expect(parseKey(made.key)).toEqual(made);
      }),
    );
  });

  test('says everything of what it names', () => {
    expect(parseKey('hours.target.2024')).toMatchObject({
      id: 'hours.target',
      row: null,
      year: 2024,
      isNote: false,
      measure: 'hours',
      phase: 'target',
      list: null,
    });
    expect(parseKey('hours.target.note')).toMatchObject({
      id: 'hours.target',
      year: null,
      isNote: true,
      measure: null,
      phase: null,
    });
    expect(parseKey('planRows.2.2025')).toMatchObject({ id: 'planRows', list: 'planRows', row: 2, year: 2025 });
    expect(parseKey('planRows.0.task')).toMatchObject({ id: 'planRows.task', list: 'planRows', row: 0, year: null });
    expect(parseKey('planRows.0.note')).toMatchObject({ id: 'planRows', row: 0, isNote: true });
    expect(parseKey('indicators.baseline')).toMatchObject({ id: 'indicators.baseline', list: 'indicators', row: null });
    expect(parseKey('indicators.12.baselineYear')).toMatchObject({ id: 'indicators.baselineYear', row: 12 });
    expect(parseKey('note')).toMatchObject({ id: 'note', isNote: false });
  });

  test.each([
    ['rating.2024', { id: 'rating', row: null, period: { year: 2024, part: null } }],
    ['target.2024-H1', { id: 'target', row: null, period: { year: 2024, part: { unit: 'half', number: 1 } } }],
    ['target.2024-Q3', { id: 'target', row: null, period: { year: 2024, part: { unit: 'quarter', number: 3 } } }],
    ['target.2024-M04', { id: 'target', row: null, period: { year: 2024, part: { unit: 'month', number: 4 } } }],
    ['target.2024-M13', { id: 'target.2024-M13', row: null, period: null }],
    ['target.2024-H3', { id: 'target.2024-H3', row: null, period: null }],
    ['target.24', { id: 'target', row: 24, period: null }],
  ])('%s is read whole', (key, expected) => {
    expect(parseKey(key)).toMatchObject(expected);
  });

  test('of a field that nobody knows carries its label as its name', () => {
    const own = ownId('窓口に来た\n人の数');
    expect(own).toBe('own.窓口に来た人の数');
    expect(ownLabel(own)).toBe('窓口に来た人の数');
    expect(ownLabel('name')).toBeNull();
    expect(parseKey(`${own}.2024`)).toMatchObject({ id: own, year: 2024, entry: { known: false, kind: 'text' } });
    expect(keyOf(`${own}.件数`, { row: 3 })).toBe('own.窓口に来た人の数.3.件数');
    expect(parseKey('own.窓口に来た人の数.3.件数')).toMatchObject({ id: `${own}.件数`, list: own, row: 3 });
  });

  test.each(['No.3', '2024', '12', 'note', '{年}', ' . ', 'name', 'own'])(
    'a label «%s» never becomes another field',
    (text) => {
      const own = ownId(text);
      expect(parseKey(own)).toMatchObject({ id: own, row: null, period: null, isNote: false, entry: { known: false } });
      expect(parseKey(`${own}.2024`)).toMatchObject({ id: own, year: 2024 });
    },
  );

  test('has its remark beside it, whatever its year', () => {
    expect(noteOf(parseKey('hours.target.2024')).key).toBe('hours.target.note');
    expect(noteOf(parseKey('planRows.4.2024')).key).toBe('planRows.4.note');
  });

  test('can be moved to another row', () => {
    expect(inRow(parseKey('indicators.0.target'), 7).key).toBe('indicators.7.target');
    expect(inRow(parseKey('planRows.0.2026'), 7).key).toBe('planRows.7.2026');
  });
});

describe('a template', () => {
  test.each([
    ['hours.target.{year}', { id: 'hours.target', isPerYear: true, isPerRow: false, row: null }],
    ['actions.{n}', { id: 'actions', isPerYear: false, isPerRow: true, row: null }],
    ['indicators.0.name', { id: 'indicators.name', isPerYear: false, isPerRow: false, row: 0 }],
    ['planRows', { id: 'planRows', isPerYear: false, isPerRow: false, row: null }],
    ['own.工程.{year}', { id: 'own.工程', isPerYear: true }],
  ])('%s says what is filled in', (template, expected) => {
    expect(parseTemplate(template)).toMatchObject(expected);
  });

  test.each([
    ['hours.target.2024', 'hours.target.{year}'],
    ['indicators.0.name', 'indicators.0.name'],
    ['planRows.0.2024', 'planRows.0.{year}'],
    ['name', 'name'],
  ])('%s was defined as %s', (key, template) => {
    expect(templateOf(parseKey(key))).toBe(template);
  });

  test('of every known field leads back to it', () => {
    for (const field of FIELDS.values()) expect(parseTemplate(usualTemplate(field)).entry).toBe(field);
  });
});
