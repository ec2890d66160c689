const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join, relative } = require('node:path');

const root = join(__dirname, '..', '..');
const FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The folder of the package that a module's file lies in; null for our own. */
function packageFolder(file) {
  return FOLDER.exec(file)?.[1] ?? null;
}

/**
 * What is to be known of a package that goes into what we ship: name, version, licence as an SPDX expression or by its title,
 * licence text, where it comes from, its hash in the lock. Throws where no licence text is found: nothing ships without.
 */
function componentOf(folder) {
  const { name, version, license = '', repository, homepage = null } = readJson(join(folder, 'package.json'));
  const text = licenceText(folder, name);
  const spdx = String(license).replaceAll('/', ' OR ');
  return {
    name,
    version,
    licence: /^(?:SEE )?LICEN[SC]E/i.test(spdx) || spdx === '' ? { title: titleOf(text) } : { spdx },
    text,
    source: typeof repository === 'string' ? repository : (repository?.url ?? homepage),
    sha512: lockedHash(folder),
  };
}

function licenceText(folder, name) {
  const own = readdirSync(folder)
    .filter((file) => /^(?:licen[sc]e|copying)(?:[.-]|$)/i.test(file))
    .sort()[0];
  const file = own === undefined ? join(__dirname, 'texts', `${name.replace('/', '+')}.txt`) : join(folder, own);
  if (!existsSync(file)) throw new Error(`${name} comes without a licence text; it belongs into ${file}`);
  return readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim();
}

const titleOf = (text) => text.split('\n', 1)[0].replace(/^#+\s*/, '');

/** As hexadecimal digits, from the lock's `integrity`; null for a package that the lock does not know. */
function lockedHash(folder) {
  const path = relative(root, folder).replaceAll('\\', '/');
  const integrity = readJson(join(root, 'package-lock.json')).packages[path]?.integrity;
  const base64 = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  return base64 === undefined ? null : Buffer.from(base64, 'base64').toString('hex');
}

const read = new Map();
function readJson(file) {
  if (!read.has(file)) read.set(file, JSON.parse(readFileSync(file, 'utf8')));
  return read.get(file);
}

module.exports = { componentOf, packageFolder };
