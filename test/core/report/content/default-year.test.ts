import { defaultYear } from '../../../../src/core/report/content/default-year';
import { emptyState } from '../../../../src/core/state/state';
import { type Brief, kohyoOf } from '../../direction/kohyo-of';

const yearOf = (briefs: readonly Brief[], currentYear: number | null = null) =>
  defaultYear({ kohyoList: briefs.map(kohyoOf), state: { ...emptyState(), currentYear } });

test('the last year with a result, whatever the year is now', () => {
  const briefs: Brief[] = [{ actual: ['実施', '実施', ''] }, { rating: ['○', '', ''] }];
  expect(yearOf(briefs)).toBe(2025);
  expect(yearOf(briefs, 2026)).toBe(2025);
});

test('without results the year we are in, when the plan covers it', () => {
  const planned: Brief[] = [{ target: ['準備', '導入', '運用'] }];
  expect(yearOf(planned, 2026)).toBe(2026);
  expect(yearOf(planned, 2027)).toBe(2024);
});

test('else the first year with a plan', () => {
  expect(yearOf([{ target: ['', '導入', '運用'] }, { target: ['', '', '運用'] }])).toBe(2025);
});
