/** A figure typed in 附件5 (spec §2.9). Blank is not 0, and unreadable is not 0. */
export type NumberReading =
  | { readonly state: 'number'; readonly value: number; readonly chineseNumeral: boolean }
  | { readonly state: 'missing' }
  /** Readable but not exact (约20): `value` is what it seems to be, never counted until confirmed. */
  | { readonly state: 'inexact'; readonly value: number }
  /** A range, a fraction, a negative, an error value or other text. */
  | { readonly state: 'unusable' };
