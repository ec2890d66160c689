/* Enough of jest's globals for the tests of the core to be run one case at a time. A test file that needs more is refused by name. */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { expect } = require('expect');
const { bind } = require('jest-each');

const root = join(__dirname, '..', '..');
let collected = [];
let path = [];

function describe(name, body) {
  path.push(String(name));
  try {
    body();
  } finally {
    path.pop();
  }
}
function test(name, body) {
  collected.push({ name: [...path, String(name)].join(' › '), body });
}
describe.each = bind(describe, false);
test.each = bind(test);
const globals = { describe, test, it: test, expect, jest: { requireActual: (filename) => require(filename) } };
Object.assign(globalThis, globals);
const loadAsEver = Module._load;
Module._load = (id, ...rest) => (id === '@jest/globals' ? globals : loadAsEver(id, ...rest));

/** Which of jest's means a test file would need that are not here. */
function missingIn(file) {
  const text = readFileSync(join(root, file), 'utf8');
  return /\bjest\.(?:mock|fn|spyOn)\b|\b(?:before|after)(?:All|Each)\(/.exec(text)?.[0] ?? null;
}

/** The cases of a test file, which is evaluated: {name, body} in order. */
function collect(file) {
  collected = [];
  path = [];
  require(join(root, file));
  return collected;
}

module.exports = { collect, missingIn };
