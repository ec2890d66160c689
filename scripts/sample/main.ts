import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankForm, sampleWorkbook } from './sample';

// npm run sample [-- FOLDER]: makes the sample workbook and its blank form.
const folder = process.argv[2] ?? join('assets', 'sample');
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of [
  ['sample.xlsx', sampleWorkbook()],
  ['blank-form.xlsx', blankForm()],
] as const) {
  writeFileSync(join(folder, name), bytes);
  console.log(`${join(folder, name)}: ${bytes.length} bytes`);
}
