import { parseAmount } from '../../../src/core/notation/amount';
import { foldWidth } from '../../../src/core/notation/fold';
import { differences, readTable, type TableRow } from '../../tables/read-table';

const rows = readTable('amounts');

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function cellValue(row: TableRow): number | undefined {
  const written = row.cell('セル値');
  return written === '' ? undefined : Number(written);
}

function expectedOf(row: TableRow): unknown {
  const kind = row.cell('種類');
  const note = orNull(row.cell('注記'));
  if (kind !== 'number') return { kind, note };
  return {
    kind,
    value: Number(row.cell('値')),
    sign: orNull(row.cell('符号')),
    unit: orNull(row.cell('単位')),
    basis: row.cell('基準'),
    per: orNull(row.cell('当たり')),
    note,
    formula: orNull(row.cell('計算')),
    numeric: cellValue(row) !== undefined,
  };
}

function gotOf(row: TableRow): unknown {
  const amount = parseAmount(row.cell('表記'), cellValue(row));
  if (amount.kind !== 'number') return amount;
  const { fullWidth: _, power: __, ...rest } = amount;
  return rest;
}

test('every amount of the table is read as a person reads it', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(differences(rows, '表記', (row) => ({ expected: expectedOf(row), got: gotOf(row) }))).toEqual([]);
});

test('every amount of the table reads the same in full width', () => {
  const widen = (text: string) =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  const plain = (row: TableRow, text: string) => {
    const amount = parseAmount(text, cellValue(row));
    const note = amount.note === null ? null : foldWidth(amount.note);
    return amount.kind === 'number' ? { ...amount, note, fullWidth: false } : { ...amount, note };
  };
  const judge = (row: TableRow) => {
    const text = row.cell('表記');
    return { expected: plain(row, text), got: plain(row, widen(text)) };
  };
  expect(differences(rows, '表記', judge)).toEqual([]);
});
