import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { ruleIndexes } = jest.requireActual<{ ruleIndexes(root: string): Map<string, string> }>(
  '../../scripts/lib/rule-indexes.js',
);
const ROOT = join(__dirname, '../..');

test.each([...ruleIndexes(ROOT)])('%s lists the folders of the rules as they are (npm run rules)', (file, content) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toBe(content);
});
