import { readFileSync } from 'node:fs';
import { LIKELY } from '../../src/embedded-excel';
import conformance from '../../src/embedded-excel/conformance.json';

const { conformancePage } = require('../../scripts/lib/conformance-page') as {
  conformancePage(rows: typeof conformance): string;
};

test.each(conformance)('$fact $behaviour: its test is there', ({ test: named }) => {
  if (named === 'none') return;
  for (const file of named.matchAll(/([\w-]+\.test\.ts)(?:: ([^;,]+))?/g)) {
    const source = readFileSync(`test/embedded-excel/${file[1]}`, 'utf8');
    if (file[2]) expect(source).toContain(file[2].trim());
    else expect(source).toContain('test(');
  }
});

test('every temperament stands in the table', () => {
  const said = conformance.map(({ here }) => here).join(' ');
  expect(Object.keys(LIKELY).filter((name) => !said.includes(name))).toEqual([]);
});

test('docs/conformance.md is the table', () => {
  expect(readFileSync('docs/conformance.md', 'utf8')).toBe(conformancePage(conformance));
});
