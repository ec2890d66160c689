const { Compilation, sources } = require('webpack');
const { componentOf, packageFolder } = require('../licences/component');
const { noticesOf } = require('../licences/notices');
const { sbomOf } = require('../licences/sbom');

/**
 * Puts notices.txt (the licences) and sbom.cdx.json beside what webpack builds, made from the very modules that went in.
 * `copied`: packages that go along as files; `folder`: where in the output both lie.
 */
class BillOfMaterials {
  constructor({ copied = [], folder = '' } = {}) {
    this.copied = copied;
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BillOfMaterials', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'BillOfMaterials', stage }, () => {
        const folders = new Set([...bundledFolders(compilation), ...this.copied.map(installedFolder)]);
        const components = [...folders].map(componentOf).sort(byNameAndVersion);
        const sbom = sbomOf(compilation.name, components);
        emit(compilation, `${this.folder}notices.txt`, noticesOf(components));
        emit(compilation, `${this.folder}sbom.cdx.json`, `${JSON.stringify(sbom, null, 2)}\n`);
      });
    });
  }
}

/** webpack's own runtime goes into every file that it writes. */
const RUNTIME = require.resolve('webpack/package.json');

function bundledFolders(compilation) {
  const { chunkGraph } = compilation;
  const used = [...compilation.modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const files = used.flatMap(filesOf).concat(RUNTIME);
  return files.map(packageFolder).filter((folder) => folder !== null);
}

/** The files of a module, of each one inside where webpack joined several. */
function filesOf(module) {
  if (module.modules) return [...module.modules].flatMap(filesOf);
  const file = module.nameForCondition();
  return file === null ? [] : [file];
}

const installedFolder = (name) => packageFolder(require.resolve(`${name}/package.json`));

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byNameAndVersion = (a, b) => order(a.name, b.name) || order(a.version, b.version);

function emit(compilation, name, text) {
  compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
}

module.exports = { BillOfMaterials };
