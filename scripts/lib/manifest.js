const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** Where manifest.xml says the pages are, as long as nobody has a server of their own. */
const OWN_BASE = 'https://localhost:3210';

/** Stands in a release for the address that each office puts there itself; no machine has that name (RFC 2606). */
const STAND_IN = 'https://kohyo.invalid';

/** The file that is made from manifest.xml for Excels whose shared runtime gives trouble. */
const TWO_RUNTIMES = 'manifest-two-runtimes.xml';

function ownManifest() {
  return readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
}

/** A manifest for pages that lie at another address. Throws where the address is none that Excel would open. */
function manifestFor(base, manifest = ownManifest()) {
  return manifest.replaceAll(OWN_BASE, checkedBase(base));
}

/**
 * manifest.xml without `<Runtimes>`: ribbon and pane are two pages again, and the pane's address tells it so. Throws where
 * manifest.xml does not hold each thing to be changed exactly once.
 */
function twoRuntimes(manifest = ownManifest()) {
  return changed(manifest, [
    [/[ \t]*<!--[^\n]*SharedRuntime[^\n]*-->\n[ \t]*<Runtimes>[\s\S]*?<\/Runtimes>\n/g, ''],
    [/<FunctionFile resid="Pane\.Url" \/>/g, '<FunctionFile resid="Commands.Url" />'],
    [
      /([ \t]*)<bt:Url id="Pane\.Url" DefaultValue="([^"]*\/)taskpane\.html" \/>\n/g,
      '$1<bt:Url id="Commands.Url" DefaultValue="$2commands.html" />\n$1<bt:Url id="Pane.Url" DefaultValue="$2taskpane.html?runtimes=two" />\n',
    ],
    [/(<SourceLocation DefaultValue="[^"]*\/taskpane\.html)(" \/>)/g, '$1?runtimes=two$2'],
  ]);
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

/** The file that is made from manifest.xml for the self-test alone: no ribbon, a page of its own. */
const SELFTEST = 'manifest-selftest.xml';

/** manifest.xml made into one of the self-test: another id and name, its page, no ribbon. */
function selftestManifest(manifest = ownManifest()) {
  return changed(manifest, [
    [/<Id>[^<]+<\/Id>/g, '<Id>1d9c5b8e-7a43-4f0c-8c2e-5b6f9a3d2e70</Id>'],
    [/<DisplayName DefaultValue="[^"]*">/g, '<DisplayName DefaultValue="個票の自己診断">'],
    [
      /<Override Locale="en-US" Value="Kohyo" \/>\n {2}<\/DisplayName>/g,
      '<Override Locale="en-US" Value="Kohyo self-test" />\n  </DisplayName>',
    ],
    [/\/taskpane\.html" \/>\n {2}<\/DefaultSettings>/g, '/selftest.html" />\n  </DefaultSettings>'],
    [/ *<VersionOverrides[\s\S]*<\/VersionOverrides>\n/g, ''],
  ]);
}

/** Changes each thing that stands there once. Throws where it stands there otherwise. */
function changed(manifest, changes) {
  return changes.reduce((text, [pattern, instead]) => {
    const times = [...text.matchAll(pattern)].length;
    if (times !== 1) throw new Error(`manifest.xml: ${pattern} stands there ${times} times, not once`);
    return text.replace(pattern, instead);
  }, manifest);
}

/** The add-in's id, by which Excel keeps it apart from others. */
function manifestId() {
  const id = /<Id>([^<]+)<\/Id>/.exec(ownManifest())?.[1];
  if (id === undefined) throw new Error('manifest.xml has no Id');
  return id;
}

module.exports = { OWN_BASE, SELFTEST, STAND_IN, TWO_RUNTIMES, manifestFor, manifestId, selftestManifest, twoRuntimes };
