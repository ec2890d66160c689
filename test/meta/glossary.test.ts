import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKnown } from '../../src/core/fields/dictionary';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
/** Of each table's lines: the names in backquotes. */
const lines = page
  .split('\n')
  .filter((line) => /^\|.*`/.test(line))
  .map((line) => [...line.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []));

test.each(lines.filter((names) => names.length === 2))('%s stands in %s', (name = '', path = '') => {
  const file = join(root, path);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
});

test.each(lines.filter((names) => names.length === 1))('%s is a field', (id = '') => {
  expect(isKnown(id)).toBe(true);
});

test('every line of a table names something', () => {
  const all = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| 日本語'));
  expect(lines).toHaveLength(all.length);
  expect(all.length).toBeGreaterThan(50);
});
