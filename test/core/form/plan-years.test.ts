import { planYears } from '../../../src/core/form/plan-years';
import { kohyo } from '../report/hand-made';

const dated = (index: number, years: readonly number[], form = 'ours') => kohyo(index, {}, { years, form });

test('one wrong year column does not stretch the plan', () => {
  const all = [dated(0, [2023, 2024, 2025]), dated(1, [2023, 2024, 2026]), dated(2, [2023, 2024, 2025])];
  expect(planYears(all, [])).toEqual([2023, 2024, 2025]);
});

test('what the office set goes before what the sheets say', () => {
  expect(planYears([dated(0, [2023, 2024])], [2025, 2024])).toEqual([2024, 2025]);
});

test('each form has a say about its own years, and undated 個票 have none', () => {
  const all = [dated(0, [2023, 2024]), dated(1, [2023, 2024]), dated(2, [2023, 2024]), dated(3, [2026], 'theirs')];
  expect(planYears([...all, dated(4, []), dated(5, []), dated(6, [], 'theirs')], [])).toEqual([2023, 2024, 2026]);
});

test('half is enough, less is not; without years there is no plan period', () => {
  expect(planYears([dated(0, [2023, 2024]), dated(1, [2023])], [])).toEqual([2023, 2024]);
  expect(planYears([dated(0, [2023, 2024]), dated(1, [2023]), dated(2, [2023])], [])).toEqual([2023]);
  expect(planYears([dated(0, [])], [])).toEqual([]);
});
