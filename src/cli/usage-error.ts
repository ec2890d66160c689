import type { Words } from '../locales/words';

export type CliWord = keyof Words['cli'];

/** The command was called in a way that it cannot follow. Data: locales/ says it. */
export class UsageError extends Error {
  constructor(
    readonly word: CliWord,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(`${word} ${JSON.stringify(details)}`, options);
    this.name = 'UsageError';
  }
}
