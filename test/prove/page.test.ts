import { readFileSync } from 'node:fs';
import path from 'node:path';

const { pageOf } = require('../../scripts/prove/page') as { pageOf(results: unknown): string };

const read = (file: string) => readFileSync(path.join(__dirname, '../..', file), 'utf8');

test('docs/reliability.md says what npm run prove found', () => {
  expect(read('docs/reliability.md')).toBe(pageOf(JSON.parse(read('scripts/prove/results.json'))));
});
