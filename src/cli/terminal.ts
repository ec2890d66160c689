import type { Threads } from './threads/thread';

/** All that the command sees of the world outside, so that tests can be one. */
export interface Terminal {
  /** To standard output: the answer. */
  out(text: string): void;
  /** To standard error: what went wrong, and progress. */
  err(text: string): void;
  /** Whether a person watches these, rather than a pipe or a file. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Columns of the person's screen. */
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, for how often progress is drawn; nothing else knows the time. */
  now(): number;
  /** Other threads, where work can be shared with some. */
  readonly threads?: Threads;
}

export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
