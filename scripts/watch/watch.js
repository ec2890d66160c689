const { mkdirSync } = require('node:fs');
const { join } = require('node:path');
const { chosenParts, complaints } = require('../lib/build');
const { siteServer } = require('../lib/serve');
const { reloadStream } = require('./reload-stream');

/** Apart from what is built to ship: source maps have no business there. */
const folder = join(__dirname, '..', '..', 'dist', 'watch');

/**
 * Builds site and workbench for development, again whenever a file they are made of changes. Resolves, once the first build
 * is done, to a server that tells open pages to reload after each further one. What fails is told, and the last good build stays.
 */
function watchServer(home) {
  const webpack = require('webpack');
  mkdirSync(folder, { recursive: true });
  const reload = reloadStream();
  const compiler = webpack(chosenParts(['site', 'workbench']).map(forDevelopment));
  return new Promise((resolve, reject) => {
    compiler.watch({ aggregateTimeout: 100 }, (error, stats) => {
      if (error) return reject(error);
      const at = new Date().toTimeString().slice(0, 8);
      if (stats.hasErrors()) console.error(`${at}\n${complaints(stats)}`);
      else {
        const seconds = Math.max(...stats.stats.map(({ startTime, endTime }) => endTime - startTime)) / 1000;
        console.log(`${at}  組み立てました / built: ${seconds.toFixed(1)} s`);
        reload.send();
      }
      resolve(siteServer(folder, home, { answerFirst: reload.answer }));
    });
  });
}

function forDevelopment(part) {
  const entry = { ...part.entry };
  if (entry.workbench) entry.workbench = [join(__dirname, 'reload.js'), entry.workbench];
  return {
    ...part,
    mode: 'development',
    // A file of its own: the pages' policy lets no text be evaluated.
    devtool: 'source-map',
    entry,
    output: { ...part.output, path: folder },
  };
}

module.exports = { watchServer };
