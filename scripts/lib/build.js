const webpack = require('webpack');
const configurations = require('../../webpack.config.js');

/**
 * Runs webpack by its API. Answers one line per part that was built; rejects with webpack's own words on any error,
 * and on a warning too: a warning nobody reads is an error later. `into`: another folder than the usual one.
 */
async function build(names, { mode = 'production', into = null } = {}) {
  const known = configurations.map((one) => one.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. Parts: ${known.join(', ')}`);
  const chosen = names.length === 0 ? configurations : configurations.filter((one) => names.includes(one.name));
  const placed = (one) => (into === null ? one : { ...one, output: { ...one.output, path: into } });
  const compiler = webpack(chosen.map((one) => ({ ...placed(one), mode })));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close((closing) => (error || closing ? reject(error ?? closing) : resolve(result)));
    });
  });
  if (stats.hasErrors() || stats.hasWarnings()) {
    throw new Error(stats.toString({ all: false, errors: true, warnings: true, errorDetails: true, colors: false }));
  }
  return stats.stats.map(({ compilation, startTime, endTime }) => {
    const files = Object.keys(compilation.assets).length;
    return `${compilation.name}: ${files} file(s) in ${((endTime - startTime) / 1000).toFixed(1)} s → ${compilation.outputOptions.path}`;
  });
}

module.exports = { build };
