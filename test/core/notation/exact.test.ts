import fc from 'fast-check';
import { converted, exactSum, scaleBetween } from '../../../src/core/notation/exact';

test.each([
  ['20 in 億円 as 千円', 20, { times: 100_000, over: 1 }, 2_000_000],
  ['600 in 分 as 時間', 600, { times: 1, over: 60 }, 10],
  ['2.4 in 百万円 as 千円', 2.4, { times: 1000, over: 1 }, 2400],
  ['0.29 in 万円 as 円', 0.29, { times: 10_000, over: 1 }, 2900],
  ['1,234,567 in 円 as 千円', 1_234_567, { times: 1, over: 1000 }, 1234.567],
  ['△20 in 分 as 時間', -20, { times: 1, over: 60 }, -0.333333333333],
  ['1e-7 stays', 1e-7, { times: 1, over: 1 }, 1e-7],
  ['1e21', 1e21, { times: 1, over: 1 }, 1e21],
  ['nothing is nothing', -0, { times: 1000, over: 1 }, 0],
])('%s', (_, value, scale, expected) => {
  expect(converted(value, scale)).toBe(expected);
});

test('sums are those of paper', () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(exactSum([0.1, 0.2])).toBe(0.3);
  expect(exactSum([1234.567, -1234.566])).toBe(0.001);
  expect(exactSum([])).toBe(0);
  // Three times 20分.
  const third = converted(20, { times: 1, over: 60 });
  expect(exactSum([third, third, third])).toBe(1);
});

test('whole thousandths add up as whole numbers do, in any order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { maxLength: 200 }),
      (thousandths) => {
        const values = thousandths.map((one) => one / 1000);
        const sum = thousandths.reduce((all, one) => all + one, 0) / 1000;
        expect(exactSum(values)).toBe(sum === 0 ? 0 : sum);
        expect(exactSum([...values].reverse())).toBe(exactSum(values));
      },
    ),
  );
});

test('there and back again', () => {
  const yen = { times: 1, over: 1 };
  const thousand = { times: 1000, over: 1 };
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
      expect(converted(converted(value, scaleBetween(yen, thousand)), scaleBetween(thousand, yen))).toBe(
        value === 0 ? 0 : value,
      );
    }),
  );
});
