const { join } = require('node:path');

const { name: product, version: productVersion } = require(join(__dirname, '..', '..', 'package.json'));

const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** What a part of the product is made of, as CycloneDX 1.6 (JSON). Nothing of time or machine goes in: the same sources give the same list. */
function sbomOf(part, components) {
  const own = `pkg:npm/${product}@${productVersion}#${part}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: `${product} ${part}`,
        version: productVersion,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: components.map(entryOf),
    dependencies: [{ ref: own, dependsOn: components.map(purlOf) }],
  };
}

function entryOf(component) {
  const { name, version, licence, source, sha512 } = component;
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [null, name];
  return {
    type: 'library',
    'bom-ref': purlOf(component),
    ...(scope === null ? {} : { group: scope }),
    name: bare,
    version,
    ...(sha512 === null ? {} : { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
    licenses: [licenceEntry(licence)],
    purl: purlOf(component),
    ...(source === null ? {} : { externalReferences: [{ type: 'vcs', url: source }] }),
  };
}

function licenceEntry({ spdx, title }) {
  if (spdx === undefined) return { license: { name: title } };
  return /\s/.test(spdx) ? { expression: spdx } : { license: { id: spdx } };
}

module.exports = { sbomOf };
