import type { Form } from '../core/form/form';
import type { Words } from '../locales/words';
import type { Terminal } from './terminal';

/** What every subcommand works with. */
export interface CommandContext {
  /** Takes words, and keeps control characters in them from the screen. */
  readonly terminal: Terminal;
  /** The screen itself, for the progress bar. */
  readonly screen: Terminal;
  readonly words: Words;
  /** The built-in 様式. */
  readonly forms: readonly Form[];
}
