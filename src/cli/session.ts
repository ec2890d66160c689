import type { FormSource } from '../core/form/form';
import type { Words } from '../locales/words';
import type { Terminal } from './terminal';

/** What every subcommand works with. */
export interface Session {
  readonly terminal: Terminal;
  readonly words: Words;
  /** The built-in 様式. */
  readonly forms: readonly FormSource[];
}
