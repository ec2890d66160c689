import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELDS } from '../../src/core/fields/dictionary';

const SRC = join(__dirname, '../../src');

/** First words of all keys: `hours` of `hours.target.2024`. */
const HEADS = [...new Set([...FIELDS.keys(), 'own'].map((id) => id.split('.')[0] ?? ''))].join('|');

/** Ways in which a key is put together or taken apart. */
const WAYS: readonly RegExp[] = [
  // `actual.${year}`, `planRows.${row}.task`
  new RegExp(`\`(?:${HEADS})\\.(?:\\$\\{|[0-9]|\\{)`),
  // `${measure}.actual.${year}`, `${stem}.note`
  /`\$\{[^}]*\}\.(?:note|task|text|lead|from|to|target|actual|name|baseline|baselineYear|targetYear)(?:`|\.)/,
  // /^(?:hours|effect)\./
  new RegExp(`/\\^?\\(*(?:\\?:)?(?:${HEADS})(?:\\\\\\.|\\|(?:${HEADS})\\b|\\)\\\\\\.)`),
  // key.startsWith('indicators.'), value.key.replace(…), field.key.split('.')
  /\.key\??\.(?:startsWith|endsWith|replace|replaceAll|split|includes|match|slice|at|indexOf|substring)\(/,
  /\bkey\.(?:startsWith|endsWith|split|includes|match|slice|substring)\(/,
  /\.(?:test|exec)\([A-Za-z.]+\.key\)/,
  // '{year}', but not where a sentence is filled in
  /(?<!\.replace\()['"`.]\{(?:year|n)\}/,
];

function* sources(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

/** What is data of the locales and of tests, and what belongs to other rooms' own keys. */
const ELSEWHERE =
  /^(?:core\/fields\/|locales\/|number-format\/|xlsx\/|excel\/|embedded-excel\/|workbench\/|core\/rules\/.*\/(?:cases|fault|card|table|ja|en)\.ts$)/;

const isComment = (line: string): boolean => /^\s*(?:\/?\*|\/\/)/.test(line);

test('keys of fields are made and parsed in core/fields alone', () => {
  const found = [...sources(SRC)].flatMap((path) => {
    const name = path.slice(SRC.length + 1);
    if (ELSEWHERE.test(name)) return [];
    return readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        !isComment(line) && WAYS.some((way) => way.test(line)) ? [`${name}:${index + 1} ${line.trim()}`] : [],
      );
  });
  expect(found).toEqual([]);
});

test.each([
  `kohyo.fields.get(\`actual.\${year}\`)`,
  'const row = /^planRows\\.(\\d+)\\.(\\d{4})$/.exec(field.key);',
  'const KEY = /^(hours|effect)\\.(target|actual)(?:\\.\\d{4})?$/;',
  "value.key.replace(/text$/, 'lead')",
  "if (term.key.startsWith('indicators')) return;",
  `kohyo.fields.get(\`\${stem}.baselineYear\`)`,
  "label.field.key.includes('{year}')",
])('such a line would be found: %s', (line) => {
  expect(WAYS.some((way) => way.test(line))).toBe(true);
});
