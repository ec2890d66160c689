import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const guide = readFileSync(join(root, 'docs/guide.md'), 'utf8');
const named = [...guide.matchAll(/\]\(\.\.\/(assets\/[^)]+\.png)\)/g)].map(([, file]) => file ?? '');

test('every picture of the guide is there, and every picture that is drawn for it is shown', () => {
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  const drawn = readdirSync(join(root, 'assets/guide')).map((file) => `assets/guide/${file}`);
  expect(drawn.filter((file) => !named.includes(file))).toEqual([]);
  expect(drawn.length).toBeGreaterThan(0);
});

test('the guide as a page carries all its pictures with it', () => {
  const write = "process.stdout.write(require('./scripts/lib/guide-page').guidePage())";
  const page = execFileSync(process.execPath, ['-e', write], { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 });
  expect(page.match(/src="data:image\/png;base64,/g)).toHaveLength(named.length);
  expect(page).not.toMatch(/src="(?!data:)/);
});
