const { buildChanged } = require('../../scripts/lib/build');
const { chromiumPath } = require('./chromium.cjs');

/** Builds what the tests look at, where it changed; without a browser there is nothing to build for. */
module.exports = async () => {
  if (chromiumPath() === null) {
    process.stderr.write(
      'No Chromium (looked for CHROMIUM and /usr/bin/chromium): the browser tests are skipped, and fail where CI is set.\n',
    );
    return;
  }
  await buildChanged(['site', 'workbench']);
};
