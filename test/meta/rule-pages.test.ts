import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROUPS, ruleFolders } from '../core/rules/load-rules';
import { ruleIndex, rulePage } from './rule-page';

/** scripts/make-rule-pages.js sets this: then the pages are written, not compared. */
const WRITE = process.env.KOHYO_WRITE === '1';
const HOME = join(__dirname, '../../docs/rules');
const folders = GROUPS.flatMap(ruleFolders);

function holds(file: string, content: string): void {
  const path = join(HOME, file);
  if (WRITE) {
    mkdirSync(HOME, { recursive: true });
    writeFileSync(path, content);
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : 'no page: npm run rules').toBe(content);
}

describe('docs/rules says what the rules do', () => {
  test.each(folders)('$rule.code', (one) => holds(`${one.rule.code}.md`, rulePage(one)));

  test('README lists them all', () => holds('README.md', ruleIndex(folders)));

  test('no page is left of a rule that is gone', () => {
    const pages = readdirSync(HOME).filter((file) => /^K\d{3}\.md$/.test(file));
    expect(pages.sort()).toEqual(folders.map((one) => `${one.rule.code}.md`).sort());
  });
});
