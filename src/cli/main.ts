import { allowClosedPipe } from './closed-pipe';
import { run } from './run';

allowClosedPipe(process.stdout);
allowClosedPipe(process.stderr);

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  // Nobody's screen: lines stay whole, for grep.
  columns: process.stdout.isTTY === true ? process.stdout.columns : Number.POSITIVE_INFINITY,
  environment: process.env,
  now: () => performance.now(),
});
