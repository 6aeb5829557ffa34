/** One file of an archive as its central directory describes it; nothing is inflated yet. */
export interface ZipEntry {
  /** Decoded as UTF-8 if the entry says so, else one character a byte; see `rawName` for other code pages. */
  readonly name: string;
  readonly rawName: Uint8Array;
  /** The archive promises that the name is UTF-8; otherwise Chinese names are usually in code page 936. */
  readonly utf8: boolean;
  readonly directory: boolean;
  readonly encrypted: boolean;
  /** 0 = stored, 8 = deflate; nothing else is read. */
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localHeaderOffset: number;
}

/** Bounds on an archive; `LIMITS` fits. Sizes are bytes. */
export interface ZipLimits {
  readonly fileBytes: number;
  readonly zipEntries: number;
  readonly compressionRatio: number;
  readonly ratioFromBytes: number;
}
