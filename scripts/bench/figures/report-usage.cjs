const { writeSync } = require('node:fs');

/** `node --require` this: at its end a program tells on file descriptor 3 what it took. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, rssMB: maxRSS / 1024 }));
});
