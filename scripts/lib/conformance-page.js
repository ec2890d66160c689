/** docs/conformance.md as src/embedded-excel/conformance.json says. A test holds the page to it. */

const HEADS = ['fact', 'behaviour of Excel', 'how far it is known', 'how the embedded Excel does it', 'test'];

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** @param {readonly { fact: string, behaviour: string, known: string, here: string, test: string }[]} rows */
function conformancePage(rows) {
  const unknown = rows.filter(({ known }) => known === 'unknown').length;
  return `# What Excel does, and what the embedded Excel does

Made by \`npm run conformance\` from src/embedded-excel/conformance.json: not edited by hand. Facts are numbered through; one number may have several lines.
Where \`unknown\` stands (${unknown} of ${rows.length} lines), no source tells: the embedded Excel can be had either way (a *temperament*, src/embedded-excel/workbook/temperament.ts), the tests live
with both, and the self-test page asks the real Excel ([its answers here](selftest-embedded-excel.txt); \`npm run selftest:compare -- FILE\` sets a block from a real Excel against them).

${[line(HEADS), line(HEADS.map(() => '---')), ...rows.map(({ fact, behaviour, known, here, test }) => line([fact, behaviour, known, here, test]))].join('\n')}
`;
}

module.exports = { conformancePage };
