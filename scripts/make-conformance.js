/** `npm run conformance`: writes docs/conformance.md anew. */
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { conformancePage } = require('./lib/conformance-page');

const root = join(__dirname, '..');
const rows = JSON.parse(readFileSync(join(root, 'src/embedded-excel/conformance.json'), 'utf8'));
writeFileSync(join(root, 'docs/conformance.md'), conformancePage(rows));
