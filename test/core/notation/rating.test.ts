import fc from 'fast-check';
import { parseAmount } from '../../../src/core/notation/amount';
import { parseRating, RATING_MARKS } from '../../../src/core/notation/rating';
import { differences, readTable, type TableRow } from '../../tables/read-table';

test('every rating of the table is read as a person reads it', () => {
  const rows = readTable('ratings');
  expect(rows.length).toBeGreaterThanOrEqual(30);
  const judge = (row: TableRow) => {
    const [mark, written, note, legend] = ['評価', '書かれた記号', '言葉', '凡例'].map((heading) => row.cell(heading));
    const expected = mark === '' ? null : { mark, written, note: note === '' ? null : note };
    const marks = legend === '' || legend === undefined ? RATING_MARKS : legend.split(' ');
    return { expected, got: parseRating<string>(row.cell('表記'), marks) };
  };
  expect(differences(rows, '表記', judge)).toEqual([]);
});

test('no text makes it throw, and none is both a rating and an amount', () => {
  const pieces = fc
    .array(fc.constantFrom(...'◎○〇△▲×480,（）() 順調時間→'), { maxLength: 6 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), (text) => {
      if (parseRating(text)) expect(parseAmount(text).kind).not.toBe('number');
    }),
    { numRuns: 2000 },
  );
});
