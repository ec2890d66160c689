import fc from 'fast-check';
import { compareNaturally } from '../../../../src/core/report/content/natural-order';

test.each([
  ['2 before 10', ['10', '2', '1'], ['1', '2', '10']],
  ['2-9 before 2-10', ['2-10', '2-9', '10-1'], ['2-9', '2-10', '10-1']],
  ['the shorter first', ['1-1', '1', '1-'], ['1', '1-', '1-1']],
  ['full width as half width', ['１０', '2', '３'], ['2', '３', '１０']],
  ['digits before letters', ['A1', '1A', '1'], ['1', '1A', 'A1']],
  ['numbers before letters compared', ['個票10', '個票9', '個別2'], ['個別2', '個票9', '個票10']],
  ['numbers that are equal by the digits they are written with', ['1', '01', '001'], ['001', '01', '1']],
  ['nothing first', ['1', ''], ['', '1']],
])('%s', (_, given, sorted) => {
  expect([...given].sort(compareNaturally)).toEqual(sorted);
});

test('it is an order: whatever is compared, in whatever order', () => {
  const text = fc.string({ unit: fc.constantFrom(...'019-あaＡ１'), maxLength: 6 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(compareNaturally(a, a)).toBe(0);
      expect(Math.sign(compareNaturally(a, b)) + Math.sign(compareNaturally(b, a))).toBe(0);
      const [x = '', y = '', z = ''] = [a, b, c].sort(compareNaturally);
      expect(compareNaturally(x, y)).toBeLessThanOrEqual(0);
      expect(compareNaturally(y, z)).toBeLessThanOrEqual(0);
      expect(compareNaturally(x, z)).toBeLessThanOrEqual(0);
    }),
  );
});
