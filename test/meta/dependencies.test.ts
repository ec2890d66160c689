import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string) => readFileSync(join(__dirname, '../..', file), 'utf8');
const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(read('package.json'));
const { packages }: { packages: Record<string, { version: string }> } = JSON.parse(read('package-lock.json'));
const rows = read('docs/dependencies.md')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each(Object.keys(dependencies))('docs/dependencies.md speaks of %s in the version that is locked', (name) => {
  const row = rows.find(([, names = '']) => names.split(', ').includes(name));
  expect(row?.[2]).toBe(packages[`node_modules/${name}`]?.version);
});
