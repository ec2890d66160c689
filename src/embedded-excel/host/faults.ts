/**
 * How a request fails. The first three stop the batch at one of its actions and carry Excel's own code; the others refuse the
 * request as a whole. Each is named as the add-in meets it, in `OfficeExtension.Error.code`, but for `NoAnswer`: there is none.
 */
export type FaultCode =
  | 'AccessDenied'
  | 'ItemNotFound'
  | 'GeneralException'
  | 'InvalidOperationInCellEditMode'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  /** The connection to Excel is lost. */
  | 'InvalidOrTimedOutSession'
  | 'NoAnswer';

/** A request that is to fail. */
export interface Fault {
  /** Counted from 1, from when the fault is planned. Requests that no add-in waits for (letting go of ranges) are not counted. */
  readonly request: number;
  readonly code: FaultCode;
  /**
   * How many of the batch's actions are carried out first: a batch is no transaction, what was done stays done.
   * None where left out. `all`: everything was done, the answer alone is lost.
   */
  readonly after?: number | 'all';
}

/** A request as it came. */
export interface SeenRequest {
  /** From 1. */
  readonly request: number;
  readonly actions: number;
  /** What became of it by a planned fault; null: it was answered as Excel would. */
  readonly fault: Fault | null;
}

/**
 * Requests refused on purpose, to see what an add-in does then. A harness runs an action once with nothing planned, asks
 * `requests` how many there were, and runs it again for each of them.
 */
export class Faults {
  private planned: readonly Fault[] = [];
  private seen: SeenRequest[] = [];

  /** Forgets what was seen and planned before; requests are counted anew. */
  plan(...faults: readonly Fault[]): void {
    this.planned = faults;
    this.seen = [];
  }

  /** Since the last `plan`. */
  get requests(): readonly SeenRequest[] {
    return this.seen;
  }

  /** Counts a request of so many actions. null: it is to be answered as Excel would. */
  meet(actions: number): Fault | null {
    const request = this.seen.length + 1;
    const fault = this.planned.find((one) => one.request === request) ?? null;
    this.seen.push({ request, actions, fault });
    return fault;
  }
}
