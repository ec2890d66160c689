const { join, relative } = require('node:path');
const { stampsOf } = require('./stamp');

const root = join(__dirname, '..', '..');
const stamps = stampsOf(root);

/**
 * Runs webpack by its API. Answers one line per part that was built; rejects with webpack's own words on any error,
 * and on a warning too: a warning nobody reads is an error later. `into`: another folder than the usual one.
 * `onProgress` hears how much is done, from 0 to 1.
 */
async function build(names, { into = null, onProgress = null } = {}) {
  const webpack = require('webpack');
  const inputs = stamps.inputHash();
  const compiler = webpack(
    chosenParts(names).map((one) => ({
      ...one,
      mode: 'production',
      output: into === null ? one.output : { ...one.output, path: into },
    })),
  );
  if (onProgress !== null) new webpack.ProgressPlugin({ handler: onProgress }).apply(compiler);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close((closing) => (error || closing ? reject(error ?? closing) : resolve(result)));
    });
  });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(complaints(stats));
  if (into === null) stamps.writeStamps(Object.fromEntries(stats.stats.map(filesOf)), inputs);
  return stats.stats.map(({ compilation, startTime, endTime }) => {
    const files = Object.keys(compilation.assets).length;
    return `${compilation.name}: ${files} file(s) in ${((endTime - startTime) / 1000).toFixed(1)} s → ${compilation.outputOptions.path}`;
  });
}

/** Builds those of the named parts whose sources or files changed since they were built last. Answers which it built. */
async function buildChanged(names, options = {}) {
  const stale = stamps.staleParts(names);
  if (stale.length > 0) await build(stale, options);
  return stale;
}

/** The parts of webpack.config.js by their names; all for none. */
function chosenParts(names) {
  const parts = require('../../webpack.config.js');
  const known = parts.map((one) => one.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. Parts: ${known.join(', ')}`);
  return names.length === 0 ? parts : parts.filter((one) => names.includes(one.name));
}

/** All that webpack has to complain of, in its own words. */
function complaints(stats) {
  return stats.toString({ all: false, errors: true, warnings: true, errorDetails: true, colors: false });
}

function filesOf({ compilation }) {
  const folder = relative(join(root, 'dist'), compilation.outputOptions.path);
  return [compilation.name, Object.keys(compilation.assets).map((file) => join(folder, file).replaceAll('\\', '/'))];
}

module.exports = { build, buildChanged, chosenParts, complaints };
