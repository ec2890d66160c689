const { fork } = require('node:child_process');
const { join } = require('node:path');

/** What one process leaves in memory adds up: it is fresh again after so many tasks. */
const TURNS = 200;

/**
 * Does tasks in `workers` processes side by side. `next` gives a task with its `limit` in ms, or null; `done` hears the task and its answer,
 * null where the process ended or was ended without one. Throws where a task could not be done.
 */
async function doAll(workers, next, done) {
  await Promise.all(Array.from({ length: workers }, () => worker(next, done)));
}

async function worker(next, done) {
  let child = null;
  let turns = 0;
  try {
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
      if (answer?.error !== undefined) throw new Error(answer.error);
      done(task, answer);
    }
  } finally {
    child?.kill();
  }
}

/** The child's answer, or null when it did not come in time or the child ended without one. */
function ask(child, task) {
  return new Promise((resolve) => {
    const end = (answer) => {
      clearTimeout(timer);
      child.off('message', end);
      child.off('exit', lost);
      resolve(answer);
    };
    const lost = () => end(null);
    const timer = setTimeout(lost, task.limit);
    child.on('message', end);
    child.on('exit', lost);
    child.send(task);
  });
}

module.exports = { doAll };
