import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { blankForm, sampleWorkbook } from '../../scripts/sample/sample';

const FOLDER = join(__dirname, '../../assets/sample');

test.each([
  ['sample.xlsx', sampleWorkbook],
  ['blank-form.xlsx', blankForm],
])('%s is what the script makes (npm run sample)', (name, make) => {
  expect(Buffer.from(make()).equals(readFileSync(join(FOLDER, name)))).toBe(true);
});

test('the sample carries furigana, as workbooks from Japanese Excel do', () => {
  const strings = strFromU8(unzipSync(sampleWorkbook())['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(strings).toContain('<rPh sb="0" eb="4"><t>トリクミコウモク</t></rPh>');
});
