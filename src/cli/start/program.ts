import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

interface Loaded {
  readonly exports: unknown;
}

type Wrapped = (
  exports: unknown,
  require: (id: string) => unknown,
  module: Loaded,
  file: string,
  folder: string,
) => void;

/** Beside each file of the program: what the engine made of it when it was built. */
const CODE = '.code';

/**
 * The built program: a folder of files for `require`, and beside each the engine's own code of it. To make that anew takes longer than to check a small
 * workbook. Another engine takes no notice of it, and compiles as usual.
 */
export class Program {
  private readonly scripts = new Map<string, Script>();
  private modules = new Map<string, Loaded>();

  constructor(private readonly folder: string) {}

  /** Runs a file of the program, from its beginning. */
  run(name: string): void {
    this.modules = new Map();
    this.require(join(this.folder, name));
  }

  /** Puts the code of what ran so far beside its files. */
  keepCode(): void {
    for (const [file, script] of this.scripts) writeFileSync(`${file}${CODE}`, script.createCachedData());
  }

  private require(file: string): unknown {
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module: Loaded = { exports: {} };
    this.modules.set(file, module);
    const folder = dirname(file);
    const fromOutside = createRequire(file);
    const required = (id: string) => (id.startsWith('.') ? this.require(join(folder, id)) : fromOutside(id));
    const wrapped = this.script(file).runInThisContext() as Wrapped;
    wrapped.call(module.exports, module.exports, required, module, file, folder);
    return module.exports;
  }

  private script(file: string): Script {
    const known = this.scripts.get(file);
    if (known) return known;
    const source = readFileSync(file, 'utf8');
    // One line more at either end would shift the lines that an error names.
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
    const script = new Script(wrapped, { filename: file, cachedData: keptCode(file) });
    this.scripts.set(file, script);
    return script;
  }
}

function keptCode(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}${CODE}`);
  } catch {
    return undefined;
  }
}
