const { readdirSync } = require('node:fs');
const path = require('node:path');

const root = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/** The part of office.js that Excel asks for: its hosts, our two languages, the telemetry stub it waits for, the licence. */
function officeJsFiles() {
  const hosts = readdirSync(path.join(root, 'dist')).filter((file) => /^excel-.*-16\.\d\d(-core)?\.js$/.test(file));
  const parts = [
    'office.js',
    'o15apptofilemappingtable.js',
    ...hosts,
    'ja-jp/office_strings.js',
    'en-us/office_strings.js',
    'telemetry/oteljs_agave.js',
  ];
  const files = parts.map((part) => [`office-js/${part}`, path.join(root, 'dist', part)]);
  return Object.fromEntries([...files, ['office-js/LICENSE.md', path.join(root, 'LICENSE.md')]]);
}

module.exports = { officeJsFiles };
