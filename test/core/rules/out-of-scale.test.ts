import { parseKey } from '../../../src/core/fields/key';
import { fieldOf } from '../../../src/core/form/field-value';
import type { Figure } from '../../../src/core/rules/facts/figures';
import { A_DIGIT, outOfScale } from '../../../src/core/rules/number/out-of-scale';

/** A figure under a key with a year. */
function figure(key: string, number: number): Figure {
  const place = { field: parseKey(key), type: 'amount', labelText: '数', label: null } as const;
  const text = String(number);
  return { value: fieldOf(place, { sheet: '個票01', row: 0, column: 2 }, text, number), number, heading: '' };
}

/** What a number of 2025 (or `key`) is held against: its own other years, the same field elsewhere. */
function judged(
  number: number,
  {
    years = {},
    others = [],
    key = 'own.利用者数.2025',
  }: { years?: Readonly<Record<number, number>>; others?: readonly number[]; key?: string },
) {
  const stem = key.replace(/\.\d{4}$/, '');
  const found = outOfScale(
    figure(key, number),
    {
      years: Object.entries(years).map(([year, value]) => figure(`${stem}.${year}`, value)),
      others: others.map((value) => figure(key, value)),
    },
    A_DIGIT,
  );
  return found && `${found.from} ${found.usual}`;
}

const STEADY = { 2023: 1200, 2024: 1300, 2026: 1250 };
const BEFORE = { 2023: 1200, 2024: 1300 };
const ALIKE = [1000, 1100, 1200, 1300];

test.each<[string, string | null, number, Parameters<typeof judged>[1]]>([
  ['a digit too many beside steady years', 'years 1250', 12_500, { years: STEADY }],
  ['a digit too few', 'years 1250', 125, { years: STEADY }],
  ['three digits too many', 'years 1250', 1_250_000, { years: STEADY }],
  ['four digits are no slip', null, 12_500_000, { years: STEADY }],
  ['less than eight times is growth', null, 9_000, { years: STEADY }],
  ['a size that no shift of digits explains', null, 40_000, { years: STEADY }],
  ['zero', null, 0, { years: STEADY }],
  ['a minus is as large as without', 'years 1250', -12_500, { years: STEADY }],
  ['years that differ by half at most are steady', 'years 1250', 12_500, { years: { 2023: 1000, 2024: 1500 } }],
  ['years that differ by more are not', null, 12_500, { years: { 2023: 1000, 2024: 1600 } }],
  [
    'from a hundred times on they may differ up to five times',
    'years 3000',
    500_000,
    { years: { 2023: 1000, 2024: 5000 } },
  ],
  ['but not by more', null, 500_000, { years: { 2023: 1000, 2024: 5100 } }],
  ['one other year tells nothing', null, 12_500, { years: { 2024: 1250 } }],
  ['the same size elsewhere explains it', null, 12_500, { years: BEFORE, others: [12_000, 13_000] }],
  ['but no year between two that are alike', 'years 1250', 12_500, { years: STEADY, others: [12_000, 13_000] }],
  ['unless those elsewhere differ widely', 'years 1250', 12_500, { years: STEADY, others: [1_000, 13_000] }],
  ['four others of one size', 'others 1150', 11_500, { others: ALIKE }],
  ['three others are too few', null, 11_500, { others: ALIKE.slice(1) }],
  ['others that differ twice are of one size', 'others 1500', 15_000, { others: [1000, 1400, 1600, 2000] }],
  ['others that differ more are not', null, 15_000, { others: [1000, 1400, 1600, 2100] }],
  ['its own years as large speak for it', null, 11_500, { years: { 2024: 5000 }, others: ALIKE }],
  ['its own years a fifth of it or less do not', 'others 1150', 11_500, { years: { 2024: 2300 }, others: ALIKE }],
])('%s', (_, expected, number, company) => {
  expect(judged(number, company)).toBe(expected);
});

describe('what is to be reached may leap once it begins', () => {
  const first = { 2026: 1250, 2027: 1300 };
  const between = { 2024: 1250, 2026: 1300 };

  test.each(['hours.target.2025', 'effect.actual.2025', 'target.2025', 'plan.2025'])('%s', (key) => {
    expect(judged(12_500, { years: first, key })).toBeNull();
    // Between an earlier and a later year that are alike no leap explains it.
    expect(judged(12_500, { years: between, key })).toBe('years 1275');
  });

  test('what was counted does not', () => {
    expect(judged(12_500, { years: first, key: 'own.利用者数.2025' })).toBe('years 1275');
  });
});
