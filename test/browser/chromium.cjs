const { existsSync } = require('node:fs');

/** The browser that the tests drive; null where there is none. */
function chromiumPath() {
  const path = process.env.CHROMIUM || '/usr/bin/chromium';
  return existsSync(path) ? path : null;
}

module.exports = { chromiumPath };
