const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

/** After the command is built it is run once, and what the engine made of it is kept beside it (`src/cli/start/program.ts`). */
class CompiledCode {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('CompiledCode', ({ outputOptions }) => {
      const folder = join(outputOptions.path, this.folder);
      const { status, stderr } = spawnSync(process.execPath, [join(__dirname, 'compile-command.js'), folder], {
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`the command could not be tried: ${stderr}`);
    });
  }
}

module.exports = { CompiledCode };
