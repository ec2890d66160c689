const { readFileSync } = require('node:fs');
const { sources, Compilation } = require('webpack');

/** Puts files beside what webpack builds, byte for byte. `files`: name in the output → file on disk, or what makes its text. */
class CopyFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CopyFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'CopyFiles', stage }, () => {
        for (const [name, file] of Object.entries(this.files)) {
          if (typeof file === 'string') compilation.fileDependencies.add(file);
          const content = typeof file === 'string' ? readFileSync(file) : file();
          // `minimized`: what is copied stays as it is, office.js above all (its licence).
          compilation.emitAsset(name, new sources.RawSource(content), { minimized: true, copied: true });
        }
      });
    });
  }
}

module.exports = { CopyFiles };
