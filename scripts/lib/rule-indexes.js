const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const RULES = 'src/core/rules';

/** Folders of rules, `number/K305-thousand-fold`, in the order of their codes. */
function ruleFolders(root) {
  const home = join(root, RULES);
  return readdirSync(home, { withFileTypes: true })
    .filter((group) => group.isDirectory())
    .flatMap((group) => readdirSync(join(home, group.name)).map((name) => `${group.name}/${name}`))
    .filter((folder) => /\/K\d{3}-/.test(folder))
    .sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
}

const codeOf = (folder) => folder.split('/')[1].slice(0, 4);

const HEAD = '// Made from the folders of the rules by `npm run rules`. Not edited by hand.\n';

/** A module that gathers what each folder exports under one name. */
function indexOf(folders, { from, file, exported, types, value }) {
  const imports = folders.map(
    (folder) => `import { ${exported} as ${codeOf(folder)} } from '${from}/${folder}/${file}';`,
  );
  return `${HEAD}${imports.join('\n')}\n${types}\n\n${value(folders.map(codeOf))}\n`;
}

/**
 * The generated indexes of the rules: file, relative to the root, → what must stand in it. A folder without the file that an
 * index gathers is left out of it; test/meta says which files a folder needs.
 */
function ruleIndexes(root) {
  const folders = ruleFolders(root);
  const index = (described) =>
    indexOf(
      folders.filter((folder) => existsSync(join(root, RULES, folder, `${described.file}.ts`))),
      described,
    );
  const words = (language) =>
    index({
      from: '../../core/rules',
      file: language,
      exported: 'words',
      types: "import type { RuleWords } from '../../core/rules/rule-words';",
      value: (codes) => `export const rules: Readonly<Record<string, RuleWords>> = {\n  ${codes.join(',\n  ')},\n};`,
    });
  return new Map([
    [
      `${RULES}/rules.generated.ts`,
      index({
        from: '.',
        file: 'rule',
        exported: 'rule',
        types: "import type { Rule } from './rule';",
        value: (codes) =>
          `/** Every rule there is, by code. */\nexport const ALL_RULES: readonly Rule[] = [\n  ${codes.join(',\n  ')},\n];`,
      }),
    ],
    ['src/locales/ja/rules.generated.ts', words('ja')],
    ['src/locales/en/rules.generated.ts', words('en')],
    [
      'scripts/sample/faults.generated.ts',
      index({
        from: '../../src/core/rules',
        file: 'fault',
        exported: 'faults',
        types: "import type { Fault } from '../../src/core/rules/fault';",
        value: (codes) =>
          `/** Every fault of the sample, in the order in which they are made. */\nexport const FAULTS: readonly Fault[] = [\n  ${codes.map((code) => `...${code}`).join(',\n  ')},\n];`,
      }),
    ],
  ]);
}

module.exports = { ruleIndexes };
