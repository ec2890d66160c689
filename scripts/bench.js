/**
 * `npm run bench`: what reading, checking and writing cost, held against floors measured in the same run (docs/performance.md).
 * `--json`: the figures that have goals, as one object and nothing else; `--json=command,pane` some of them.
 */
require('./lib/typescript');

async function main() {
  const json = process.argv.find((word) => /^--json(?:=|$)/.test(word));
  if (json === undefined) return require('./bench/main').bench();
  const only = json.split('=')[1]?.split(',') ?? [];
  console.log(JSON.stringify(await require('./bench/figures/main').figures(only)));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
