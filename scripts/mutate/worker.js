/* A process that runs test files for one mutant after another; its parent ends it when it hangs. */
const { join } = require('node:path');
const { runCLI } = require('@jest/core');

const root = join(__dirname, '..', '..');

process.on('message', async ({ id, tests }) => {
  process.env.KOHYO_MUTANT = id;
  try {
    const { results } = await runCLI(
      {
        _: tests,
        $0: 'mutate',
        config: join(__dirname, 'jest.config.cjs'),
        runTestsByPath: true,
        runInBand: true,
        bail: 1,
        silent: true,
        reporters: [],
        watchman: false,
      },
      [root],
    );
    process.send({ id, caught: !results.success });
  } catch (error) {
    process.send({ id, error: error.message });
  }
});
