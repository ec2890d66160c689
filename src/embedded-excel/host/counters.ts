/** What the add-in cost since the counters were last set to nothing. */
export interface Counters {
  /** Round trips: batches that office.js sent for an add-in's sync. */
  readonly batches: number;
  /** Batches that office.js sends after a run, to let go of ranges; no add-in waits for them. */
  readonly cleanups: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

const NOTHING: Counters = {
  batches: 0,
  cleanups: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
};

export class Counting {
  private now = NOTHING;

  get counters(): Counters {
    return this.now;
  }

  reset(): void {
    this.now = NOTHING;
  }

  count(actions: number, requestBytes: number, responseBytes: number, isCleanup: boolean): void {
    if (isCleanup) {
      this.now = { ...this.now, cleanups: this.now.cleanups + 1 };
      return;
    }
    this.now = {
      ...this.now,
      batches: this.now.batches + 1,
      actions: this.now.actions + actions,
      requestBytes: this.now.requestBytes + requestBytes,
      responseBytes: this.now.responseBytes + responseBytes,
      largestRequest: Math.max(this.now.largestRequest, requestBytes),
      largestResponse: Math.max(this.now.largestResponse, responseBytes),
    };
  }
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // A surrogate is half of a letter of four bytes.
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
