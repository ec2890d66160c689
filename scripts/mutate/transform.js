const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { relative } = require('node:path');
const { createTransformer } = require('@swc/jest');
const { transform } = require('../../jest.config.cjs');
const { mutantsOf } = require('./mutants');

const [[, swcOptions]] = Object.values(transform);
const own = createHash('sha256')
  .update(readFileSync(require.resolve('./mutants')))
  .digest('hex');

/** Builds all mutants into a source, then hands it on to swc as jest's own configuration does. */
module.exports = {
  createTransformer() {
    const swc = createTransformer(swcOptions);
    return {
      ...swc,
      process(text, file, options) {
        return swc.process(mutantsOf(pathOf(file, options), text).code, file, options);
      },
      getCacheKey(text, file, options) {
        return createHash('sha256')
          .update(own)
          .update(swc.getCacheKey(text, file, options))
          .digest('hex')
          .slice(0, 32);
      },
    };
  },
};

function pathOf(file, { config }) {
  return relative(config.rootDir, file).replaceAll('\\', '/');
}
