import { subjectOf } from '../../../src/core/direction/subject';
import { parseKey } from '../../../src/core/fields/key';
import { fieldOf } from '../../../src/core/form/field-value';
import { FieldValues } from '../../../src/core/form/field-values';
import { kohyoOf } from './kohyo-of';

/** A 個票 with amounts under the keys given, one below the other. */
function cellsOf(amounts: Readonly<Record<string, string>>) {
  const values = Object.entries(amounts).map(([key, text], row) => {
    const place = { field: parseKey(key), type: 'amount', labelText: '業務量', label: null } as const;
    return fieldOf(place, { sheet: '個票01', row, column: 2 }, text, text);
  });
  const { cells, negatives } = subjectOf({ ...kohyoOf({}), fields: new FieldValues(values) }, 'hours');
  return { cells: cells.map(({ field }) => field.key), negatives: negatives.map(({ field }) => field.key) };
}

test('targets before actuals, the years ascending, other measures and remarks left out', () => {
  const { cells } = cellsOf({
    'hours.actual.2024': '1',
    'hours.target.2025': '2',
    'hours.target.note': '△3',
    'effect.target.2024': '4',
    'hours.target.2024': '5',
  });
  expect(cells).toEqual(['hours.target.2024', 'hours.target.2025', 'hours.actual.2024']);
});

describe('上半期 and 下半期', () => {
  test('do not count beside the whole year', () => {
    const { cells } = cellsOf({
      'hours.target.2024-H1': '10',
      'hours.target.2024-H2': '20',
      'hours.target.2024': '30',
      'hours.target.2025-H1': '40',
    });
    expect(cells).toEqual(['hours.target.2024', 'hours.target.2025-H1']);
  });

  test('are what is known beside a whole year left blank', () => {
    const { cells } = cellsOf({ 'hours.target.2024-H1': '10', 'hours.target.2024-H2': '20', 'hours.target.2024': '' });
    expect(cells).toEqual(['hours.target.2024-H1', 'hours.target.2024-H2', 'hours.target.2024']);
  });

  test('of the results stay where only the target is of the whole year', () => {
    const { cells } = cellsOf({ 'hours.target.2024': '30', 'hours.actual.2024-H1': '10' });
    expect(cells).toEqual(['hours.target.2024', 'hours.actual.2024-H1']);
  });
});

test.each([
  ['△480', true],
  ['▲480', true],
  ['-480', true],
  ['△ 24時間（一人当たり）', true],
  ['480', false],
  ['0', false],
  ['△', false],
  ['△は減', false],
  ['', false],
  ['－', false],
])('%s: written with a minus %s', (text, is) => {
  expect(cellsOf({ 'hours.target.2024': text }).negatives).toEqual(is ? ['hours.target.2024'] : []);
});
