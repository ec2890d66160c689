/** Folder of src/core that a mutant counts for. */
const folderOf = (path) => /^src\/core\/[^/]+(?=\/)/.exec(path)?.[0] ?? 'src/core';

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/**
 * Score per folder as a table, then each survivor with its place. `tried`: {mutant, outcome}; `equivalent` ones are named with their
 * reason in equivalent.json and count for nothing.
 */
function reportOf(tried, total) {
  const counted = tried.filter(({ outcome }) => outcome !== 'equivalent');
  const isCaught = ({ outcome }) => outcome === 'caught' || outcome === 'hung';
  const row = (name, those) =>
    `| ${name} | ${those.length} | ${those.filter(isCaught).length} | ${percent(those.filter(isCaught).length, those.length)} |`;
  const folders = [...new Set(counted.map(({ mutant }) => folderOf(mutant.path)))].sort();
  const survivors = counted.filter((one) => !isCaught(one));
  return [
    `${tried.length} of ${total} mutants tried`,
    '',
    '| folder | tried | caught | score |',
    '| --- | ---: | ---: | ---: |',
    ...folders.map((folder) =>
      row(
        folder,
        counted.filter(({ mutant }) => folderOf(mutant.path) === folder),
      ),
    ),
    row('all', counted),
    '',
    `${survivors.length} survived${survivors.length > 0 ? ':' : ''}`,
    ...survivors.map(
      ({ mutant, outcome }) =>
        `${mutant.path}:${mutant.line}:${mutant.column}  ${short(mutant.from)} → ${short(mutant.to)}${outcome === 'unmet' ? '  (no test comes by)' : ''}`,
    ),
  ].join('\n');
}

const short = (text) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
};

module.exports = { reportOf };
