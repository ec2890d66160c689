/*
 * A process that looks which cases meet which mutants (`look`), or tries one mutant after another (`try`). Its parent ends it when it hangs.
 */
const fastCheck = require('fast-check');
const { asOne, collect } = require('./cases');
const { forget, switchOn, takeMet } = require('./load');

// The same examples for every mutant, or what one meets another would not.
fastCheck.configureGlobal({ seed: 20_260_401 });

/** Milliseconds of this process's own work: on a busy machine the clock says how busy that is. */
function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const failed = (error) => String(error?.message ?? error).slice(0, 300);

/** Of one test file: which mutants its loading meets, and of each case how long it took and which it met. */
async function look(file) {
  const loadedAnew = () => {
    forget();
    switchOn(null);
    takeMet();
    return collect(file);
  };
  const began = worked();
  const loaded = loadedAnew();
  const loading = { ms: worked() - began, met: takeMet() };
  const alone = await inOrder(file, loaded);
  if (await standAlone(loadedAnew(), alone)) return { file, isStory: false, loading, cases: alone };
  return { file, isStory: true, loading, cases: await inOrder(file, asOne(loadedAnew())) };
}

async function inOrder(file, { cases, close }) {
  const seen = [];
  takeMet();
  for (const { name, body } of cases) {
    const start = worked();
    const fails = await body().then(
      () => null,
      (error) => `${file} › ${name}: ${failed(error)}`,
    );
    const met = takeMet();
    // One that fails by itself (a bound of time, on a busy machine) says nothing of a mutant.
    seen.push({ ms: worked() - start, met: fails === null ? met : {}, ...(fails === null ? {} : { fails }) });
  }
  await close();
  return seen;
}

/** Whether each case passes without those before it: they are run from the last to the first. */
async function standAlone({ cases, close }, alone) {
  try {
    for (const [at, { body }] of [...cases.entries()].reverse()) if (!alone[at].fails) await body();
    return true;
  } catch {
    return false;
  } finally {
    await close();
  }
}

/** Whether one of `steps` ({file, isStory, at: number of the case}) notices the mutant. */
async function isCaught(id, steps) {
  forget();
  switchOn(id);
  const loaded = new Map();
  try {
    for (const { file, isStory, at } of steps) {
      if (!loaded.has(file)) loaded.set(file, isStory ? asOne(collect(file)) : collect(file));
      const one = loaded.get(file).cases[at];
      // Fewer cases than before: tables made by the code under test came out shorter, and a test that counts them may be elsewhere.
      if (one !== undefined) await one.body();
    }
    return false;
  } catch {
    return true;
  } finally {
    for (const { close } of loaded.values()) await close();
  }
}

process.on('message', async ({ task, id, file, steps }) => {
  try {
    if (task === 'look') process.send({ seen: await look(file) });
    else process.send({ caught: await isCaught(id, steps) });
  } catch (error) {
    process.send({ error: failed(error) });
  }
});
