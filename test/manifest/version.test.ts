import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string) => readFileSync(join(__dirname, '../..', file), 'utf8');
const { version }: { version: string } = JSON.parse(read('package.json'));

test('the version has three parts', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the lock carries the version of package.json', () => {
  const lock: { version: string; packages: Record<string, { version: string }> } = JSON.parse(
    read('package-lock.json'),
  );
  expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
});

test('the manifest carries it with the fourth part that Office asks for', () => {
  expect(/<Version>([^<]*)<\/Version>/.exec(read('manifest.xml'))?.[1]).toBe(`${version}.0`);
});

test('the newest entry of the changes is of this version', () => {
  expect(/^## (\S+?)(?:（|\s|$)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});
