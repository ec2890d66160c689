const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** Where manifest.xml says the pages are, as long as nobody has a server of their own. */
const OWN_BASE = 'https://localhost:3210';

/** Stands in a release for the address that each office puts there itself; no machine has that name (RFC 2606). */
const STAND_IN = 'https://kohyo.invalid';

/** manifest.xml for pages that lie at another address. Throws where the address is none that Excel would open. */
function manifestFor(base) {
  const manifest = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
  return manifest.replaceAll(OWN_BASE, checkedBase(base));
}

function checkedBase(base) {
  let url;
  try {
    url = new URL(base);
  } catch {
    throw new Error(`アドレスとして読めません / not an address: ${base}`);
  }
  if (url.protocol !== 'https:') {
    throw new Error(`Excel は https のアドレスだけを開きます / Excel opens https addresses only: ${base}`);
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      `? や # やユーザー名のないアドレスにしてください / no query, fragment or user in the address: ${base}`,
    );
  }
  return url.href.replace(/\/+$/, '').replaceAll('&', '&amp;');
}

/** The add-in's id, by which Excel keeps it apart from others. */
function manifestId() {
  const manifest = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  if (id === undefined) throw new Error('manifest.xml has no Id');
  return id;
}

module.exports = { OWN_BASE, STAND_IN, manifestFor, manifestId };
