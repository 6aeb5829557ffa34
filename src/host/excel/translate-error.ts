import { HostError, type HostErrorCode } from '../host-error';

/** Where an action was, as far as it knows; fills the sentence. */
export interface ErrorPlace {
  readonly sheet?: string;
  readonly cell?: string;
  /** Cells that could not be put back. */
  readonly cellsLeft?: number;
}

/** The shape of `OfficeExtension.Error`; told by its shape, as a page may load the script twice. */
interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/**
 * Codes of the client and of Excel. Several are about circumstances that no test can bring about without a real Excel;
 * what is not listed is `unknown` with its code kept.
 */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  // Without `delayForCellEdit`, which we never ask for, Excel for Windows refuses at once; elsewhere a request waits.
  InvalidOperationInCellEditMode: 'cellEditing',
  ItemNotFound: 'sheetMissing',
  ItemAlreadyExists: 'nameTaken',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ConnectionFailure: 'connectionLost',
  Timeout: 'connectionLost',
  InvalidOrTimedOutSession: 'workbookClosed',
  InactiveWorkbook: 'workbookClosed',
  ApiNotFound: 'notSupported',
  UnsupportedFeature: 'notSupported',
  UnsupportedOperation: 'notSupported',
  NotImplemented: 'notSupported',
};

/** Whatever was thrown, as the one error a host throws. `left` names what an action could not take back. */
export function translateError(
  error: unknown,
  place: ErrorPlace = {},
  left: readonly string[] = [],
): HostError {
  if (error instanceof HostError) {
    const values = { ...place, ...error.values };
    const { cause, unchanged } = error;
    return new HostError(error.code, values, { cause, left: [...error.left, ...left], unchanged });
  }
  if (!isOfficeError(error)) {
    const code = error instanceof Error ? error.name : typeof error;
    return new HostError('unknown', { ...place, code }, { cause: error, left });
  }
  return new HostError(hostCode(error, place), valuesOf(error, place), { cause: error, left });
}

/** The same of an action that changed nothing, or was taken back whole. */
export function changedNothing(error: unknown): HostError {
  const { code, values, cause, left } = translateError(error);
  return new HostError(code, values, { cause, left, unchanged: left.length === 0 });
}

const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

/** We take away the protection of our own hidden sheets alone; Excel refuses that for want of a password. */
const UNPROTECTING = 'WorksheetProtection.unprotect';

function hostCode({ code, debugInfo }: OfficeError, { sheet }: ErrorPlace): HostErrorCode {
  if (debugInfo?.errorLocation === UNPROTECTING) return 'hiddenSheetProtected';
  // Protection is looked for beforehand; what is refused all the same is protected since, or opened for reading only.
  if (code === 'AccessDenied') return sheet === undefined ? 'readOnly' : 'sheetProtected';
  return CODES[code] ?? 'unknown';
}

const valuesOf = (
  { code, debugInfo }: OfficeError,
  place: ErrorPlace,
): Readonly<Record<string, string | number>> => ({
  ...place,
  code,
  ...(debugInfo?.errorLocation ? { api: debugInfo.errorLocation } : {}),
});
