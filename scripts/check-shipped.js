/**
 * Holds the lists of what ships (sbom.cdx.json, notices.txt) against the bundles themselves: site and command are built once
 * more, readable, where each module stands under a comment with its path. What the lists lack or have too much is an error,
 * and so is a licence that does not go with ours. The command that was built is tried where a process of its own is needed for that.
 */
const { mkdtempSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const webpack = require('webpack');
const { chosenParts, complaints } = require('./lib/build');
const { commandFaults } = require('./lib/try-command');

const SHIPPED = ['site', 'cli'];
/** Packages that no module comment names: webpack's runtime stands between the modules, office.js is copied. */
const BESIDE = { site: ['@microsoft/office-js', 'webpack'], cli: ['webpack'] };
const FITTING = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MIT OR Apache-2.0'];
/** office.js ships unmodified, in an add-in that works with Office, as its terms ask. */
const OWN_TERMS = ['@microsoft/office-js'];
const MODULE = /node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\/[\w./@+-]*\.m?js\b/g;

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'kohyo-shipped-'));
  try {
    await buildReadable(folder);
    const wrong = [
      ...SHIPPED.flatMap((part) => faultsOf(part, join(folder, part))),
      ...(await commandFaults(join(folder, 'cli', 'kohyo.js'))),
    ];
    for (const fault of wrong) console.error(fault);
    process.exitCode = wrong.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildReadable(folder) {
  const parts = chosenParts(SHIPPED).map((part) => ({
    ...part,
    mode: 'production',
    output: { ...part.output, path: join(folder, part.name), pathinfo: true },
    optimization: { ...part.optimization, minimize: false },
  }));
  return new Promise((resolve, reject) => {
    webpack(parts).run((error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(complaints(stats)));
      else resolve();
    });
  });
}

function faultsOf(part, folder) {
  const { components } = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'));
  const notices = readFileSync(join(folder, 'notices.txt'), 'utf8');
  const nameOf = ({ group, name }) => (group === undefined ? name : `${group}/${name}`);
  const listed = new Map(components.map((one) => [nameOf(one), one]));
  const bundled = new Set([...BESIDE[part], ...namesIn(folder)]);
  console.log(`${part}: ${bundled.size} packages`);
  return [
    ...[...bundled].filter((name) => !listed.has(name)).map((name) => `${part}: ${name} is bundled, but not listed`),
    ...[...listed.keys()].filter((name) => !bundled.has(name)).map((name) => `${part}: ${name} is listed, not bundled`),
    ...[...listed]
      .filter(([name, { version }]) => !notices.includes(`\n${name} ${version} (`))
      .map(([name]) => `${part}: notices.txt does not have ${name}`),
    ...[...listed]
      .filter(([name, one]) => !FITTING.includes(licenceOf(one)) && !OWN_TERMS.includes(name))
      .map(([name, one]) => `${part}: ${name} is under ${licenceOf(one)}: judge it, then add it here`),
  ];
}

const licenceOf = ({ licenses: [{ expression, license }] }) => expression ?? license.id ?? license.name;

/** Packages named by the comments over modules, in all files that webpack wrote into a folder, pieces of pages included. */
function namesIn(folder) {
  const scripts = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  const comments = scripts.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => /^\s*(?:;\/\/|!\*\*\*|\/\/ EXTERNAL|\/\*!)/.test(line)),
  );
  return [...comments.join('\n').matchAll(MODULE)].map(([, name]) => name);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
