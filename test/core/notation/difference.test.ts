import fc from 'fast-check';
import { differingCharacters } from '../../../src/core/notation/difference';
import { foldLabel } from '../../../src/core/notation/fold';

function pairs(a: string, b: string): readonly (readonly [string, string])[] {
  return differingCharacters(a, b).map(({ left, right }) => [left, right] as const);
}

test.each([
  ['入り参加資格申請', '入札参加資格申請', [['り', '札']]],
  ['多様な働き方', '多用な働き方', [['様', '用']]],
  ['オンライン化の推進', 'オンラインの推進', [['化', '']]],
  ['窓口改善', '窓口の改善', [['', 'の']]],
  [
    '庁内各課と関係課',
    '府内各課と関係各課',
    [
      ['庁', '府'],
      ['', '各'],
    ],
  ],
  ['ＤＸの 推進', 'DXの推進', []],
  ['（仮称）計画', '(仮称)計画', []],
  ['', '人事課', [['', '人事課']]],
])('%s / %s', (a, b, expected) => {
  expect(pairs(a, b)).toEqual(expected);
});

test('the differences stand where they say, and turn one text into the other', () => {
  const text = fc.string({ unit: fc.constantFrom(...'総務人事課の改革推進'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [left, right] = [foldLabel(a), foldLabel(b)];
      let built = '';
      let at = 0;
      for (const difference of differingCharacters(a, b)) {
        expect(left.startsWith(difference.left, difference.leftStart)).toBe(true);
        expect(right.startsWith(difference.right, difference.rightStart)).toBe(true);
        built += left.slice(at, difference.leftStart) + difference.right;
        at = difference.leftStart + difference.left.length;
      }
      expect(built + left.slice(at)).toBe(right);
    }),
  );
});

test('long texts are told as one difference', () => {
  const long = '改革'.repeat(300);
  expect(differingCharacters(long, `${long}。`)).toHaveLength(1);
  expect(differingCharacters(long, long)).toEqual([]);
});
