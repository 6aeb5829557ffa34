const MIB = 1024 * 1024;

/** Bounds on one file, so that no school's workbook can exhaust a clerk's machine. Sizes are bytes. */
export const LIMITS = {
  fileBytes: 100 * MIB,
  zipEntries: 10_000,
  sheets: 256,
  /** A part up to this size is inflated in one buffer; a larger sheet is streamed, any other part is refused. */
  bufferedPartBytes: 16 * MIB,
  streamedSheetBytes: 600 * MIB,
  sharedStringsBytes: 64 * MIB,
  /** Refused above this ratio of inflated to stored size, once the inflated size is over `ratioFromBytes`. */
  compressionRatio: 200,
  ratioFromBytes: 1 * MIB,
  nonEmptyCells: 2_000_000,
  /** Wall clock for one file in a worker. */
  fileMilliseconds: 10_000,
} as const;
