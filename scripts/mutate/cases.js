/* Enough of jest's globals for tests to be run one case at a time in this process. A test file that needs more is refused by name. */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { expect } = require('expect');
const { bind } = require('jest-each');

const root = join(__dirname, '..', '..');
const noHooks = () => ({ beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] });
let collected = [];
let path = [];
let hooks = noHooks();

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
for (const kind of Object.keys(hooks)) globals[kind] = (body) => hooks[kind].push(body);
Object.assign(globalThis, globals);
const loadAsEver = Module._load;
Module._load = (id, ...rest) => (id === '@jest/globals' ? globals : loadAsEver(id, ...rest));

/** Which of jest's means a test file would need that are not here. */
function missingIn(file) {
  const text = readFileSync(join(root, file), 'utf8');
  return (
    /\bjest\.(?:mock|fn|spyOn|useFakeTimers)\b|@jest-environment|\btest\.(?:failing|concurrent|skip|only)\b/.exec(
      text,
    )?.[0] ?? null
  );
}

/** The cases of a test file, which is evaluated: {name, body} in order, each with what is to be done before and after it. */
function collect(file) {
  collected = [];
  path = [];
  hooks = noHooks();
  require(join(root, file));
  const { beforeAll, beforeEach, afterEach, afterAll } = hooks;
  let isOpen = false;
  const each = async (bodies) => {
    for (const body of bodies) await body();
  };
  const cases = collected.map(({ name, body }) => ({
    name,
    body: async () => {
      if (!isOpen) {
        isOpen = true;
        await each(beforeAll);
      }
      await each(beforeEach);
      try {
        await body();
      } finally {
        await each(afterEach);
      }
    },
  }));
  return { cases, close: () => (isOpen ? each(afterAll) : undefined) };
}

/** A file whose cases tell one story, each going on from the one before: one case of them all. */
function asOne({ cases, close }) {
  const body = async () => {
    for (const one of cases) await one.body();
  };
  return { cases: [{ name: 'all of them', body }], close };
}

module.exports = { asOne, collect, missingIn };
