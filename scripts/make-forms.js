/**
 * `npm run forms`: writes all that is made from the folders of the forms: the index, and each form.json in full, as `kohyo learn`
 * writes it, so that one edited by hand may leave out what goes without saying.
 */
require('./lib/typescript');
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { formFolders, formIndexes } = require('./lib/form-indexes');
const { formText } = require('../src/core/form/form-text.ts');
const { parseForm } = require('../src/core/form/parse-form.ts');

const root = join(__dirname, '..');

for (const folder of formFolders(root)) {
  const path = join(root, 'src/forms', folder, 'form.json');
  try {
    writeFileSync(path, formText(parseForm(JSON.parse(readFileSync(path, 'utf8')))));
  } catch (error) {
    console.error(`src/forms/${folder}/form.json: ${error.message}`);
    process.exitCode = 1;
  }
}
for (const [file, content] of formIndexes(root)) writeFileSync(join(root, file), content);
