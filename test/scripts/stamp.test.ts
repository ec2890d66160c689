import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Stamps {
  inputHash(): string;
  staleParts(names: readonly string[]): string[];
  writeStamps(built: Record<string, readonly string[]>, inputs: string): void;
}

const { stampsOf } = jest.requireActual<{ stampsOf(root: string): Stamps }>('../../scripts/lib/stamp');

let root = '';
let stamps: Stamps;

const write = (path: string, content: string) => writeFileSync(join(root, path), content);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kohyo-stamp-'));
  for (const folder of ['src/core', 'test', 'dist/cli', 'node_modules']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  write('src/core/examine.ts', 'export {};');
  write('package-lock.json', '{}');
  write('node_modules/.package-lock.json', '{}');
  write('dist/taskpane.js', 'built');
  write('dist/cli/kohyo.js', 'built');
  stamps = stampsOf(root);
  stamps.writeStamps({ site: ['taskpane.js'], cli: ['cli/kohyo.js'] }, stamps.inputHash());
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('nothing is stale right after a build', () => {
  expect(stamps.staleParts(['site', 'cli'])).toEqual([]);
});

test.each<[string, () => void]>([
  ['a changed source', () => write('src/core/examine.ts', 'export const changed = 1;')],
  ['a new source', () => write('src/core/new.ts', 'export {};')],
  ['a removed source', () => rmSync(join(root, 'src/core/examine.ts'))],
  ['a changed lock', () => write('package-lock.json', '{"lockfileVersion":3}')],
  ['other packages than the lock says', () => write('node_modules/.package-lock.json', '{"packages":{}}')],
  ['a stamp that cannot be read', () => write('dist/stamp.json', '{"site":')],
])('%s makes every part stale', (_, change) => {
  change();
  expect(stamps.staleParts(['site', 'cli'])).toEqual(['site', 'cli']);
});

test.each<[string, () => void]>([
  ['missing', () => rmSync(join(root, 'dist/taskpane.js'))],
  ['changed by hand', () => write('dist/taskpane.js', 'other')],
])('a built file that is %s makes its own part stale', (_, change) => {
  change();
  expect(stamps.staleParts(['site', 'cli'])).toEqual(['site']);
});

test('neither a test nor the same content written again makes anything stale', () => {
  write('test/examine.test.ts', 'test');
  write('src/core/examine.ts', readFileSync(join(root, 'src/core/examine.ts'), 'utf8'));
  expect(stamps.staleParts(['site', 'cli'])).toEqual([]);
});

test('what changed while a build ran is built again', () => {
  const before = stamps.inputHash();
  write('src/core/examine.ts', 'export const changed = 1;');
  stamps.writeStamps({ site: ['taskpane.js'] }, before);
  expect(stamps.staleParts(['site'])).toEqual(['site']);
});

test('a part that was never built is stale', () => {
  expect(stamps.staleParts(['workbench'])).toEqual(['workbench']);
});
