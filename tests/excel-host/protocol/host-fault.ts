/**
 * An error that Excel itself would answer with: the client turns it into `OfficeExtension.Error`. Anything else that a
 * model throws is a mistake in the test host and is shown as one (`HostBugs`).
 */
export class HostFault extends Error {
  override readonly name = 'HostFault';
  /** `Class.member` where it happened; the dispatcher fills it in for what a model throws. */
  location: string | undefined;

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    location?: string,
  ) {
    super(message);
    this.location = location;
  }
}

/** Something of the protocol or of Excel that the test host lacks: an order to write it, never a quiet `undefined`. */
export const notImplemented = (what: string): HostFault =>
  new HostFault('TestHostNotImplemented', `The test host does not implement ${what}.`, 501);

export const itemNotFound = (): HostFault =>
  new HostFault('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostFault =>
  new HostFault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostFault => new HostFault('InvalidArgument', message);

/** A grid written to a range of another shape. */
export const sizeMismatch = (): HostFault =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Protected sheet, protected workbook structure, read-only file. */
export const accessDenied = (message = 'You cannot perform the requested operation.'): HostFault =>
  new HostFault('AccessDenied', message, 403);

export const invalidOperation = (
  message = 'This operation is not permitted for the current object.',
): HostFault => new HostFault('InvalidOperation', message);

export const invalidReference = (): HostFault =>
  new HostFault('InvalidReference', 'This reference is not valid for the current operation.');

export const invalidSelection = (): HostFault =>
  new HostFault('InvalidSelection', 'The current selection is invalid for this operation.');

export const rangeExceedsLimit = (): HostFault =>
  new HostFault(
    'RangeExceedsLimit',
    'The cell count in the range has exceeded the maximum supported number.',
  );

export const apiNotFound = (member: string): HostFault =>
  new HostFault(
    'ApiNotFound',
    `The API you are trying to use could not be found: ${member} is newer than the claimed API set.`,
    400,
    member,
  );

export const generalException = (): HostFault =>
  new HostFault('GeneralException', 'There was an internal error while processing the request.', 500);
