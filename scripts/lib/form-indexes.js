const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const FORMS = 'src/forms';

/** Folders of forms, `iizuka-kohyo`, in the order of their names. */
function formFolders(root) {
  const home = join(root, FORMS);
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(home, entry.name, 'form.json')))
    .map(({ name }) => name)
    .sort();
}

/** `iizuka-kohyo` → `formIizukaKohyo`: a name that an import may have, whatever the folder's begins with. */
const nameOf = (folder) => `form${`-${folder}`.replace(/-+(.?)/g, (_, letter) => letter.toUpperCase())}`;

const HEAD = '// Made from the folders of the forms by `npm run forms`. Not edited by hand.\n';

/** The generated index of the forms: file, relative to the root, → what must stand in it. */
function formIndexes(root) {
  const folders = formFolders(root);
  const imports = folders.map((folder) => `import ${nameOf(folder)} from './${folder}/form.json';`);
  const files = folders.map((folder) => `  ${nameOf(folder)},`);
  return new Map([
    [
      `${FORMS}/forms.generated.ts`,
      `${HEAD}${imports.join('\n')}\n\n/** Every form.json there is, by folder; not yet checked. */\nexport const FORM_FILES: readonly unknown[] = [\n${files.join('\n')}\n];\n`,
    ],
  ]);
}

module.exports = { formFolders, formIndexes };
