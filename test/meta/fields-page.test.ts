import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsPage } from './fields-page';

const PAGE = join(__dirname, '../../docs/rules/fields.md');

test('docs/rules/fields.md says what the dictionary has', () => {
  // scripts/make-rules.js sets this: then the page is written, not compared.
  if (process.env.KOHYO_WRITE === '1') writeFileSync(PAGE, fieldsPage());
  expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : 'no page: npm run rules').toBe(fieldsPage());
});
