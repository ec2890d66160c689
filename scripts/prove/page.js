/** docs/reliability.md as scripts/prove/results.json says. A test holds the page to it. */

const sumOf = (rows, key) => rows.reduce((sum, row) => sum + row[key], 0);
const count = (value) => String(value).replace(/(\d)(?=(?:\d{3})+$)/g, '$1,');
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);
const when = ({ date, commit }) => `${date}, ${commit}`;

function table(heads, rows) {
  const cells = (row) => `| ${row.map((cell) => (typeof cell === 'number' ? count(cell) : cell)).join(' | ')} |`;
  return [cells(heads), cells(heads.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(cells)].join('\n');
}

function refusals(results) {
  const rows = Object.entries(results);
  const all = rows.map(([, row]) => row);
  const KINDS = ['lost', 'between', 'untold', 'hidden', 'unmended'];
  const line = (name, row, stamp) => [
    name,
    row.requests,
    row.codes,
    row.of,
    row.tried,
    ...KINDS.map((kind) => row[kind]),
    stamp,
  ];
  const whole = { of: sumOf(all, 'of'), tried: sumOf(all, 'tried'), requests: sumOf(all, 'requests') };
  for (const kind of KINDS) whole[kind] = sumOf(all, kind);
  whole.codes = Math.max(0, ...all.map(({ codes }) => codes));
  return table(
    [
      'action',
      'requests',
      'codes',
      'cases',
      'tried',
      'lost',
      'in between',
      'untold',
      'findings hidden',
      'not mended',
      'when',
    ],
    [...rows.map(([name, row]) => line(name, row, when(row))), line(`**${rows.length} actions**`, whole, '')],
  );
}

function badFiles(results) {
  return table(
    ['files', 'tried', 'otherwise than expected', 'over 5 s', 'over 500 MB', 'most', 'when'],
    Object.values(results).map((row) => [
      row.of,
      row.tried,
      row.otherwise,
      row.slow,
      row.large,
      `${row.mostSeconds} s, ${row.mostMegabytes} MB`,
      when(row),
    ]),
  );
}

function fuzz(results) {
  return table(
    ['what', 'tried', 'went wrong', 'when'],
    Object.entries(results).map(([name, row]) => [name, row.books, row.wrong, when(row)]),
  );
}

function recognition(results) {
  return table(
    ['books', 'tried', 'fields', 'read to the letter', 'share', 'when'],
    Object.entries(results).map(([name, row]) => [
      name,
      row.books,
      row.fields,
      row.right,
      percent(row.right, row.fields),
      when(row),
    ]),
  );
}

function mutations(results) {
  const rows = Object.entries(results);
  const all = rows.map(([, row]) => row);
  const line = (name, row, stamp) => [name, row.tried, row.caught, percent(row.caught, row.tried), stamp];
  const whole = { tried: sumOf(all, 'tried'), caught: sumOf(all, 'caught') };
  return table(
    ['folder', 'tried', 'caught', 'share', 'when'],
    [...rows.map(([name, row]) => line(name, row, when(row))), line('**all**', whole, '')],
  );
}

const SECTIONS = [
  {
    part: 'refusals',
    title: 'Excel refuses a request',
    text: `Everything that a person can do, on the sample workbook in the embedded Excel, while one request of it is refused: every request in turn, as a whole or in its middle, with each code, its answer lost, or never
answered. Then the same is pressed again. *Lost*: a cell, format, name, part or note of the user's is changed or gone. *In between*: the workbook is neither as before nor as after. *Untold*: not said in words.
*Not mended*: the second press does not bring about what a press without refusals does. Left out of *in between*: our colours on cells, which are best effort, and how sheets that we make print, which is set once all is made and told when it was refused.
Where fewer were tried than there are cases, it was every N-th of them across all actions (a share), so that each request and each code has its turn.`,
    show: refusals,
  },
  {
    part: 'bad-files',
    title: 'Bad files',
    text: 'Each is handed to the built command in a process of its own (450 MB of heap): good workbooks with one named thing wrong, bombs, broken containers, devices, pipes and links.',
    show: badFiles,
  },
  {
    part: 'fuzz',
    title: 'Anything in the cells',
    text: 'Workbooks of random cells and good ones that were spoilt, examined whole: no error, every finding can be said in both languages, every value and every total leads back to its cells.',
    show: fuzz,
  },
  {
    part: 'recognition',
    title: 'Books as they come back from offices',
    text: 'Known forms bent in one to three ways (rows and columns put in, labels respelt, years written otherwise, values below labels, forms beside each other …), other texts in their fields. `npm test` tries a hundred of the first kind and wants 99 %. The second kind has one to three remarks two columns right of the form: what is read there goes to the value beside it.',
    show: recognition,
  },
  {
    part: 'mutations',
    title: 'Would the tests notice?',
    text: 'One operator, condition or constant of `src/core` or `src/excel` changed at a time, in a sample of 240 ([mutation.md](mutation.md)). A survivor is a test that is missing, or a change that nobody could see.',
    show: mutations,
  },
];

function pageOf(results) {
  const sections = SECTIONS.map(({ part, title, text, show }) => {
    const known = results[part] ?? {};
    const figures = Object.keys(known).length === 0 ? 'Not tried yet.' : show(known);
    return `## ${title}\n\n    npm run prove -- ${part}\n\n${text}\n\n${figures}\n`;
  });
  return `# What was tried, and what held

Made by \`npm run prove\` from scripts/prove/results.json: not edited by hand. Each line says on which day and commit it was measured; a \`+\` behind the commit: with changes that were not yet committed.
A part stops after \`--minutes 9\` and goes on where it stopped when it is called again on the same sources; \`npm run prove -- refusals 2/6\` tries the second of six shares, \`--only WORD\` what has the word in its name,
\`--say\` tells each fault as it is found. \`npm run prove -- all\` is the night's work.

${sections.join('\n')}`;
}

module.exports = { pageOf };
