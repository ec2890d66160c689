/** Room that a mutant counts for: a folder of src/core, or src/excel. */
const folderOf = (path) => /^src\/core\/[^/]+(?=\/)/.exec(path)?.[0] ?? /^src\/[^/]+/.exec(path)[0];

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const isCaught = ({ outcome }) => outcome === 'caught' || outcome === 'hung';

/** Tried and caught by folder, those without the equivalent ones. `tried`: {mutant, outcome}. */
function figuresOf(tried) {
  const counted = tried.filter(({ outcome }) => outcome !== 'equivalent');
  const folders = [...new Set(counted.map(({ mutant }) => folderOf(mutant.path)))].sort();
  return folders.map((folder) => {
    const those = counted.filter(({ mutant }) => folderOf(mutant.path) === folder);
    return { folder, tried: those.length, caught: those.filter(isCaught).length };
  });
}

/**
 * Score per folder as a table, then each survivor with its place. `tried`: {mutant, outcome}; `equivalent` ones are named with their
 * reason in equivalent.json and count for nothing.
 */
function reportOf(tried, total) {
  const rows = figuresOf(tried);
  const sum = (key) => rows.reduce((all, row) => all + row[key], 0);
  const line = (row) => `| ${row.folder} | ${row.tried} | ${row.caught} | ${percent(row.caught, row.tried)} |`;
  const survivors = tried.filter((one) => one.outcome !== 'equivalent' && !isCaught(one));
  return [
    `${tried.length} of ${total} mutants tried`,
    '',
    '| folder | tried | caught | score |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(line),
    line({ folder: 'all', tried: sum('tried'), caught: sum('caught') }),
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

module.exports = { figuresOf, reportOf };
