const { zipSync } = require('fflate');

/** Local time, as a zip has it: the same bytes in every time zone. 1980 is where a zip's time begins. */
const TIME = new Date(1980, 0, 1);

/** A zip of the files (path → bytes) below one folder: in one order, without the time of day, so that the same files give the same zip. */
function zipOf(folder, files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, bytes]) => [
    `${folder}/${path}`,
    [new Uint8Array(bytes), { mtime: TIME, level: 9 }],
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

module.exports = { zipOf };
