const { join } = require('node:path');
const base = require('../../jest.config.cjs');

/** The unit tests over the core with all its mutants built in. The core's own tests are to catch them, not those of the rooms above. */
module.exports = {
  ...base,
  rootDir: join(__dirname, '..', '..'),
  testMatch: [
    '<rootDir>/test/core/**/*.test.ts',
    '<rootDir>/test/meta/rules.test.ts',
    '<rootDir>/test/workbooks/**/*.test.ts',
  ],
  cacheDirectory: join(__dirname, '..', '..', 'out', 'mutate', 'jest-cache'),
  transform: { 'src/core/.*\\.ts$': join(__dirname, 'transform.js'), ...base.transform },
  setupFiles: [join(__dirname, 'switch.js')],
  setupFilesAfterEnv: [join(__dirname, 'write-seen.js')],
  testTimeout: process.env.KOHYO_MUTANT ? 20_000 : base.testTimeout,
};
