const { chmodSync, readdirSync } = require('node:fs');
const path = require('node:path');
const Minimizer = require('minimizer-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { BillOfMaterials } = require('./scripts/lib/bill-of-materials');
const { CompiledCode } = require('./scripts/lib/compiled-code');
const { CopyFiles } = require('./scripts/lib/copy-files');
const { FramedPages } = require('./scripts/lib/framed-pages');
const { guidePage } = require('./scripts/lib/guide-page');
const { TWO_RUNTIMES, twoRuntimes } = require('./scripts/lib/manifest');
const { officeJsFiles } = require('./scripts/lib/office-js');
const { PIECES } = require('./scripts/lib/serve');

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
/** A file of ours that is imported for what it does, not for what it gives, says so by an import without names. */
const DOES_SOMETHING = /[\\/](?:jitless|compiler)\.ts$/;
/** What nobody uses of the others is left out of a page, whatever it works out for itself while it is loaded. */
const onlyWhatIsUsed = { test: /\.tsx?$/, exclude: [/node_modules/, DOES_SOMETHING], sideEffects: false };
const resolve = { extensions: ['.ts', '.tsx', '.js', '.mjs'] };
/** By swc, in a third of Terser's time. In this thread: on the two cores at hand, starting others costs more than they win. */
const minimizer = [new Minimizer({ minify: Minimizer.swcMinify, parallel: false, extractComments: false })];
const quiet = { infrastructureLogging: { level: 'error' }, stats: 'errors-warnings' };

/** The command can be called by its path, as a shell calls any other. */
class Executable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', ({ assets, outputOptions }) => {
      for (const file of Object.keys(assets)) {
        if (/^[^/]+\.js$/.test(file)) chmodSync(path.join(outputOptions.path, file), 0o755);
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
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /\.js$/ }),
      new BillOfMaterials(),
      new Executable(),
    ],
  };
}

/**
 * The command: a small start, and beside it the program with the engine's code of it. Each subcommand is a file of its own, and so is each language.
 */
const cli = {
  ...quiet,
  name: 'cli',
  target: 'node20',
  entry: {
    kohyo: './src/cli/start/kohyo.ts',
    'program/main': './src/cli/main.ts',
    'program/check-worker': './src/cli/threads/check-worker.ts',
  },
  output: { path: path.join(dist, 'cli'), filename: '[name].js', chunkFilename: 'program/[name].js', clean: true },
  // The start requires the program by its place.
  module: { rules: [typescript, onlyWhatIsUsed], parser: { javascript: { createRequire: false } } },
  resolve,
  devtool: false,
  // Readable as it stands: an office's IT clerk may want to see what runs.
  optimization: { minimize: false },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^kohyo\.js$/ }),
    new BillOfMaterials(),
    new Executable(),
    new CompiledCode('program'),
  ],
};

/** The add-in's icons, under the names that manifest.xml gives them. */
function iconFiles() {
  const folder = path.join(__dirname, 'assets', 'icons');
  return Object.fromEntries(readdirSync(folder).map((file) => [`icons/${file}`, path.join(folder, file)]));
}

/** Neither a page nor a thread of its own. */
const isPiece = (chunk) => !chunk.canBeInitial();

/** The pages that Excel opens, with all that they need beside them. office.js is copied, never bundled. */
const site = {
  ...quiet,
  name: 'site',
  target: ['web', 'es2022'],
  entry: {
    taskpane: './src/taskpane/taskpane.tsx',
    commands: './src/commands/commands.ts',
    message: './src/commands/message.ts',
    selftest: './src/selftest/selftest.ts',
  },
  // Pieces that are loaded when they are needed bear a hash, in a folder of their own: a browser keeps them for good.
  output: { path: dist, filename: '[name].js', chunkFilename: `${PIECES}/[name].[contenthash:8].js` },
  module: { rules: [typescript, onlyWhatIsUsed] },
  resolve,
  devtool: false,
  performance: { hints: false },
  // What pages share is not taken out: each is one file, as the thread that examines is; what pieces share is.
  optimization: { splitChunks: { chunks: isPiece }, minimizer },
  plugins: [
    new BillOfMaterials({ copied: ['@microsoft/office-js'] }),
    new CopyFiles({
      'taskpane.html': path.join(__dirname, 'src/taskpane/taskpane.html'),
      'taskpane.css': path.join(__dirname, 'src/taskpane/taskpane.css'),
      'unsupported.js': path.join(__dirname, 'src/taskpane/unsupported.js'),
      'commands.html': path.join(__dirname, 'src/commands/commands.html'),
      'message.html': path.join(__dirname, 'src/commands/message.html'),
      'message.css': path.join(__dirname, 'src/commands/message.css'),
      'selftest.html': path.join(__dirname, 'src/selftest/selftest.html'),
      'selftest.css': path.join(__dirname, 'src/selftest/selftest.css'),
      'sample.xlsx': path.join(__dirname, 'assets/sample/sample.xlsx'),
      'manifest.xml': path.join(__dirname, 'manifest.xml'),
      'guide.html': guidePage,
      ...iconFiles(),
      ...officeJsFiles(),
    }),
  ],
};

/** The page for a machine without Excel. It frames the pages of the site, which lie beside its folder. */
const workbench = {
  ...quiet,
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: { workbench: './src/workbench/workbench.tsx', connect: './src/workbench/frame/connect.ts' },
  output: { path: dist, filename: 'workbench/[name].js', assetModuleFilename: 'workbench/[name][ext]' },
  module: { rules: [typescript] },
  resolve,
  devtool: false,
  performance: { hints: false },
  optimization: { minimizer },
  plugins: [
    new BillOfMaterials({ folder: 'workbench/' }),
    new CopyFiles({
      'workbench/index.html': path.join(__dirname, 'src/workbench/workbench.html'),
      'workbench/workbench.css': path.join(__dirname, 'src/workbench/workbench.css'),
      'workbench/manifest.xml': path.join(__dirname, 'manifest.xml'),
      [`workbench/${TWO_RUNTIMES}`]: () => twoRuntimes(),
    }),
    new FramedPages(
      {
        'workbench-taskpane.html': path.join(__dirname, 'src/taskpane/taskpane.html'),
        'workbench-commands.html': path.join(__dirname, 'src/commands/commands.html'),
        'workbench-message.html': path.join(__dirname, 'src/commands/message.html'),
        'workbench-selftest.html': path.join(__dirname, 'src/selftest/selftest.html'),
      },
      'workbench/connect.js',
    ),
  ],
};

module.exports = [
  site,
  workbench,
  cli,
  program('sample', './scripts/sample/main.ts', 'make-sample'),
  program('selftest', './scripts/selftest/compare.ts', 'compare-selftest'),
];
