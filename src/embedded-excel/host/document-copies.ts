import type { Faults } from './faults';
import { type SafeArray, safeArray } from './safe-array';

/** What Office.context.document.getFileAsync, getSliceAsync and closeAsync send. */
const GET_COPY = 77;
const GET_CHUNK = 80;
const RELEASE_COPY = 81;

const COMPRESSED = 5;
const INTERNAL_ERROR = 5_001;
const INVALID_HANDLE = 5_007;
const UNSUPPORTED_TYPE = 1_003;
const TOO_MANY = 5_005;
/** Office keeps two files in memory, no more: who does not close his is refused the next. */
const MOST = 2;

/** Copies of the workbook as a file, as a pane asks for them. */
export class DocumentCopies {
  private readonly files = new Map<number, Uint8Array>();
  private next = 1;

  constructor(
    private readonly copy: () => Promise<Uint8Array>,
    private readonly faults: Faults,
  ) {}

  /** The answer to what is asked of a copy, which may be that there is none for ever; `null` for anything else. */
  answer(dispId: number, params: readonly unknown[]): Promise<SafeArray | null> | null {
    // Who lets go of a copy waits for nothing.
    const fault = dispId === GET_COPY || dispId === GET_CHUNK ? this.faults.meet(1) : null;
    if (!fault) return this.given(dispId, params);
    const done = fault.after === 'all' ? this.given(dispId, params) : null;
    const refusal = fault.code === 'NoAnswer' ? null : safeArray([INTERNAL_ERROR]);
    return Promise.resolve(done).then(() => refusal);
  }

  private given(dispId: number, [first, offset, size]: readonly unknown[]): Promise<SafeArray> | null {
    switch (dispId) {
      case GET_COPY:
        return this.open(first);
      case GET_CHUNK:
        return Promise.resolve(this.chunk(Number(first), Number(offset), Number(size)));
      case RELEASE_COPY:
        return Promise.resolve(safeArray([this.files.delete(Number(first)) ? 0 : INVALID_HANDLE]));
      default:
        return null;
    }
  }

  private async open(type: unknown): Promise<SafeArray> {
    if (type !== COMPRESSED) return safeArray([UNSUPPORTED_TYPE]);
    if (this.files.size >= MOST) return safeArray([TOO_MANY]);
    const bytes = await this.copy();
    const handle = this.next++;
    this.files.set(handle, bytes);
    return safeArray([0, safeArray([handle, bytes.length])]);
  }

  private chunk(handle: number, offset: number, size: number): SafeArray {
    const bytes = this.files.get(handle);
    if (!bytes) return safeArray([INVALID_HANDLE]);
    const slice = bytes.subarray(offset, offset + size);
    return safeArray([0, safeArray([safeArray([...slice]), slice.length])]);
  }
}
