const { readFileSync } = require('node:fs');
const { sources, Compilation } = require('webpack');

const OFFICE = '<script src="office-js/office.js"></script>';

/**
 * Copies of the pages that ship, for the workbench to frame: each with one script before office.js, and not a letter else.
 * `pages`: name of the copy → page on disk. `script`: address of that script.
 */
class FramedPages {
  constructor(pages, script) {
    this.pages = pages;
    this.script = script;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FramedPages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FramedPages', stage }, () => {
        for (const [name, file] of Object.entries(this.pages)) {
          compilation.fileDependencies.add(file);
          const page = readFileSync(file, 'utf8');
          const parts = page.split(OFFICE);
          if (parts.length !== 2) throw new Error(`${file} does not load office.js once`);
          const framed = parts.join(`<script src="${this.script}"></script>\n    ${OFFICE}`);
          compilation.emitAsset(name, new sources.RawSource(framed), { minimized: true });
        }
      });
    });
  }
}

module.exports = { FramedPages };
