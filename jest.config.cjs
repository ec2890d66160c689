/** Unit and embedded-Excel tests. The browser tests have their own configuration (test/browser). */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  transform: {
    '\\.(m?[jt]sx?)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|numfmt|@ironcalc|get-east-asian-width)/)'],
  extensionsToTreatAsEsm: [],
  // Only what hangs is to end by the clock: a busy machine takes ten times as long as a quiet one.
  testTimeout: 240_000,
};
