/** `npm run build [-- cli site …]`: builds every part of dist/, or only the named ones (names as in webpack.config.js). */
const { build } = require('./lib/build');

build(process.argv.slice(2)).then(
  (lines) => console.log(lines.join('\n')),
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
