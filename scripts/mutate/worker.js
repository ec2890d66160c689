/*
 * A process that looks which cases meet which mutants (`look`), or tries one mutant after another (`try`). Its parent ends it when it hangs.
 */
const fastCheck = require('fast-check');
const { collect } = require('./cases');
const { forget, switchOn, takeMet } = require('./load');

// The same examples for every mutant, or what one meets another would not.
fastCheck.configureGlobal({ seed: 20_260_401 });

const failed = (error) => String(error?.message ?? error).slice(0, 300);

/** Of one test file: which mutants its loading meets, and of each case how long it took and which it met. Throws when one fails. */
async function look(file) {
  forget();
  switchOn(null);
  takeMet();
  const began = performance.now();
  const cases = collect(file);
  const loading = { ms: performance.now() - began, met: takeMet() };
  const seen = [];
  for (const { name, body } of cases) {
    const start = performance.now();
    try {
      await body();
    } catch (error) {
      throw new Error(`${file} › ${name} fails without any mutant: ${failed(error)}`);
    }
    seen.push({ ms: performance.now() - start, met: takeMet() });
  }
  return { file, loading, cases: seen };
}

/** Whether one of `steps` ({file, cases: numbers}) notices the mutant. */
async function isCaught(id, steps) {
  forget();
  switchOn(id);
  const loaded = new Map();
  for (const { file, at } of steps) {
    try {
      if (!loaded.has(file)) loaded.set(file, collect(file));
      const one = loaded.get(file)[at];
      // Fewer cases than before: tables made by the code under test came out shorter, and a test that counts them may be elsewhere.
      if (one !== undefined) await one.body();
    } catch {
      return true;
    }
  }
  return false;
}

process.on('message', async ({ task, id, file, steps }) => {
  try {
    if (task === 'look') process.send({ seen: await look(file) });
    else process.send({ caught: await isCaught(id, steps) });
  } catch (error) {
    process.send({ error: failed(error) });
  }
});
