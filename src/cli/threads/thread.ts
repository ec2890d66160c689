/** Another thread of the command, that does one kind of work. */
export interface Thread {
  /** Rejects with what nobody foresaw. One question at a time. */
  ask(question: unknown): Promise<unknown>;
  end(): void;
}

/** Threads on the cores at hand. */
export interface Threads {
  /** As many as are worth starting. */
  readonly count: number;
  /** `given`: plain data that all its work has in common. */
  start(given: unknown): Thread;
}
