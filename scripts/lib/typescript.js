const { _extensions: extensions } = require('node:module');
const { transformFileSync } = require('@swc/core');

/** From here on `require` reads TypeScript in this very Node, without a bundle or a test runner between it and a profiler. */
extensions['.ts'] = (module, file) => {
  const { code } = transformFileSync(file, {
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  module._compile(code, file);
};
