import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTemplate } from '../../src/core/fields/key';
import { ja } from '../../src/locales/ja';

const SOURCE = join(__dirname, '../../src');
const WORDS = join(SOURCE, 'locales');

/** All that src says outside the words themselves. */
function code(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return path === WORDS ? '' : code(path);
      return /\.tsx?$/.test(entry.name) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

const said = code(SOURCE);
const names = new Set([...(said.match(/[A-Za-z0-9_-]+/g) ?? []), ...(said.match(/[A-Za-z0-9_.{}-]+/g) ?? [])]);
/** `${kind}-${points}`: the kind stands in the code, the direction comes with the data. */
const withoutDirection = (name: string): string => name.replace(/-(?:reduction|increase)$/, '');
/** `legend-${side}` names legend-reduction and legend-increase. */
const patterns = [...said.matchAll(/`([A-Za-z0-9.-]*\$\{[^`]*)`/g)].flatMap(([, template = '']) => {
  const parts = template.split(/\$\{[^}]*\}/);
  const plain = parts.every((part) => /^[A-Za-z0-9.-]*$/.test(part)) && parts.some((part) => part.length > 1);
  return plain ? [new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[A-Za-z-]+')}$`)] : [];
});

const isSaid = (name: string): boolean =>
  names.has(name) || names.has(withoutDirection(name)) || patterns.some((pattern) => pattern.test(name));

test('the words themselves stand where they are looked for, apart from the code that says them', () => {
  expect(existsSync(join(WORDS, 'ja', 'index.ts'))).toBe(true);
  expect(isSaid('kept-for-nobody')).toBe(false);
});

/** The words of fields go by the dictionary, not by what the code says. */
const maps = { ...ja, rules: {}, language: {}, fields: {} };

test.each(Object.entries(maps).filter(([, map]) => Object.keys(map).length > 0))(
  '%s has no words that nobody says',
  (_, map) => {
    const silent = Object.keys(map).filter((name) => !isSaid(name));
    expect(silent).toEqual([]);
  },
);

test('every field that there are words for is one of the dictionary', () => {
  expect(Object.keys(ja.fields).filter((key) => !parseTemplate(key).entry.known)).toEqual([]);
  expect(parseTemplate('kept.for.nobody').entry.known).toBe(false);
});
