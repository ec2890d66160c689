import { rmSync } from 'node:fs';

/** 128 and the signal's number, as shells count. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const unfinished = new Set<string>();

/** A file or folder that must not be left behind when the command is cut off. Give it up by calling what comes back. */
export function removeIfCutOff(path: string): () => void {
  unfinished.add(path);
  return () => {
    unfinished.delete(path);
  };
}

/** Ctrl-C, a closed terminal, a kill: what is half made is taken away, then the command ends as shells expect. */
export function endOnSignals(process: Pick<NodeJS.Process, 'on' | 'exit'>): void {
  for (const [signal, status] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      for (const path of unfinished) rmSync(path, { force: true, recursive: true });
      process.exit(status);
    });
  }
}

/** Lets a signal that came in the meantime be heard: it is not while we reckon. */
export function hearSignals(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
