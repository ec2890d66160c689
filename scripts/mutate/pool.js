const { fork } = require('node:child_process');
const { join } = require('node:path');

/** What one jest leaves in memory adds up: a process is fresh again after so many mutants. */
const TURNS = 40;

/**
 * Tries mutants in `workers` processes side by side. `next` gives {id, tests, limit in ms} or null; `done` hears {id, outcome}: caught,
 * survived, or `hung` for one that ended only with its process.
 */
async function tryAll(workers, next, done) {
  await Promise.all(Array.from({ length: workers }, () => worker(next, done)));
}

async function worker(next, done) {
  let child = null;
  let turns = 0;
  for (let task = next(); task !== null; task = next()) {
    if (child === null || turns >= TURNS) {
      child?.kill();
      child = fork(join(__dirname, 'worker.js'), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
      turns = 0;
    }
    turns += 1;
    const answer = await ask(child, task);
    if (answer === null) {
      child.kill('SIGKILL');
      child = null;
    }
    if (answer?.error !== undefined) throw new Error(`${task.id}: ${answer.error}`);
    done({ id: task.id, outcome: answer === null ? 'hung' : answer.caught ? 'caught' : 'survived' });
  }
  child?.kill();
}

/** The child's answer, or null when it did not come in time or the child ended without one. */
function ask(child, { id, tests, limit }) {
  return new Promise((resolve) => {
    const end = (answer) => {
      clearTimeout(timer);
      child.off('message', end);
      child.off('exit', lost);
      resolve(answer);
    };
    const lost = () => end(null);
    const timer = setTimeout(lost, limit);
    child.on('message', end);
    child.on('exit', lost);
    child.send({ id, tests });
  });
}

module.exports = { tryAll };
