const { transform, transformIgnorePatterns } = require('../../jest.config.cjs');

/** Pages as people see them, in Chromium (CHROMIUM names another one). What is looked at is built first. */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.ts'],
  globalSetup: '<rootDir>/build-pages.cjs',
  // Chromium and the pages' own pauses take their time on a busy machine.
  testTimeout: 240_000,
  maxWorkers: 1,
  transform,
  transformIgnorePatterns,
};
