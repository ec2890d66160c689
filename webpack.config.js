const { chmodSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');

const dist = path.join(__dirname, 'dist');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};
const resolve = { extensions: ['.ts', '.tsx', '.js', '.mjs'] };
const quiet = { infrastructureLogging: { level: 'error' }, stats: 'errors-warnings' };

/** The command can be called by its path, as a shell calls any other. */
class Executable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', ({ assets, outputOptions }) => {
      for (const file of Object.keys(assets)) {
        if (file.endsWith('.js')) chmodSync(path.join(outputOptions.path, file), 0o755);
      }
    });
  }
}

/** A program for Node in one file: nothing beside it is needed to run it. */
function program(name, entry, output) {
  return {
    ...quiet,
    name,
    target: 'node20',
    entry: { [output]: entry },
    output: { path: path.join(dist, name), filename: '[name].js' },
    module: { rules: [typescript], parser: { javascript: { dynamicImportMode: 'eager' } } },
    resolve,
    devtool: false,
    // Readable as it stands: an office's IT clerk may want to see what runs.
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new Executable()],
  };
}

module.exports = [
  program('cli', './src/cli/main.ts', 'kohyo'),
  program('sample', './scripts/sample/main.ts', 'make-sample'),
];
