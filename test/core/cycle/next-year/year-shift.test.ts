import { shiftFor } from '../../../../src/core/cycle/next-year/year-shift';

const PLAN = {
  all: [2024, 2025, 2026],
  results: [2024, 2025, 2026],
  plans: [2024, 2025, 2026],
  reviews: [2024, 2025, 2026],
  indicators: null,
};
const YEARLY = { all: [2023, 2024], results: [2023], plans: [2023, 2024], reviews: [2023], indicators: null };
const LOOKING_BACK = {
  all: [2021, 2022, 2023],
  results: [2021, 2022, 2023],
  plans: [2021, 2022, 2023],
  reviews: [2023],
  indicators: null,
};
const SCHEDULE = { all: [2023, 2024, 2025, 2026], results: [], plans: [], reviews: [], indicators: null };
const NONE = { all: [], results: [], plans: [], reviews: [], indicators: null };

const INDICATORS = { ...NONE, indicators: { baseline: 2024, target: 2030 } };

test.each([
  ['a plan while it lasts', PLAN, 2025, 0],
  ['a plan in its last year', PLAN, 2026, 0],
  ['the next plan', PLAN, 2027, 3],
  ['a form for one year', YEARLY, 2024, 1],
  ['a form for one year, two years on', YEARLY, 2025, 2],
  ['the same year', YEARLY, 2023, 0],
  ['several years looked back at from one', LOOKING_BACK, 2024, 1],
  ['a schedule while it lasts', SCHEDULE, 2026, 0],
  ['a schedule afterwards', SCHEDULE, 2027, 4],
  ['no years at all', NONE, 2030, 0],
  ['indicators until their target is due', INDICATORS, 2030, 0],
  ['indicators of the next plan', INDICATORS, 2031, 6],
  ['a target alone', { ...NONE, indicators: { baseline: null, target: 2030 } }, 2031, 1],
])('%s', (_, years, year, expected) => {
  expect(shiftFor(years, year)).toBe(expected);
});
