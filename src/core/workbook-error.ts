export type WorkbookErrorCode =
  | 'not-xlsx'
  | 'damaged'
  | 'encrypted'
  | 'empty'
  | 'too-large'
  | 'missing'
  | 'protected'
  | 'structure-protected'
  | 'state-unread'
  | 'not-made'
  | 'half-made'
  | 'no-answer'
  | 'disconnected'
  | 'editing'
  | 'sheet-name'
  | 'cancelled'
  | 'unsupported'
  | 'host';

/** A workbook that could not be read or written, as data: locales/ says it to the user. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    /** For the words: sheet, limit … and for `host` the host's own code and message. */
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'WorkbookError';
  }
}
