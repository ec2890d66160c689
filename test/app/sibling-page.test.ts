import { siblingPage } from '../../src/app/sibling-page';

test.each([
  ['https://intra.example.lg.jp/kohyo/taskpane.html', 'selftest.html'],
  ['https://intra.example.lg.jp/kohyo/taskpane.html?runtimes=two', 'selftest.html?runtimes=two'],
  ['http://localhost:1/workbench-taskpane.html', 'workbench-selftest.html'],
])('beside %s lies %s', (address, other) => {
  const location: Pick<Location, 'pathname' | 'search'> = new URL(address);
  expect(siblingPage('taskpane', 'selftest', location)).toBe(other);
});
