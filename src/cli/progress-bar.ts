import { clean } from './clean-terminal';
import { fitEnd } from './display-width';
import type { Terminal } from './terminal';

const WIDTH = 24;
/** Columns for the name: with the bar it fits into 80. */
const NAME = 42;
/** Shorter work needs no bar, and a bar drawn more often only flickers. Milliseconds. */
const PATIENCE = 700;
const INTERVAL = 100;

/** A bar on standard error, for a person only: in a pipe nothing is written. */
export class ProgressBar {
  private readonly began: number;
  private last = Number.NEGATIVE_INFINITY;
  private shown = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
  ) {
    this.began = terminal.now();
  }

  /** `done` of `total`; fractions are welcome. */
  draw(done: number, name: string): void {
    const now = this.terminal.now();
    if (!this.terminal.errIsTerminal || now - this.began < PATIENCE || now - this.last < INTERVAL) return;
    this.last = now;
    this.shown = true;
    const filled = Math.round((done / this.total) * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    this.terminal.err(`\r\u001b[2K${bar} ${Math.floor(done)}/${this.total} ${fitEnd(clean(name), NAME)}`);
  }

  clear(): void {
    if (this.shown) this.terminal.err('\r\u001b[2K');
    this.shown = false;
  }
}
