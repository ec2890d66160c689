import { fill } from '../locales/fill';
import { loadWords } from '../locales/load';
import { allowClosedPipe } from './closed-pipe';
import { endOnSignals } from './interrupt';
import { localeOf } from './language';
import { run } from './run';
import { EXIT } from './terminal';
import { WORKER_THREADS } from './threads/worker-threads';

const words = await loadWords(localeOf(process.env));
allowClosedPipe(process.stdout, ({ message }) => {
  // A full disk behind `> file`: what was said so far is not the whole answer.
  process.stderr.write(`kohyo: ${fill(words.cli.brokenOutput, { reason: message })}\n`);
  process.exit(EXIT.failed);
});
allowClosedPipe(process.stderr);
endOnSignals(process);

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  // Nobody's screen: lines stay whole, for grep.
  columns: process.stdout.isTTY === true ? process.stdout.columns : Number.POSITIVE_INFINITY,
  environment: process.env,
  now: () => performance.now(),
  threads: WORKER_THREADS,
});
