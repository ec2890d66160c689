import fc from 'fast-check';
import { AMOUNT_FORMAT, formatAmount, parseAmount } from '../../../src/core/notation/amount';
import type { Amount } from '../../../src/core/notation/amount.types';

/** Characters that amounts, and texts that look like them, are made of. */
const PIECES = [
  ...'0123456789０１９,，.．△▲-－−ー+＋()（）※*＊/／=×xX①②〇○…・、。 　\n%％¥約',
  ...[
    '時間',
    '千円',
    '万円',
    '億',
    '千',
    '件',
    '人',
    '一人当たり',
    '1か所当たり',
    '毎月',
    '未定',
    'なし',
    '以上',
    '令和6年度',
    '年',
  ],
];
const amountLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), amountLike);
const decimal = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`) + 0);
const UNITS = [null, '時間', 'h', '分', '千円', '円', '百万円', '件', '人', '%', '㎡', '人日'];
const MINUS = ['△', '▲', '-', '－', '−', '‐', '–', '—', '―', 'ー', '△ ', '▲　'];

function numberOf(amount: Amount): number | null {
  return amount.kind === 'number' ? amount.value : null;
}

test('no text makes it throw, and each has one of the five kinds', () => {
  const kinds = ['number', 'none', 'pending', 'blank', 'text'];
  fc.assert(
    fc.property(anything, (text) => kinds.includes(parseAmount(text).kind)),
    { numRuns: 3000 },
  );
});

test('what is formatted is read back as the same value and unit', () => {
  fc.assert(
    fc.property(decimal, fc.constantFrom(...UNITS), (value, unit) => {
      const read = parseAmount(formatAmount(value, { unit }));
      expect(read).toMatchObject({ kind: 'number', value, unit, basis: 'total', note: null });
    }),
  );
});

test('very small and very large values are written out in digits', () => {
  expect(formatAmount(1e-7)).toBe('0.0000001');
  expect(formatAmount(-2.5e-8)).toBe('△ 0.000000025');
  expect(formatAmount(9007199254740991)).toBe('9,007,199,254,740,991');
  expect(formatAmount(1e21)).toBe('1,000,000,000,000,000,000,000');
  expect(formatAmount(-0)).toBe('0');
});

test('a minus in any writing makes the value negative, whatever stands around it', () => {
  const around = fc.constantFrom('', '約', '（見込み）', '*');
  const behind = fc.constantFrom('', '時間', '千円', '（概算）', '※注', '時間（一人当たり）', '時間/日', '×3回');
  fc.assert(
    fc.property(
      fc.constantFrom(...MINUS),
      fc.integer({ min: 1, max: 1_000_000 }),
      around,
      behind,
      (minus, size, a, b) => {
        const amount = parseAmount(`${a}${minus}${size}${b}`);
        expect({ kind: amount.kind, value: numberOf(amount) }).toEqual({ kind: 'number', value: -size });
      },
    ),
  );
});

test('a text with △ or ▲ is never read as a positive amount', () => {
  fc.assert(
    fc.property(amountLike, fc.constantFrom('△', '▲'), fc.nat(20), (text, mark, place) => {
      const at = Math.min(place, text.length);
      const amount = parseAmount(text.slice(0, at) + mark + text.slice(at));
      // △ in a note or a computation belongs to that, and stays there to be seen.
      if (amount.kind !== 'number' || amount.value <= 0) return;
      expect(`${amount.note ?? ''}${amount.formula ?? ''}${amount.per ?? ''}`).toMatch(/[△▲]/);
    }),
    { numRuns: 3000 },
  );
});

test('white space around a text changes nothing', () => {
  const blank = fc.string({ unit: fc.constantFrom(' ', '　', '\n', '\t', '\u00a0', '\r\n'), maxLength: 4 });
  fc.assert(
    fc.property(amountLike, blank, blank, (text, before, after) => {
      expect(parseAmount(before + text + after)).toEqual(parseAmount(text));
    }),
    { numRuns: 2000 },
  );
});

test('a numeric cell keeps its number, whatever its format shows', () => {
  fc.assert(
    fc.property(decimal, (value) => {
      expect(parseAmount(formatAmount(value), value)).toMatchObject({ kind: 'number', value, numeric: true });
      expect(parseAmount('####', value)).toMatchObject({ kind: 'number', value, numeric: true });
    }),
  );
});

test('the sign mark of a numeric cell is the one that its format shows', () => {
  expect(parseAmount('△ 20', -20)).toMatchObject({ value: -20, sign: '△', fullWidth: false });
  expect(parseAmount('(20)', -20)).toMatchObject({ value: -20, sign: '()' });
  expect(parseAmount('20', -20)).toMatchObject({ value: -20, sign: null });
});

test('a note stays as it is written, wide brackets and all', () => {
  expect(parseAmount('480時間（うち準備　２０時間）').note).toBe('（うち準備　２０時間）');
  expect(parseAmount('未定\n（ｼｽﾃﾑ導入経費）').note).toBe('（ｼｽﾃﾑ導入経費）');
  expect(parseAmount('ﾊﾟﾋﾟ').kind).toBe('text');
});

test.each([
  ['△480', false],
  ['1,920時間', false],
  ['△４８０', true],
  ['△ 480', true],
  ['１，９２０', true],
  ['480 時間', true],
  ['－480', true],
  ['480（千円）', false],
  ['480※令和２年度', false],
])('%s: written unlike a plain number: %s', (text, fullWidth) => {
  expect(parseAmount(text)).toMatchObject({ kind: 'number', fullWidth });
});

test('the format of the rule L2-01 is the one that shows △', () => {
  expect(AMOUNT_FORMAT).toBe('#,##0;"△ "#,##0;0');
  expect(formatAmount(-1920, { unit: '時間' })).toBe('△ 1,920時間');
});
