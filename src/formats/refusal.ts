/** Why a file is not read, as the result contract names it. */
export type RefusalReason = 'encrypted' | 'corrupt' | 'tooLarge' | 'unsupported' | 'notReadable';

/** What exactly was wrong; each code has a Chinese and an English sentence in `messages/refusals.ts`. */
export type RefusalCode =
  // encrypted
  | 'passwordNeeded'
  | 'passwordWrong'
  | 'encryptionUnknown'
  // corrupt
  | 'emptyFile'
  | 'zipTruncated'
  | 'zipDirectoryBroken'
  | 'duplicateEntry'
  | 'checksumMismatch'
  | 'sizeMismatch'
  | 'deflateBroken'
  | 'partMissing'
  | 'xmlBroken'
  | 'doctypeForbidden'
  | 'cellOutOfRange'
  | 'sheetSwallowed'
  | 'textUndecodable'
  | 'contentUnknown'
  | 'jsonBroken'
  // tooLarge
  | 'fileTooLarge'
  | 'tooManyEntries'
  | 'tooManySheets'
  | 'partTooLarge'
  | 'sharedStringsTooLarge'
  | 'compressionRatio'
  | 'tooManyCells'
  | 'timeLimit'
  // unsupported
  | 'wordDocument'
  | 'pdfDocument'
  | 'pictureFile'
  | 'compressionUnknown'
  | 'archiveUnknown'
  | 'archiveNested'
  | 'resultVersionUnknown'
  | 'resultOtherPeriod'
  | 'resultOtherMechanism'
  // notReadable
  | 'openFailed'
  | 'workerFailed'
  | 'readerFault';

const REASON_OF_CODE: Readonly<Record<RefusalCode, RefusalReason>> = {
  passwordNeeded: 'encrypted',
  passwordWrong: 'encrypted',
  encryptionUnknown: 'encrypted',
  emptyFile: 'corrupt',
  zipTruncated: 'corrupt',
  zipDirectoryBroken: 'corrupt',
  duplicateEntry: 'corrupt',
  checksumMismatch: 'corrupt',
  sizeMismatch: 'corrupt',
  deflateBroken: 'corrupt',
  partMissing: 'corrupt',
  xmlBroken: 'corrupt',
  doctypeForbidden: 'corrupt',
  cellOutOfRange: 'corrupt',
  sheetSwallowed: 'corrupt',
  textUndecodable: 'corrupt',
  contentUnknown: 'corrupt',
  jsonBroken: 'corrupt',
  fileTooLarge: 'tooLarge',
  tooManyEntries: 'tooLarge',
  tooManySheets: 'tooLarge',
  partTooLarge: 'tooLarge',
  sharedStringsTooLarge: 'tooLarge',
  compressionRatio: 'tooLarge',
  tooManyCells: 'tooLarge',
  timeLimit: 'tooLarge',
  wordDocument: 'unsupported',
  pdfDocument: 'unsupported',
  pictureFile: 'unsupported',
  compressionUnknown: 'unsupported',
  archiveUnknown: 'unsupported',
  archiveNested: 'unsupported',
  resultVersionUnknown: 'unsupported',
  resultOtherPeriod: 'unsupported',
  resultOtherMechanism: 'unsupported',
  openFailed: 'notReadable',
  workerFailed: 'notReadable',
  readerFault: 'notReadable',
};

/** A file that is refused as a whole: nothing of it is counted. Carries no cell content, so it may be shown and logged. */
export class WorkbookRefusal extends Error {
  readonly code: RefusalCode;
  readonly reason: RefusalReason;
  /** Figures and part names for the sentence, e.g. `{ part: 'xl/worksheets/sheet1.xml', limit: 16 }`. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, values: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'WorkbookRefusal';
    this.code = code;
    this.reason = REASON_OF_CODE[code];
    this.values = values;
  }
}
