import { runtimesOf } from '../../../src/app/ribbon/runtimes';

test.each([
  ['', true, 'one'],
  ['?do=checkAll', true, 'one'],
  ['?runtimes=two', true, 'two'],
  ['', false, 'two'],
] as const)('a page at %p, where Excel knows shared runtimes: %p', (search, knows, runtimes) => {
  expect(runtimesOf(search, knows)).toBe(runtimes);
});
