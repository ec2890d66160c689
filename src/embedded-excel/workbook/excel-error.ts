/** The codes with which Excel refuses, as `OfficeExtension.Error.code` shows them (Excel.ErrorCodes). */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/reference/requirement-sets/excel-api-requirement-sets".',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path does not lead to an object that can be used here.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  SharedRuntimeNotAvailable: 'The add-in does not run in a shared runtime.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

/** A refusal, as Excel would answer it: the batch stops at the action that met it. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  constructor(
    readonly code: ExcelErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
  }
}
