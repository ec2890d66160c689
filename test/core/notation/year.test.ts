import fc from 'fast-check';
import { type EraName, formatYear, parseYear, yearsIn } from '../../../src/core/notation/year';
import { differences, readTable, type TableRow } from '../../tables/read-table';

function eraOf(row: TableRow): { era?: EraName } {
  const era = row.cell('元号');
  if (era === '') return {};
  if (era !== '令和' && era !== '平成') throw new Error(`line ${row.line}: ${era}`);
  return { era };
}

test('every year of the table is read as a person reads it', () => {
  const rows = readTable('years');
  expect(rows.length).toBeGreaterThanOrEqual(60);
  const judge = (row: TableRow) => {
    const year = row.cell('年度');
    const half = row.cell('半期');
    const expected =
      year === '' ? null : { year: Number(year), rest: row.cell('残り'), half: half === '' ? null : half };
    return { expected, got: parseYear(row.cell('表記'), eraOf(row)) };
  };
  expect(differences(rows, '表記', judge)).toEqual([]);
});

test('every fiscal year that a sentence names is found, and no date', () => {
  const judge = (row: TableRow) => ({
    expected: row.cell('年度').split(' ').filter(Boolean).map(Number),
    got: yearsIn(row.cell('文')),
  });
  expect(differences(readTable('years-in-text'), '文', judge)).toEqual([]);
});

test('a formatted year is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1989, max: 2100 }),
      fc.constantFrom('ja' as const, 'en' as const),
      (year, language) => {
        expect(parseYear(formatYear(year, language))).toEqual({ year, rest: '', half: null });
      },
    ),
  );
});

test('years are written by the era in which the fiscal year begins', () => {
  expect(formatYear(2019, 'ja')).toBe('令和元年度');
  expect(formatYear(2018, 'ja')).toBe('平成30年度');
  expect(formatYear(1989, 'ja')).toBe('平成元年度');
  expect(formatYear(2024, 'ja')).toBe('令和6年度');
  expect(formatYear(2024, 'en')).toBe('FY2024');
});

test('no text makes it throw', () => {
  const pieces = fc
    .array(fc.constantFrom(...'令和平成年度R H20246元（）()～・/.- 　'), { maxLength: 12 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), (text) => {
      const found = parseYear(text);
      if (found) expect(found.year >= 1989 && found.year <= 2100).toBe(true);
      for (const year of yearsIn(text)) expect(year >= 1989 && year <= 2100).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
