/** Milliseconds of one task, where work is done in several. */
const TASK = 12;

/**
 * Requests are carried out one after another, whichever page they come from. `turn` ends a task of the page and begins another: what a
 * person does between two tasks of a request waits until it is over, for Excel is busy until then.
 */
export class Turns {
  private queue: Promise<void> = Promise.resolve();
  private isBusy = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly turn: (() => Promise<void>) | null) {}

  /** Carries out a request after those before it, and then says what came of it, in a task of its own. `act` never rejects. */
  take(act: () => Promise<() => void>): Promise<void> {
    this.queue = this.queue.then(async () => {
      this.isBusy = true;
      const say = await act();
      await this.turn?.();
      say();
      this.isBusy = false;
      for (const one of this.waiting.splice(0)) one();
      await this.turn?.();
    });
    return this.queue;
  }

  /** The end of a task that began then, if it lasted long enough; null: work goes on. */
  rest(since: number): (() => Promise<void>) | null {
    return performance.now() - since > TASK ? this.turn : null;
  }

  /** Does something now, or as soon as the request is over that is being carried out. */
  whenFree(act: () => void): void {
    if (this.isBusy) this.waiting.push(act);
    else act();
  }
}
