/*
 * Loads the project's TypeScript into this process, all mutants built in, and again from the beginning as often as wanted: sources and tests
 * are compiled once, evaluated anew after each `forget`, so that nothing a mutant computed (constants, memories of texts) outlives it.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, relative } = require('node:path');
const vm = require('node:vm');
const { transformSync } = require('@swc/core');
const jestConfig = require('../../jest.config.cjs');
const { isMutated, mutantsOf } = require('./mutants');

const root = join(__dirname, '..', '..');
const cache = join(root, 'out', 'mutate', 'compiled');
const [[, swcOptions]] = Object.values(jestConfig.transform);
const maker = ['mutants.js', 'load.js'].map((file) => readFileSync(join(__dirname, file), 'utf8')).join('');

/** Path → its mutants: the number that is on (-1 for none), and which were met. */
const files = new Map();
/** The path and the number of the mutant that is on. */
let on = { path: '', number: -1 };
globalThis.__mutants = {
  file(path, count) {
    const kept = files.get(path) ?? { on: -1, met: new Uint8Array(count) };
    kept.on = path === on.path ? on.number : -1;
    files.set(path, kept);
    return kept;
  },
};

/** Switches one mutant (`path#n`) on for all that is loaded from now on; null switches it off. */
function switchOn(id) {
  const [path, number] = id?.split('#') ?? ['', '-1'];
  on = { path, number: Number(number) };
}

/** Path → the mutants met there since the last call: a byte for each, 1 where it was met, as base64. */
function takeMet() {
  const met = {};
  for (const [path, file] of files) {
    if (!file.met.includes(1)) continue;
    met[path] = Buffer.from(file.met).toString('base64');
    file.met.fill(0);
  }
  return met;
}

const compiled = new Map();

function compile(filename) {
  const path = relative(root, filename).replaceAll('\\', '/');
  const text = readFileSync(filename, 'utf8');
  const mutated = isMutated(path) ? mutantsOf(path, text).code : text;
  const key = createHash('sha256').update(maker).update(path).update(text).digest('hex').slice(0, 32);
  const file = join(cache, `${key}.js`);
  if (!existsSync(file)) {
    const { code } = transformSync(mutated, {
      ...swcOptions,
      filename,
      swcrc: false,
      module: { type: 'commonjs' },
    });
    mkdirSync(cache, { recursive: true });
    const part = `${file}.${process.pid}`;
    writeFileSync(part, code);
    renameSync(part, file);
  }
  return new vm.Script(Module.wrap(readFileSync(file, 'utf8')), { filename }).runInThisContext();
}

function load(module, filename) {
  if (!compiled.has(filename)) compiled.set(filename, compile(filename));
  const require = (id) => module.require(id);
  require.resolve = Module.createRequire(filename).resolve;
  compiled.get(filename).call(module.exports, module.exports, require, module, filename, dirname(filename));
}
Module._extensions['.ts'] = load;
Module._extensions['.tsx'] = load;

/** The next `require` of any source or test evaluates it anew. */
function forget() {
  for (const filename of Object.keys(require.cache)) if (/\.tsx?$/.test(filename)) delete require.cache[filename];
}

module.exports = { forget, switchOn, takeMet };
