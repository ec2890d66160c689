const { readFileSync } = require('node:fs');

/** The peer: hucre reads a workbook, and nothing is done with it. */
import('hucre/xlsx').then(async ({ readXlsx }) => {
  const { sheets } = await readXlsx(readFileSync(process.argv[2]));
  process.stdout.write(`${sheets.length}\n`);
});
