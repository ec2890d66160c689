import { WorkbookError } from '../core/workbook-error';

/** What Excel said, in our own terms. `sheet` is the one that was being worked on, '' when none. */
export function asWorkbookError(cause: unknown, sheet = ''): WorkbookError {
  if (cause instanceof WorkbookError) return cause;
  const code = codeOf(cause);
  const message = cause instanceof Error ? cause.message : String(cause);
  switch (code) {
    case 'AccessDenied':
      return new WorkbookError('protected', { sheet }, { cause });
    case 'InvalidOperationInCellEditMode':
      return new WorkbookError('editing', {}, { cause });
    case 'ItemNotFound':
      return new WorkbookError('missing', { sheet }, { cause });
    case 'InvalidOrTimedOutSession':
    case 'ConnectionFailure':
      return new WorkbookError('disconnected', {}, { cause });
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return new WorkbookError('too-large', { sheet, reason: 'message' }, { cause });
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
    case 'UnsupportedOperation':
      return new WorkbookError('unsupported', { code, message }, { cause });
    default:
      return new WorkbookError('host', { code, message }, { cause });
  }
}

/** Excel's error code, '' when it gave none. */
export function codeOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code : '';
}

/** The two ways in which Excel on the web refuses what is too much for one message (5 MB). */
export function isTooMuch(cause: unknown): boolean {
  return /PayloadSizeLimitExceeded$/u.test(codeOf(cause));
}

/** What Excel says when it will not do a thing: the thing is at fault, not the line to Excel. */
const REFUSALS = new Set([
  'AccessDenied',
  'ApiNotFound',
  'GeneralException',
  'InvalidArgument',
  'InvalidOperation',
  'ItemNotFound',
  'NotImplemented',
  'UnsupportedOperation',
]);

export function isRefused(cause: unknown): boolean {
  return REFUSALS.has(codeOf(cause));
}
