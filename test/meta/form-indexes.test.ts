import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { formIndexes } = jest.requireActual<{ formIndexes(root: string): ReadonlyMap<string, string> }>(
  '../../scripts/lib/form-indexes',
);

const ROOT = join(__dirname, '../..');

test.each([...formIndexes(ROOT)])('%s lists the folders of the forms as they are (npm run forms)', (file, content) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toBe(content);
});
